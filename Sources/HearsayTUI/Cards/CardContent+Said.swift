import HearsayModel

extension CardContent {
  /// Puts what users said of the entry above all else: mark, tags, note, merges and
  /// decisions.
  mutating func add(_ annotation: Annotation, names: [String: String]) {
    var said = CardBuilder()
    said.heading("Marks and decisions")
    if annotation.isMarked { said.fact("marked", "* in the list Marked") }
    said.fact("tags", annotation.tagWords)
    said.fact("note", annotation.note)
    for entry in annotation.mergedFrom {
      let origin = EditWords.origin(by: entry.by, at: entry.at)
      said.fact("merged", "with \(EditWords.quoted(entry.name))\(origin); e splits")
    }
    for edit in annotation.decisions {
      if case .merge = edit.change, !annotation.mergedFrom.isEmpty { continue }
      let origin = EditWords.origin(by: edit.by, at: edit.at)
      said.fact("decided", EditWords.clause(edit.change, names) + origin)
    }
    let rest = CardLine(kind: .blank, text: "")
    lines = said.lines + (lines.isEmpty ? [] : [rest]) + lines
    isMarked = annotation.isMarked
  }
}
