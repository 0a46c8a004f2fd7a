/// A search of flat text with rg, as a user would put it together.
struct FlatSearch {
  let terms: [BenchQuery.Term]

  /// A command for a shell, whose first parameter is the file: one rg on what the other
  /// has found.
  ///
  /// What is found is read to its end.
  func shell(rg: String, limit: String) -> String {
    var stages = terms.map { term in
      let words = term.words.joined(separator: " ")
      let end = term.isOpen ? "" : "\\b"
      return "'\(rg)' -i\(term.isNegated ? "v" : "") -- '\\b\(words)\(end)'"
    }
    // A limit belongs to the last one.
    if let last = stages.popLast() {
      stages.append(last.replacing(" -i", with: " \(limit)-i", maxReplacements: 1))
    }
    if !stages.isEmpty { stages[0] += " \"$1\"" }
    return (stages + ["cat"]).joined(separator: " | ")
  }
}
