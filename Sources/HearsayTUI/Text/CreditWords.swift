import HearsayModel

/// Whom reports credit, in the words for a heading or a line of figures.
enum CreditWords {
  /// `credit Agency North  11`.
  static func heading(_ group: CreditGroup, _ names: [String], _ reports: Int) -> String {
    "\(phrase(group, names, isOne: reports == 1))  \(Figures.number(reports))"
  }

  /// `Agency North 11, copies 3, nobody 5`, with a verb before it; of a single
  /// report the verb in the singular and no figures.
  static func summary(_ groups: [CreditGroupCount]) -> String {
    if groups.count == 1, let group = groups.first {
      let phrase = phrase(group.group, group.names, isOne: group.reports == 1)
      return group.reports == 1 ? phrase : "all \(phrase)"
    }
    return groups.map { "\(short($0)) \(Figures.number($0.reports))" }.joined(separator: ", ")
  }

  private static func phrase(_ group: CreditGroup, _ names: [String], isOne: Bool) -> String {
    let verb = isOne ? "credits" : "credit"
    let whom = names.joined(separator: " and ")
    switch group {
    case .origin: return "\(whom)'s own text"
    case .named: return "\(verb) \(whom)"
    case .copy(nil):
      return "\(isOne ? "prints" : "print") whole the text of an article that names no source"
    case .copy: return "\(isOne ? "prints" : "print") \(whom)'s text whole"
    case .loop: return "\(verb) one another in a loop"
    case .unnamed: return "\(verb) nobody by name"
    case .nobodyItself:
      let article = isOne ? "its article credits" : "their articles credit"
      return "\(verb) nobody; \(article) \(names.isEmpty ? "somebody unnamed" : whom)"
    case .nobody: return "\(verb) nobody"
    case .notExamined: return "credits not examined"
    }
  }

  private static func short(_ count: CreditGroupCount) -> String {
    switch count.group {
    case .origin: "own text of \(count.names.joined(separator: " and "))"
    case .named: count.names.joined(separator: " and ")
    case .copy: "copies"
    case .loop: "loop"
    case .unnamed: "nobody by name"
    case .nobodyItself: "nobody itself"
    case .nobody: "nobody"
    case .notExamined: "not examined"
    }
  }
}

/// Links between quotes in words.
enum LinkWords {
  /// `responds to`, or `answered by` from the other end.
  static func text(_ rel: String, isOutgoing: Bool) -> String {
    let words: [String: (String, String)] = [
      "responds-to": ("responds to", "answered by"), "confirms": ("confirms", "confirmed by"),
      "denies": ("denies", "denied by"), "repeats": ("repeats", "repeated by"),
      "retracts": ("retracts", "retracted by"), "corrects": ("corrects", "corrected by"),
      "same-as": ("perhaps the same as", "perhaps the same as"),
    ]
    let plain = rel.replacing("-", with: " ")
    let (out, back) = words[rel] ?? (plain, "\(plain), from")
    return isOutgoing ? out : back
  }
}

extension Ground {
  /// Why a date is held, behind it; nil: it is printed.
  var label: String? {
    switch self {
    case .printed, .hand: nil
    case .relative: "reckoned"
    case .bounds: "bounds only"
    case .layout: "from the layout"
    case .carried: "carried over"
    case .garbled: "garbled"
    case .outside: "known from elsewhere"
    case .computed: "computed"
    }
  }
}

extension Quote.Medium {
  /// How it was said, in words.
  var label: String { self == .pressConference ? "press conference" : rawValue }
}
