/// Tells when the first page of a search stands on the screen.
struct PageWatch {
  private var screen: ScreenMirror
  private static let pane = "4 Quotes"
  /// What a pane says while it shows what was there before.
  private static let stale = "reading"

  init(columns: Int, rows: Int) { screen = ScreenMirror(columns: columns, rows: rows) }

  /// Takes in what was painted and not timed.
  mutating func feed(_ chunks: [TerminalRun.Chunk]) {
    for chunk in chunks { screen.feed(chunk.bytes) }
  }

  /// The seconds until the quotes stood as they stand in the end; nil where no such
  /// pane is seen.
  mutating func firstPage(_ chunks: [TerminalRun.Chunk]) -> Double? {
    let shown = chunks.map { chunk in
      screen.feed(chunk.bytes)
      return (seconds: chunk.seconds, pane: ShownPane(titled: Self.pane, in: screen))
    }
    guard let end = shown.last?.pane else { return nil }
    return shown.first {
      $0.pane?.lines == end.lines && $0.pane?.title.contains(Self.stale) == false
    }?
    .seconds
  }
}
