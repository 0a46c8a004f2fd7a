extension CreditTree {
  /// The figures for a heading: `2 named, 7 uncredited: at most 9`, `no origin is named:
  /// the credits form a loop`.
  public var headline: String {
    guard summary.articles > 0, summary.inLoop == summary.articles else {
      return summary.shortPhrase
    }
    return "no origin is named: the credits form a loop"
  }
}

extension CreditTree.Root {
  /// Who said it and how: `András Varga, press conference`.
  public var label: String {
    let names = speakers.map(\.name)
    let who =
      names.isEmpty ? (speakerUnknown ?? .notStated).label : names.joined(separator: " and ")
    return [who, medium?.words].compactMap { $0 }.joined(separator: ", ")
  }

  /// When it was said: `14 Mar 2025`; nil: not stated.
  public var time: String? { spoken?.displayText }

  /// `primary: in this graph`, or that it is not.
  public var remark: String { "primary: \(hasPrimary ? "" : "not ")in this graph" }
}

extension Quote.Medium {
  /// How something was said, in words.
  public var words: String { self == .pressConference ? "press conference" : rawValue }
}
