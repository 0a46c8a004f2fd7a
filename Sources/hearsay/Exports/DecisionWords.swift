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
    Set(annotations.flatMap { $0.decisions.flatMap { $0.change.ids + speakers($0.change) } })
      .sorted()
  }

  private func words(_ change: EditChange) -> String? {
    switch change {
    case .status(let id, let before, let after):
      "\(name(id)): from \(before.rawValue) to \(after.rawValue)"
    case .split(let kept, let merged): "\(name(kept)) and \(name(merged)) were split"
    case .speakers(_, let before, let after):
      "Speaker set from \(list(before)) to \(list(after))"
    case .moveOut(let reports, let quote, _):
      "\(counted(reports.count, "report")) of \(quote) moved into a quote of its own"
    case .moveBack(let reports, let quote, _):
      "\(counted(reports.count, "report")) moved back to \(quote)"
    // Who merged them stands with the merged entry.
    case .merge, .mark, .unmark, .tag, .untag, .note: nil
    }
  }

  private static func speakers(_ change: EditChange) -> [String] {
    guard case .speakers(_, let before, let after) = change else { return [] }
    return (before + after).map(\.rawValue)
  }

  private func name(_ id: String) -> String { names[id].map { "\($0) (\(id))" } ?? id }

  private func list(_ actors: [Actor.ID]) -> String {
    actors.isEmpty
      ? "nobody known" : actors.map { names[$0.rawValue] ?? $0.rawValue }.joined(separator: " and ")
  }

  private static func who(_ by: String?, _ at: String?) -> String {
    let name = by.flatMap { $0.isEmpty ? nil : ", by \($0)" } ?? ", by whom is not stated"
    return name + (at.map { ", \($0)" } ?? "")
  }
}
