import Testing

@testable import hearsay_bench

@Suite struct ScreenMirrorTests {
  @Test(
    "What is painted stands on the screen",
    arguments: [
      ("ab\r\ncd", ["ab    ", "cd    ", "      "]),
      ("\u{1B}[2;3Hx\u{1B}[Hy", ["y     ", "  x   ", "      "]),
      ("abcdefgh", ["abcdef", "gh    ", "      "]),
      ("停x\u{1B}[2;1He\u{301}", ["停x   ", "e\u{301}     ", "      "]),
      ("abcdef\u{1B}[1;3H\u{1B}[K", ["ab    ", "      ", "      "]),
      ("abcdef\u{1B}[1;2H\u{1B}[2P", ["adef  ", "      ", "      "]),
      ("abcdef\u{1B}[1;2H\u{1B}[2@", ["a  bcd", "      ", "      "]),
      ("a\r\nb\r\nc\r\nd", ["b     ", "c     ", "d     "]),
      ("a\r\nb\r\nc\u{1B}[1;2r\u{1B}[H\u{1B}M", ["      ", "a     ", "c     "]),
      ("\u{1B}]0;title\u{7}a\u{1B}[0;1;31mb\u{1B}(B\u{1B}[?25lc", ["abc   ", "      ", "      "]),
      ("abc\u{1B}[H\u{1B}[J", ["      ", "      ", "      "]),
    ])
  func painting(bytes: String, lines: [String]) {
    var screen = ScreenMirror(columns: 6, rows: 3)
    for byte in bytes.utf8 { screen.feed([byte]) }
    #expect(screen.lines == lines)
  }

  @Test func aPageIsThereWhenTheQuotesStandAsInTheEnd() {
    var watch = PageWatch(columns: 20, rows: 3)
    let box = "\u{1B}[H┌─ 4 Quotes ───────┐\r\n│ old              │\r\n└──────────────────┘"
    watch.feed([(0, Array(box.utf8))])
    let chunks: [TerminalRun.Chunk] = [
      (1, Array("\u{1B}[1;13Hreading\u{1B}[3;1H└".utf8)),
      (2, Array("\u{1B}[2;3Hne".utf8)),
      (3, Array("w\u{1B}[1;13H───────".utf8)),
      (4, Array("\u{1B}[1;13H 3 ".utf8)),
    ]
    #expect(watch.firstPage(chunks) == 3)
  }
}
