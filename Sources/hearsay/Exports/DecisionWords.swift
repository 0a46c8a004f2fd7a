import HearsayModel

/// What users have said of an entry, a sentence each: for a document that is handed
/// in.
struct DecisionWords {
  /// The names of the ids that edits speak of.
  let names: [String: String]

  /// Tags, remark and decisions; a mark alone says nothing.
  func sentences(of annotation: Annotation) -> [String] {
    var sentences: [String] = []
    if !annotation.tags.isEmpty {
      sentences.append("Tagged by who wrote this: \(annotation.tags.joined(separator: ", ")).")
    }
    if let note = annotation.note { sentences.append("Remark of who wrote this: \(note)") }
    sentences += annotation.mergedFrom.map { merged in
      "Merged with \(merged.name) (\(merged.id))\(Self.who(merged.by, merged.at))."
    }
    sentences += annotation.decisions.compactMap { edit in
      words(edit.change).map { "\($0)\(Self.who(edit.by, edit.at))." }
    }
    return sentences
  }

  /// The ids whose names are needed.
  static func ids(of annotations: some Sequence<Annotation>) -> [String] {
    Set(annotations.flatMap { $0.decisions.flatMap(\.change.namedIDs) }).sorted()
  }

  /// Nil: it decides nothing, or stands with the merged entry.
  private func words(_ change: EditChange) -> String? {
    if change.isAnnotation { return nil }
    if case .merge = change { return nil }
    let clause = change.clause(name: name, speaker: plain)
    let before = change.formerly(name: plain).map { " (\($0))" } ?? ""
    return clause.prefix(1).uppercased() + clause.dropFirst() + before
  }

  private func name(_ id: String) -> String { names[id].map { "“\($0)” (\(id))" } ?? id }

  private func plain(_ id: String) -> String { names[id] ?? id }

  private static func who(_ by: String?, _ at: String?) -> String {
    let name = by.flatMap { $0.isEmpty ? nil : ", by \($0)" } ?? ", by whom is not stated"
    return name + (at.map { ", \($0)" } ?? "")
  }
}
