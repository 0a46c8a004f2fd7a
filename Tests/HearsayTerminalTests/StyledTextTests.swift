import HearsayTerminal
import Testing

struct StyledTextTests {
  private let bold = Style(attributes: .bold)

  @Test func `runs that look the same are one`() {
    var text = StyledText("a")
    text.append("b")
    text.append("", bold)
    text.append("c", bold)
    #expect(text.runs == [.init("ab"), .init("c", bold)])
    #expect(text.text == "abc")
    #expect(text.width == 3)
  }

  @Test(
    "a highlight covers whole clusters",
    arguments: [
      (0..<1, "e\u{301}"), (1..<2, "e\u{301}"), (0..<3, "e\u{301}x"), (2..<3, "x"), (2..<99, "xy"),
      (4..<9, ""), (1..<1, ""), (99..<100, ""),
    ])
  func clusters(range: Range<Int>, expected: String) {
    let marked = StyledText("e\u{301}xy").overlaid(scalars: range, with: bold)
    #expect(marked.runs.filter { $0.style == bold }.map(\.text).joined() == expected)
    #expect(marked.text == "e\u{301}xy")
  }

  @Test func `a highlight keeps the colour below it`() {
    let red = Style(foreground: .red)
    let marked = StyledText("abc", red).overlaid(scalars: 1..<2, with: bold)
    #expect(
      marked.runs == [
        .init("a", red), .init("b", Style(foreground: .red, attributes: .bold)), .init("c", red),
      ])
  }

  @Test func `the ellipsis looks as what is before it`() {
    let text = StyledText([.init("ab"), .init("cdef", bold)])
    #expect(text.truncated(to: 4) == StyledText([.init("ab"), .init("c…", bold)]))
  }
}
