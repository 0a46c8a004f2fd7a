import HearsayModel

extension ReportRow {
  /// What the article's text is to others here beyond what its credits say, a phrase
  /// each: a later version, a copy.
  var descent: [String] {
    var words: [String] = []
    if versionOf != nil { words.append("a later version") }
    if let copyOf, !saysCopy { words.append("copy of \(copyOf)") }
    return words
  }

  private var saysCopy: Bool {
    if case .copy = group { return report.via?.isEmpty == true }
    return false
  }

  /// The names of those whose text is here and does not bear the credit out.
  var notBorneOut: [String] {
    chains.joined().filter { $0.check == .notBorneOut }.map(\.name)
  }
}
