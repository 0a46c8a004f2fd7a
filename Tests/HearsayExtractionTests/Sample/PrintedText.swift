import Foundation
import HearsayModel

/// An article's text with white space and quotation marks folded, asked whether
/// what a record quotes stands in it.
struct PrintedText {
  private let text: String

  init(_ text: String) {
    self.text = Self.folded(text)
  }

  /// What of a report does not stand in the text; empty where all of it does.
  ///
  /// Its pieces stand in their order, the prefix directly before the first, the
  /// suffix directly behind the last.
  func missing(of report: Report) -> [String] {
    var missing: [String] = []
    var pieces = (report.exact ?? "").components(separatedBy: " … ")
    pieces[0] = (report.prefix ?? "") + pieces[0]
    pieces[pieces.count - 1] += report.suffix ?? ""
    if !holds(inOrder: pieces) { missing.append("\(report.id) exact: \(pieces)") }
    for phrase in [report.speakerAs, report.cue].compactMap({ $0 }) {
      let parts = phrase.components(separatedBy: " … ")
      if !holds(inOrder: parts) { missing.append("\(report.id): \(phrase)") }
    }
    return missing
  }

  /// What of a naming does not stand in the text.
  func missing(of naming: Naming) -> [String] {
    holds(inOrder: [naming.as]) ? [] : ["\(naming.id): \(naming.as)"]
  }

  private func holds(inOrder pieces: [String]) -> Bool {
    var rest = text[...]
    for piece in pieces.map(Self.folded) {
      guard !piece.isEmpty, let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  private static func folded(_ text: String) -> String {
    var folded = ""
    for character in text {
      if character.isWhitespace {
        if folded.last != " " { folded.append(" ") }
      } else {
        folded.append("“”„‘’‚«»'`".contains(character) ? "\"" : character)
      }
    }
    return folded
  }
}
