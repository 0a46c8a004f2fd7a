import HearsayTerminal
import HearsayTesting
import Testing

struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows))
  }

  @Test func `a picture shows text and styles`() {
    var canvas = canvas(24, 6)
    canvas.box(canvas.bounds, style: Style(attributes: .dim))
    canvas.put(" 1 Events ", row: 0, column: 2, style: Style(attributes: .bold))
    canvas.put("2 of 14", row: 0, endingBefore: 22)
    canvas.put("中文 Haftar declares jihad, and more", row: 1, column: 1, width: 22)
    canvas.put("🇱🇾 👨‍👩‍👧 e\u{301} \u{202E}x", row: 2, column: 1, width: 22)
    canvas.overlay(
      Rect(row: 1, column: 1, width: 22, height: 1),
      with: Style(foreground: .yellow, attributes: .reverse))
    Golden.expect(canvas.picture, named: "canvas.txt")
  }

  @Test(
    "text outside is not drawn",
    arguments: [(-1, 0), (3, 0), (0, 5), (0, 99), (Int.max, 0)])
  func outside(row: Int, column: Int) {
    var canvas = canvas(5, 3)
    #expect(canvas.put("text", row: row, column: column) == 0)
    #expect(canvas == self.canvas(5, 3))
  }

  @Test(
    "text is cut where the room ends",
    arguments: [
      ("abcdef", 0, "abcd…"), ("abcde", 0, "abcde"), ("abc", 3, "   a…"), ("中文字", 0, "中文…"),
      ("abcdef", -2, "cdef "), ("中文", -1, " 文  "), ("a中文x", 0, "a中… "),
    ])
  func cut(text: String, column: Int, expected: String) {
    var canvas = canvas(5, 1)
    canvas.put(text, row: 0, column: column)
    #expect(canvas.lines == [expected])
  }

  @Test func `text can be clipped without a mark`() {
    var canvas = canvas(5, 1)
    canvas.put("中文字", row: 0, column: 0, overflow: .clip)
    #expect(canvas.lines == ["中文 "])
  }

  @Test(
    "half of a wide character is never left over",
    arguments: [
      (0, "x 文"), (1, " x文"), (2, "中x "), (3, "中 x"),
    ])
  func halves(column: Int, expected: String) {
    var canvas = canvas(4, 1)
    canvas.put("中文", row: 0, column: 0)
    canvas.put("x", row: 0, column: column)
    #expect(canvas.lines == [expected])
  }

  @Test func `a wide character over two others blanks their halves`() {
    var canvas = canvas(4, 1)
    canvas.put("中文", row: 0, column: 0)
    canvas.put("字", row: 0, column: 1)
    #expect(canvas.lines == [" 字 "])
  }

  @Test func `a part is drawn as a canvas of its own`() {
    var canvas = canvas(6, 3)
    canvas.fill(canvas.bounds, with: ".")
    canvas.draw(in: Rect(row: 1, column: 2, width: 3, height: 9)) { part in
      #expect(part.size == Size(columns: 3, rows: 9))
      part.put("abcdef", row: 0, column: 0)
      part.put("z", row: 8, column: 0)
    }
    #expect(canvas.lines == ["......", "..ab….", "......"])
  }

  @Test(
    "a canvas of any size can be drawn on", arguments: [(0, 0), (1, 1), (0, 3), (3, 0), (2, 1)])
  func tiny(columns: Int, rows: Int) {
    var canvas = canvas(columns, rows)
    canvas.box(canvas.bounds)
    canvas.put("中文 text", row: 0, column: 0)
    canvas.put("text", row: 0, endingBefore: columns)
    #expect(canvas.lines.count == rows)
    #expect(canvas.lines.allSatisfy { DisplayText.width($0) == columns })
  }

  @Test(
    "no row is ever wider than the canvas",
    arguments: [
      String(repeating: "\u{301}", count: 5000),
      String(repeating: "a\u{1B}]52;c;\u{7}", count: 5000),
      String(repeating: "\u{200B}", count: 5000), String(repeating: "👨‍👩‍👧🇺🇸", count: 5000),
      String(repeating: "a", count: 1_000_000), String(repeating: "\u{202E}\u{E0041}", count: 5000),
    ])
  func rows(text: String) {
    for column in [-3, 0, 1, 38] {
      var canvas = canvas(40, 1)
      canvas.put(text, row: 0, column: column)
      #expect(canvas.lines.allSatisfy { DisplayText.width($0) == 40 })
      #expect(canvas.lines == canvas.lines.map { DisplayText.cleaned($0) })
    }
  }

  @Test func `only cells that changed are told`() {
    var before = canvas(10, 2)
    before.put("abc中x", row: 0, column: 0)
    var after = before
    after.put("B", row: 0, column: 1)
    after.put("y", row: 0, column: 3)
    var told: [String] = []
    after.forEachDifference(from: before) { told.append("\($0) \($1) \($2.text)") }
    #expect(told == ["0 1 B", "0 3 y", "0 4  "])
  }
}
