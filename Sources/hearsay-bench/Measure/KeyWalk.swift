/// A short session: moves through all panes, then four searches.
struct KeyWalk {
  /// What keys in one session painted.
  struct Outcome {
    var moves: [TerminalRun.Paints]
    /// From a letter typed into a search to its first page.
    var pages: Figures
    /// MiB.
    var memory: Double?

    /// The row on what moves paint.
    var row: BenchRow {
      let settled = Figures(samples: moves.map(\.last))
      return BenchRow(
        what: "key to paint, 95th percentile",
        value: BenchRow.milliseconds(Figures(samples: moves.map(\.first)).quantile(0.95)),
        aim: "8.0 ms",
        beside: "all panes: median " + BenchRow.milliseconds(settled.median)
          + ", 95th percentile " + BenchRow.milliseconds(settled.quantile(0.95)))
    }
  }

  let subject: Subject
  let place: String

  func run() throws -> Outcome {
    let run = try subject.terminal([subject.program, "open", place])
    defer { run.end() }
    var watch = PageWatch(columns: 120, rows: 36)
    try run.type("")
    let walk =
      Array(repeating: Key.down, count: 20)
      + [Key.pageDown, Key.pageDown, Key.pageUp, Key.end, Key.home, Key.right]
      + Array(repeating: Key.down, count: 10) + [Key.right]
      + Array(repeating: Key.down, count: 5) + [Key.left, Key.left]
      + Array(repeating: [Key.tab, Key.down, Key.down], count: 3).joined()
    let moves = try walk.compactMap { try run.type($0) }
    var pages: [Double] = []
    for words in ["the", "ceasefire", "war troops", "bra"] {
      try run.type("/")
      for letter in words {
        watch.feed(run.takeChunks())
        try run.type(String(letter))
        if let page = watch.firstPage(run.takeChunks()) { pages.append(page) }
      }
      try run.type(Key.escape)
    }
    return Outcome(moves: moves, pages: Figures(samples: pages), memory: run.peakMemory)
  }
}

/// What keys send on a terminal of the kind `tmux-256color`.
enum Key {
  static let (down, up, right, left) = ("\u{1B}OB", "\u{1B}OA", "\u{1B}OC", "\u{1B}OD")
  static let (pageUp, pageDown) = ("\u{1B}[5~", "\u{1B}[6~")
  static let (home, end) = ("\u{1B}[1~", "\u{1B}[4~")
  static let redraw = "\u{C}"
  static let (tab, escape, enter, backspace) = ("\t", "\u{1B}", "\r", "\u{7F}")
}
