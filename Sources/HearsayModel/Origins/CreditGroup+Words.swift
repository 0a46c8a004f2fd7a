extension CreditGroup {
  /// The sources that the group names, in their order.
  public var sources: [Source.ID] {
    switch self {
    case .origin(let id): [id]
    case .named(let ids), .nobodyItself(let ids): ids
    case .copy(let id): id.map { [$0] } ?? []
    case .loop, .unnamed, .nobody, .notExamined: []
    }
  }

  /// Whom the reports of the group credit: `credit Agency North`, of a single report
  /// `credits Agency North`.
  ///
  /// - Parameters:
  ///   - names: The names of `sources`, in their order.
  ///   - isOne: Whether a single report is spoken of.
  public func phrase(_ names: [String], isOne: Bool) -> String {
    let verb = isOne ? "credits" : "credit"
    let whom = names.joined(separator: " and ")
    switch self {
    case .origin: return "\(whom)'s own text"
    case .named: return "\(verb) \(whom)"
    case .copy(nil):
      return "\(isOne ? "prints" : "print") the text of an article that names no source"
    case .copy: return "\(isOne ? "prints" : "print") \(whom)'s text"
    case .loop: return isOne ? "is in a loop of credits" : "credit one another in a loop"
    case .unnamed: return "\(verb) no source by name"
    case .nobodyItself:
      let article = isOne ? "its article credits" : "their articles credit"
      return "\(verb) nobody; \(article) \(names.isEmpty ? "no source by name" : whom)"
    case .nobody: return "\(verb) nobody"
    case .notExamined: return "credits not examined"
    }
  }
}
