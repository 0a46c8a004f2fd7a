import HearsayModel

/// What `edits list --json` prints.
struct EditsDocument: Encodable {
  /// One edit.
  struct Entry: Encodable {
    var number: Int
    var at: String
    var by: String
    var undoes: Int?
    /// Whether it still says something: it takes nothing back and nothing takes it back.
    var inEffect: Bool
    var says: String
    /// The change as it stands in files.
    var change: EncodableJSON

    private enum CodingKeys: CodingKey {
      case number, at, by, undoes, inEffect, says, change
    }
  }

  var schema = "hearsay-edits/1"
  /// Newest first.
  var edits: [Entry]

  init(_ edits: [Edit]) {
    let inEffect = Set(EditHistory(edits).inEffect.map(\.number))
    self.edits = edits.reversed().map { edit in
      Entry(
        number: edit.number, at: edit.at, by: edit.by, undoes: edit.undoes,
        inEffect: inEffect.contains(edit.number), says: edit.change.sentence,
        change: EncodableJSON(value: .object(edit.change.members)))
    }
  }
}

/// Edits for people, a line each, newest first.
struct EditLines {
  /// Oldest first.
  let edits: [Edit]
  /// The names of the ids that they speak of.
  let names: [String: String]

  var lines: [String] {
    let width = edits.last.map { String($0.number).count } ?? 0
    let inEffect = Set(EditHistory(edits).inEffect.map(\.number))
    let undoing = Dictionary(edits.map { ($0.number, $0.undoes) }) { first, _ in first }
    return edits.reversed().map { edit in
      let number = String(edit.number)
      let indent = String(repeating: " ", count: width - number.count)
      let by = edit.by.isEmpty ? "" : "  \(edit.by):"
      let start = "\(indent)\(number)  \(edit.at)\(by)  "
      guard let undone = edit.undoes else {
        return start + words(edit.change) + (inEffect.contains(edit.number) ? "" : " (undone)")
      }
      if let original = undoing[undone] ?? nil {
        return "\(start)did \(original) again: \(words(edit.change))"
      }
      return "\(start)took back \(undone): \(words(edit.change.inverse))"
    }
  }

  private func words(_ change: EditChange) -> String {
    change.sentence { id in
      guard let name = names[id], name != id else { return id }
      return "\(name.shortName) [\(id)]"
    }
  }
}

extension String {
  /// A name as it stands in a line among others.
  fileprivate var shortName: String {
    count > 60 ? "“\(prefix(60)) …”" : "“\(self)”"
  }
}

/// What `edits apply --json` prints.
struct ApplyDocument: Encodable {
  /// An edit that does not fit.
  struct Refused: Encodable {
    var number: Int
    var says: String
    var reason: String
  }

  var schema = "hearsay-edits-apply/1"
  var kept: Bool
  var applied: Int
  var already: Int
  var refused: [Refused]

  init(_ outcome: ApplyOutcome) {
    kept = outcome.isKept
    applied = outcome.isKept ? outcome.applied.count : 0
    already = outcome.already
    refused = outcome.refused.map {
      Refused(
        number: $0.edit.number, says: $0.edit.change.sentence, reason: $0.refusal.description)
    }
  }

  var sentence: String {
    let rest = refused.isEmpty ? "" : ", \(refused.count) left out"
    return "\(counted(applied, "edit")) applied, \(already) already there\(rest)."
  }
}

/// Reads all edits of a store.
enum EditWalk {
  /// Oldest first.
  static func all(of editor: any GraphEditor) async throws -> [Edit] {
    var edits: [Edit] = []
    var start: PageRequest.Start? = .first
    while let from = start {
      let page = try await editor.edits(PageRequest(from, limit: 500))
      edits += page.items
      start = page.next.map { .after($0) }
    }
    return edits.reversed()
  }
}
