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
    /// What an edit that takes another back takes back.
    var undone: String

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
        change: EncodableJSON(value: .object(edit.change.members)),
        undone: edit.change.inverse.sentence)
    }
  }

  /// The same for people: a line each.
  var lines: [String] {
    let width = edits.map { String($0.number).count }.max() ?? 0
    return edits.map { edit in
      let number = String(edit.number)
      let indent = String(repeating: " ", count: width - number.count)
      let by = edit.by.isEmpty ? "" : "  \(edit.by):"
      let start = "\(indent)\(number)  \(edit.at)\(by)  "
      if let undone = edit.undoes { return "\(start)took back \(undone): \(edit.undone)" }
      return start + edit.says + (edit.inEffect ? "" : " (undone)")
    }
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
