import HearsayModel

/// Where a report stands, as `show --json` prints it.
struct EvidenceDocument: Encodable {
  /// The sentence, or the wording between the words that the report has kept; absent:
  /// neither is known.
  var sentence: String?
  /// Whether the article's text is in the graph, or was hung onto it.
  var hasText: Bool
  /// Where the wording stands in that text, half-open, in Unicode scalars.
  var spans: [[Int]]
  /// Whether the program found that place by itself.
  var isAnchored: Bool

  init(_ evidence: Evidence) {
    let passage =
      evidence.text.flatMap { Passage(in: $0, at: evidence.spans) }
      ?? Passage(evidence.row.report)
    sentence = passage.map { passage in
      passage.text.split { $0.isWhitespace }.joined(separator: " ")
    }
    hasText = evidence.text != nil
    spans = evidence.spans.map { [$0.start, $0.end] }
    isAnchored = evidence.isAnchored
  }
}
