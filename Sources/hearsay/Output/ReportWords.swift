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

  /// The names of those whose text is here and does not bear the credit out.
  var notBorneOut: [String] {
    chains.joined().filter { $0.check == .notBorneOut }.map(\.name)
  }
}
