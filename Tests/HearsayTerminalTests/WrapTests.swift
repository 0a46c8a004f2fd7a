import HearsayTerminal
import Testing

struct WrapTests {
  @Test(
    "lines break between words",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 3, ["one", "two", "thr", "ee"]),
      ("one  two", 4, ["one", "two"]),
      ("one two ", 7, ["one two "]),
      ("  indented text", 10, ["  indented", "text"]),
      ("well-known fact", 6, ["well-", "known", "fact"]),
      ("-5 and 3-4", 20, ["-5 and 3-4"]),
      ("first\nsecond\r\nthird\n", 20, ["first", "second", "third"]),
      ("\n\na", 5, ["", "", "a"]),
      ("", 5, [""]),
      ("中文字。漢字", 6, ["中文", "字。漢", "字"]),
      ("aa 👨‍👩‍👧👨‍👩‍👧", 4, ["aa", "👨‍👩‍👧", "👨‍👩‍👧"]),
      ("abc", 0, ["a", "b", "c"]),
      ("a\u{1B}b c", 3, ["a\u{1B}b", "c"]),
    ])
  func lines(text: String, width: Int, expected: [String]) {
    let lines = DisplayText.wrap(text, width: width).map { String(text[$0]) }
    #expect(lines == expected)
    #expect(StyledText(text).wrapped(to: width).map(\.text) == expected)
  }

  @Test func `no line is wider than asked but for blanks at its end`() {
    let text = "We declare jihad and 一般 general 👨‍👩‍👧 mobilization to counter the Turkish invasion"
    for width in 3...60 {
      for line in DisplayText.wrap(text, width: width) {
        #expect(DisplayText.width(String(text[line])) <= width, "at \(width)")
      }
    }
  }

  @Test func `lines after the first can hang`() {
    let lines = StyledText("one two three four").wrapped(to: 9, hanging: 2)
    #expect(lines.map(\.text) == ["one two", "  three", "  four"])
  }

  @Test func `no more lines are made than asked`() {
    let long = String(repeating: "word ", count: 200_000)
    #expect(StyledText(long).wrapped(to: 9, limit: 2).map(\.text) == ["word word", "word word"])
  }

  @Test func `styles stay where they were`() {
    let marked = StyledText("one two three").overlaid(
      scalars: [2..<5, 8..<9], with: Style(attributes: .bold))
    let bold = Style(attributes: .bold)
    #expect(
      marked.wrapped(to: 7) == [
        StyledText([.init("on"), .init("e t", bold), .init("wo")]),
        StyledText([.init("t", bold), .init("hree")]),
      ])
  }
}
