import HearsayModel

/// Whom reports credit, in the words for a heading or a line of figures.
enum CreditWords {
  /// `credit Agency North  11`.
  static func heading(_ group: CreditGroup, _ names: [String], _ reports: Int) -> String {
    "\(group.phrase(names, isOne: reports == 1))  \(Figures.number(reports))"
  }

  /// `own text of Agency North 1, via Agency North 10, copies 3, nobody 5`; of a single
  /// report the verb in the singular and no figures.
  static func summary(_ groups: [CreditGroupCount]) -> String {
    if groups.count == 1, let group = groups.first {
      let phrase = group.group.phrase(group.names, isOne: group.reports == 1)
      return group.reports == 1 ? phrase : "all \(phrase)"
    }
    return groups.map { "\(short($0)) \(Figures.number($0.reports))" }.joined(separator: ", ")
  }

  private static func short(_ count: CreditGroupCount) -> String {
    switch count.group {
    case .origin: "own text of \(count.names.joined(separator: " and "))"
    case .named: "via \(count.names.joined(separator: " and "))"
    case .copy: "copies"
    case .loop: "loop"
    case .unnamed: "no source by name"
    case .nobodyItself: "nobody itself"
    case .nobody: "nobody"
    case .notExamined: "not examined"
    }
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
