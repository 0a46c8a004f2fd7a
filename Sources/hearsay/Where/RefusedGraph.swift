import HearsayModel

/// A graph with errors, of which nothing was loaded.
struct RefusedGraph: Error, CustomStringConvertible {
  let outcome: LoadOutcome

  /// The errors, a line each, and what to do.
  var description: String {
    let errors = outcome.problems.filter { $0.severity == .error }.map(\.description)
    if outcome.errors == 1, !outcome.unreadable.isEmpty { return errors.joined() }
    return (["the graph has errors:"] + errors + [Self.advice(outcome)]).joined(separator: "\n")
  }

  /// That nothing was loaded, and what to do about it.
  static func advice(_ outcome: LoadOutcome) -> String {
    let start = "Nothing was loaded: \(counted(outcome.errors, "error"))."
    guard outcome.unreadable.isEmpty else {
      return "\(start) Leave out \(outcome.unreadable.joined(separator: ", ")), or mend it."
    }
    return "\(start) Mend these records, or leave them out with --lenient."
  }
}
