import HearsayModel

extension EditRequest {
  /// Says it, away from the main actor, where the graph can be edited.
  @concurrent
  func outcome(in reader: any GraphReader) async -> EditOutcome {
    await outcome(by: reader as? any GraphEditor, names: reader)
  }

  /// Says it by an editor; nil: this graph has none.
  @concurrent
  func outcome(by editor: (any GraphEditor)?, names reader: any GraphReader) async -> EditOutcome {
    var outcome = EditOutcome(request: self)
    guard let editor else {
      outcome.refusal = "This graph cannot be edited."
      return outcome
    }
    do {
      switch self {
      case .toggleMark(let id):
        let isMarked = try await reader.annotations(of: [id])[id]?.isMarked ?? false
        outcome.edits = [try await editor.append(isMarked ? .unmark(id: id) : .mark(id: id))]
      case .append(let changes):
        for change in changes { outcome.edits.append(try await editor.append(change)) }
      case .undo: outcome.edits = try await [editor.undo()].compactMap { $0 }
      case .redo: outcome.edits = try await [editor.redo()].compactMap { $0 }
      }
    } catch {
      outcome.refusal = String(describing: error)
    }
    outcome.names = (try? await Self.names(for: outcome.edits, from: reader)) ?? [:]
    return outcome
  }

  /// What the entries are called of which edits speak; a link by what it says.
  private static func names(
    for edits: [Edit], from reader: any GraphReader
  ) async throws -> [String: String] {
    var names = try await reader.ownNames(of: edits.flatMap(\.change.namedIDs))
    for case .status(let id, _, _) in edits.map(\.change) {
      guard case .link(let link)? = try await reader.record(id) else { continue }
      let ends = try await reader.ownNames(of: [link.from, link.to])
      names[id] = EditWords.link(link, names: ends, width: 10)
    }
    return names
  }
}
