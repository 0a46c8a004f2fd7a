import HearsayModel
import Testing

@testable import HearsayExtraction

@Suite struct PlainTextTests {
  @Test(
    "A text is read without its BOM and with CRLF as LF",
    arguments: [
      ("a\r\nb", "a\nb"),
      ("\u{FEFF}a\n", "a\n"),
      ("\u{FEFF}\r\n", "\n"),
      ("a\rb", "a\rb"),
      ("a\r\r\nb", "a\r\nb"),
      ("a\u{FEFF}b", "a\u{FEFF}b"),
      ("", ""),
    ])
  func readsAsItCame(raw: String, expected: String) throws {
    let text = try PlainText(bytes: Array(raw.utf8))
    #expect(Array(text.text.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(
    "Bytes that are not UTF-8 are reported with their place",
    arguments: [
      ([0x61, 0xFF], 1, 2),
      ([0x61, 0x0A, 0x62, 0xC3, 0x28], 2, 2),
      ([0xED, 0xA0, 0x80], 1, 1),
      ([0xFF, 0xFE, 0x61, 0x00], 1, 1),
      ([0x0A, 0x0A, 0xC3], 3, 1),
    ] as [([UInt8], Int, Int)])
  func reportsWhatIsNotUTF8(bytes: [UInt8], line: Int, column: Int) {
    #expect(throws: PlainTextError.notUTF8(line: line, column: column)) {
      try PlainText(bytes: bytes)
    }
  }

  @Test("The message says where and what to do")
  func saysWhatIsWrong() {
    #expect(
      PlainTextError.notUTF8(line: 3, column: 7).description
        == "line 3 is not UTF-8 at byte 7; save the text as UTF-8")
  }

  @Test(
    "Lines stand at offsets in Unicode scalars",
    arguments: [
      ("", []),
      ("one", [("one", 0, 3)]),
      ("one\n", [("one", 0, 3)]),
      ("\n\nx", [("", 0, 0), ("", 1, 1), ("x", 2, 3)]),
      ("e\u{301}\r\n👍🏽\nz", [("e\u{301}", 0, 2), ("👍🏽", 3, 5), ("z", 6, 7)]),
    ] as [(String, [(String, Int, Int)])])
  func placesLines(raw: String, expected: [(String, Int, Int)]) {
    let lines = expected.map { TextLine(text: $0.0, span: TextSpan($0.1, $0.2)) }
    #expect(PlainText(raw).lines == lines)
  }

  @Test("Each line is what the text holds at its span")
  func linesAgreeWithSpans() {
    let text = PlainText("“Ein”\r\n\r\nZwei e\u{301} 👍🏽\nDrei")
    let scalars = Array(text.text.unicodeScalars)
    for line in text.lines {
      #expect(Array(line.text.unicodeScalars) == Array(scalars[line.span.start..<line.span.end]))
    }
    #expect(text.lines.count == 4)
  }

  @Test(
    "Candidates for the title leave out what pages bear round it",
    arguments: [
      ("A title\n\nIts text.", ["A title", "Its text."]),
      ("  A title \nA title\nMore", ["A title", "More"]),
      ("icon bookmarkicon cameraicon checkicon\n3 Jan, 2020\nA title", ["3 Jan, 2020", "A title"]),
      ("22:10\n- * -\nA title", ["A title"]),
      ("Skip to main navigation\nShare\nSign in\nA title", ["A title"]),
      ("Share this sorrow\nSearch", ["Share this sorrow"]),
      ("", []),
    ])
  func findsTitleCandidates(raw: String, expected: [String]) {
    #expect(PlainText(raw).titleCandidates == expected)
  }

  @Test("Long lines are no titles, and twelve candidates are enough")
  func boundsTitleCandidates() {
    let long = String(repeating: "word ", count: 70)
    let many = (1...20).map { "Line number \($0)" }
    let text = PlainText(([long] + many).joined(separator: "\n"))
    #expect(text.titleCandidates == Array(many.prefix(12)))
  }
}
