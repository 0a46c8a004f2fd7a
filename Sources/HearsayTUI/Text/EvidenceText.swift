import HearsayModel
import HearsayTerminal

/// The evidence's text: the very lines that are drawn, so that scrolling, which
/// counts them, and drawing never differ.
enum EvidenceText {
  /// The lines above the text, which stay when it scrolls.
  ///
  /// - Parameter limit: Make no more lines than this; at least 1.
  static func header(_ document: EvidenceDocument, width: Int, limit: Int) -> [StyledText] {
    let title = document.evidence.article.title ?? document.evidence.article.id.rawValue
    return [StyledText(title).truncated(to: width)]
  }

  /// The lines of one paragraph; at least one, also of an empty paragraph.
  static func lines(_ paragraph: EvidenceDocument.Paragraph, width: Int) -> [StyledText] {
    StyledText(paragraph.text).wrapped(to: width)
  }
}
