import HearsayModel

extension ReportRow {
  /// What the article's text is to others here, a phrase each: a copy, a later
  /// version, the text of a source that others credit.
  var descent: [String] {
    var words: [String] = []
    if let copyOf { words.append("copy of \(copyOf)") }
    if let versionOf { words.append("later version of \(versionOf)") }
    if case .origin = group { words.append("own text, which others credit") }
    return words
  }

  /// The heading under which the report stands among those of its wording.
  var groupLabel: String { group.phrase(groupNames, isOne: true) }

  /// Whether each credit holds, chain by chain, from the article outward.
  var checksLabel: String {
    chains.map { chain in
      chain.map { "\($0.name): \($0.check.words)" }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// The names of those whose text is here and does not bear the credit out.
  var notBorneOut: [String] {
    chains.joined().filter { $0.check == .notBorneOut }.map(\.name)
  }
}
