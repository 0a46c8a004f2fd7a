import HearsayModel

/// An evidence cut into paragraphs, so that drawing costs what is on the screen
/// and not what the article holds.
struct EvidenceDocument: Sendable, Hashable {
  /// What is known of the report and its article; its `text` is left out.
  var evidence: Evidence
  /// Whether the article's text is in the graph.
  ///
  /// Where it is not, the paragraphs are the report's prefix, wording and suffix
  /// as one.
  var hasText: Bool
  /// The text, in order; a very long paragraph is cut into several.
  var paragraphs: [Paragraph]
  /// The paragraph in which the wording begins; 0 where its place is not known.
  var wordingParagraph: Int
  /// This report and the article's others, in the order of the text.
  var reports: [Report.ID]

  /// What was said of the report; nil: nothing.
  var annotation: Annotation?

  /// A stretch of the text between two line feeds.
  struct Paragraph: Sendable, Hashable {
    var text: String
    /// What stands in it; ranges of Unicode scalars of `text`, in order.
    var marks: [Mark]
  }

  /// A stretch that is marked, and as what.
  struct Mark: Sendable, Hashable {
    var span: TextSpan
    var role: Role
  }

  /// What a marked stretch is.
  enum Role: Int, Sendable, Hashable, CaseIterable {
    /// The wording of the report.
    case quote
    /// The naming of its speaker.
    case speaker
    /// The reporting verb or phrase.
    case cue
    /// The words that credit somebody.
    case credit
    /// The wording of another report of the article.
    case otherQuote
  }

  /// Where the report stands among those of the article, from 0.
  var position: Int? { reports.firstIndex(of: evidence.row.id) }

  /// The article's next report in the order of the text; nil: this is the last.
  var next: Report.ID? { neighbour(by: 1) }

  /// The one before; nil: this is the first.
  var previous: Report.ID? { neighbour(by: -1) }

  private func neighbour(by distance: Int) -> Report.ID? {
    guard let position, reports.indices.contains(position + distance) else { return nil }
    return reports[position + distance]
  }
}
