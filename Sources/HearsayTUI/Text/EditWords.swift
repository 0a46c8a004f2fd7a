import HearsayModel
import HearsayTerminal

/// What was said of the data, in sentences.
enum EditWords {
  /// What became of what was to be said, and how it is taken back.
  static func message(of outcome: EditOutcome) -> Message {
    let clauses = outcome.edits.map { edit in
      clause(outcome.request == .undo ? edit.change.inverse : edit.change, outcome.names)
    }
    let said = clauses.joined(separator: ", ")
    if let refusal = outcome.refusal {
      return Message(said.isEmpty ? refusal : "\(capital(said)). \(refusal)", .warning)
    }
    switch outcome.request {
    case .undo where clauses.isEmpty: return Message("There is nothing to undo.")
    case .redo where clauses.isEmpty: return Message("There is nothing to do again.")
    case .undo: return Message("Undone: \(said). Ctrl-R redoes it.")
    case .redo: return Message("Done again: \(said). u undoes it.")
    default:
      return Message("\(capital(said)). u undoes \(clauses.count > 1 ? "the last" : "it").")
    }
  }

  /// What a change says, as the middle of a sentence: `marked “…”`.
  static func clause(_ change: EditChange, _ names: [String: String]) -> String {
    change.clause(name: { quoted(names[$0] ?? $0) }, speaker: { names[$0] ?? $0 })
  }

  /// Who said an edit and when: ` by mb on 31 Jan 2026`; a name that is not known is left
  /// out.
  static func origin(by name: String?, at time: String?) -> String {
    let who = name.flatMap { $0.isEmpty ? nil : " by \($0)" } ?? ""
    let when = time.map { " on \(EDTFDate($0)?.displayDay ?? $0)" } ?? ""
    return who + when
  }

  /// On which day something was said, behind other words: `, on 31 Jan 2026`.
  static func day(_ time: String) -> String { EDTFDate(time).map { ", on \($0.displayDay)" } ?? "" }

  /// What a link says: `A is the same as B`.
  ///
  /// - Parameter width: How much of the name of each end is shown.
  static func link(
    _ link: Link, names: [String: String], width: Int = nameWidth
  ) -> String {
    let words =
      switch link.rel {
      case "same-as": "is the same as"
      case "copy-of": "is a copy of"
      default: link.phrase(isOutgoing: true)
      }
    let ends = [link.from, link.to].map { DisplayText.truncated(names[$0] ?? $0, to: width) }
    return "\(ends[0]) \(words) \(ends[1])"
  }

  /// A name within a sentence, cut so that the sentence's end has room.
  static func quoted(_ name: String) -> String {
    "“\(DisplayText.truncated(name, to: nameWidth))”"
  }

  static let nameWidth = 36

  private static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
