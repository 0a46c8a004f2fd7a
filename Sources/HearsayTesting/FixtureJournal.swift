package import HearsayModel
import Synchronization

/// What is said of a made graph: all copies of a reader share it.
///
/// Marks, tags and notes are shown; decisions are kept and change no row.
package final class FixtureJournal: Sendable {
  private struct Content {
    var history = EditHistory()
  }

  private let content = Mutex(Content())

  /// Nothing is said yet.
  package init() {}

  /// All edits, oldest first.
  package var edits: [Edit] { content.withLock { $0.history.edits } }

  /// What marks, tags and notes come to.
  var state: AnnotationState {
    let edits = content.withLock { $0.history.inEffect }
    return AnnotationState(edits) { $0 }
  }

  /// The edits in effect that decided on an entry.
  func decisions(on id: String) -> [Edit] {
    content.withLock { content in
      content.history.inEffect.filter { !$0.change.isAnnotation && $0.change.ids.contains(id) }
    }
  }

  func append(_ change: EditChange) throws -> Edit {
    try content.withLock { content in
      let state = AnnotationState(content.history.inEffect) { $0 }
      let fitted = try state.fitted(change) { $0 }
      let edit = Edit(
        number: content.history.nextNumber, at: Self.time, by: Self.author, change: fitted)
      content.history.add(edit)
      return edit
    }
  }

  func undo() -> Edit? {
    take { $0.undo(at: Self.time, by: Self.author) }
  }

  func redo() -> Edit? {
    take { $0.redo(at: Self.time, by: Self.author) }
  }

  private func take(_ next: (EditHistory) -> Edit?) -> Edit? {
    content.withLock { content in
      guard let edit = next(content.history) else { return nil }
      content.history.add(edit)
      return edit
    }
  }

  private static let time = "2026-01-31T09:30:00Z"
  private static let author = "mb"
}

extension FixtureReader: GraphEditor {
  package func append(_ change: EditChange) async throws -> Edit { try journal.append(change) }

  /// The first in the order of ids, as made graphs number them.
  package func survivor(ofMerging one: String, _ other: String) async throws -> String {
    min(one, other)
  }

  package func undo() async throws -> Edit? { journal.undo() }

  package func redo() async throws -> Edit? { journal.redo() }

  package func edits(_ request: PageRequest) async throws -> Page<Edit> {
    FixturePages(items: Array(journal.edits.reversed())) { String($0.number) }.page(request)
  }
}

extension FixtureReader {
  /// What was said of entries, the readers' own annotations below it.
  package func annotations(of ids: [String]) async throws -> [String: Annotation] {
    let state = journal.state
    var found: [String: Annotation] = [:]
    for id in ids {
      var annotation = annotations[id] ?? Annotation()
      annotation.isMarked = annotation.isMarked || state.marks[id] != nil
      annotation.tags += (state.tags[id] ?? []).sorted()
      annotation.note = state.note(on: id) ?? annotation.note
      annotation.decisions += journal.decisions(on: id)
      if !annotation.isEmpty { found[id] = annotation }
    }
    return found
  }

  package func marked(_ listing: Listing, _ request: PageRequest) async throws -> Page<MarkedRow> {
    let state = journal.state
    let marks = state.marks.sorted { $0.value < $1.value }.compactMap { id, _ -> MarkedRow? in
      guard let record = recordsByID[id] else { return nil }
      return MarkedRow(
        id: id, type: record.type, name: name(of: record), tags: (state.tags[id] ?? []).sorted(),
        note: state.note(on: id))
    }
    let rows = found(markedRows + marks, listing) { $0.name }
    return FixturePages(items: rows) { $0.id }.page(request)
  }

  package func names(of ids: [String]) async throws -> [String: String] {
    var names: [String: String] = [:]
    for id in ids { names[id] = recordsByID[id].map { name(of: $0) } }
    return names
  }

  private func name(of record: GraphRecord) -> String {
    switch record {
    case .source(let record): record.name
    case .actor(let record): record.name
    case .event(let record): record.name
    case .article(let record): record.title ?? record.id.rawValue
    case .quote(let record): record.text
    case .report(let record): record.exact ?? record.id.rawValue
    case .naming(let record): record.as
    case .link(let record): record.rel
    }
  }
}
