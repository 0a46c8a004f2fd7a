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
    case .undo: return Message("Undone: \(said). Ctrl-R does it again.")
    case .redo: return Message("Done again: \(said). u undoes it.")
    default:
      return Message("\(capital(said)). u undoes \(clauses.count > 1 ? "the last" : "it").")
    }
  }

  /// What a change says, as the middle of a sentence: `marked “…”`.
  static func clause(_ change: EditChange, _ names: [String: String]) -> String {
    func name(_ id: String) -> String { quoted(names[id] ?? id) }
    func name<Record>(_ id: ID<Record>) -> String { name(id.rawValue) }
    switch change {
    case .mark(let id): return "marked \(name(id))"
    case .unmark(let id): return "took the mark off \(name(id))"
    case .tag(let id, let tag): return "tagged \(name(id)) #\(tag)"
    case .untag(let id, let tag): return "took #\(tag) off \(name(id))"
    case .note(let id, nil, _): return "noted on \(name(id))"
    case .note(let id, _, nil): return "took the note off \(name(id))"
    case .note(let id, _, _): return "changed the note on \(name(id))"
    case .status(let id, _, .accepted): return "accepted \(name(id))"
    case .status(let id, _, .rejected): return "rejected \(name(id))"
    case .status(let id, _, .proposed): return "left \(name(id)) proposed"
    case .merge(let kept, let merged): return "merged \(name(merged)) into \(name(kept))"
    case .split(let kept, let merged): return "split \(name(merged)) off \(name(kept))"
    case .speakers(let quote, _, let after) where after.isEmpty:
      return "left the speaker of \(name(quote)) unknown"
    case .speakers(let quote, _, let after):
      let speakers = after.map { names[$0.rawValue] ?? $0.rawValue }
      return "gave \(name(quote)) to \(Figures.list(speakers))"
    case .moveOut(let reports, let quote, _):
      return "moved \(Figures.count(reports.count, "report")) out of \(name(quote))"
    case .moveBack(let reports, let quote, _):
      return "moved \(Figures.count(reports.count, "report")) back to \(name(quote))"
    }
  }

  /// Who said an edit and when: ` by mb on 31 Jan 2026`; a name that is not known is left
  /// out.
  static func origin(by name: String?, at time: String?) -> String {
    let who = name.flatMap { $0.isEmpty ? nil : " by \($0)" } ?? ""
    let when = time.map { " on \(EDTFDate($0)?.displayDay ?? $0)" } ?? ""
    return who + when
  }

  /// What a link says: `A is the same as B`.
  static func link(_ link: Link, names: [String: String]) -> String {
    let words =
      switch link.rel {
      case "same-as": "is the same as"
      case "copy-of": "is a copy of"
      default: LinkWords.text(link.rel, isOutgoing: true)
      }
    let ends = [link.from, link.to].map { DisplayText.truncated(names[$0] ?? $0, to: nameWidth) }
    return "\(ends[0]) \(words) \(ends[1])"
  }

  /// A name within a sentence, cut so that the sentence's end has room.
  static func quoted(_ name: String) -> String {
    "“\(DisplayText.truncated(name, to: nameWidth))”"
  }

  private static let nameWidth = 36

  private static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
