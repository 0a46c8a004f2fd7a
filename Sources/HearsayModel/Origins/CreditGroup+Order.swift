extension CreditGroup {
  /// Where the heading stands: an origin's own text, credits by name, copies,
  /// loops, credits without a name, nobody where the article does, nobody, not
  /// examined.
  public var rank: Int {
    switch self {
    case .origin: 0
    case .named: 1
    case .copy: 2
    case .loop: 3
    case .unnamed: 4
    case .nobodyItself: 5
    case .nobody: 6
    case .notExamined: 7
    }
  }
}

extension CreditGroupCount: Comparable {
  /// The order of headings: by rank, then most reports first, then by name.
  public static func < (left: Self, right: Self) -> Bool {
    if left.group.rank != right.group.rank { return left.group.rank < right.group.rank }
    if left.reports != right.reports { return left.reports > right.reports }
    return left.names.lexicographicallyPrecedes(right.names)
  }
}
