/// A session of 1,000 keys through all lists, quotes, views and searches.
struct SessionWalk {
  static let keys = 1_000

  let subject: Subject
  let library: String

  struct Outcome {
    /// What scrolling, paging, Home and End painted.
    var moves: [TerminalRun.Paints]
    /// MiB.
    var memory: Double?
  }

  func run() throws -> Outcome {
    let run = try subject.terminal([subject.program, "open", library, "--clean"])
    defer { run.end() }
    try run.type("")
    var moves: [TerminalRun.Paints] = []
    for key in Self.script {
      // At the end of a list a key paints nothing.
      let paints = try run.type(
        key, quiet: .milliseconds(40), patience: .milliseconds(500))
      if Self.moves.contains(key), let paints { moves.append(paints) }
    }
    return Outcome(moves: moves, memory: run.peakMemory)
  }

  private static let moves: Set = [
    Key.down, Key.up, Key.pageDown, Key.pageUp, Key.home, Key.end,
  ]

  private static let script: [String] = {
    let words = [
      "people", "troops", "border", "war", "talks", "country", "leasesaiba", "kougrain",
      "ceasefire", "fabal", "forces", "government", "zupird",
    ]
    return Array(words.flatMap { round(searching: $0) }.prefix(keys))
  }()

  /// Somewhat more than 80 keys: every list, the quotes, a quote's views, a search.
  private static func round(searching word: String) -> [String] {
    func list(_ number: String, _ lines: Int, _ pages: Int) -> [String] {
      [number] + Array(repeating: Key.down, count: lines)
        + Array(repeating: Key.pageDown, count: pages)
        + [Key.pageUp, Key.end, Key.up, Key.up, Key.home]
    }
    return list("1", 12, 4) + list("2", 6, 2) + list("3", 6, 2) + [Key.right]
      + list("4", 12, 4) + [Key.right, Key.down, Key.down, "v", Key.escape, "d", Key.escape]
      + [Key.left, Key.enter, Key.backspace, "/"] + word.map(String.init) + [Key.escape]
  }
}
