@testable import HearsayTerminal
import Testing

struct DisplayTextTests {
  @Test(
    "a cluster is as wide as it is drawn",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("中", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("ก\u{E33}", 2), ("ที่", 1), ("क्ष", 2), ("कि", 2),
      ("❤", 1), ("❤\u{FE0F}", 1), ("⌚", 2), ("⌚\u{FE0E}", 2), ("1\u{FE0F}\u{20E3}", 1),
      ("👍", 2), ("👍🏽", 3), ("👨‍👩‍👧", 3), ("🇺🇸", 3), ("🇺", 2), ("\u{1F3F4}\u{E0067}\u{E007F}", 3),
      ("\u{301}", 1), ("\u{200B}", 0), ("\u{AD}", 0), ("\u{1B}", 1), ("\u{202E}", 8), ("\u{9B}", 8),
      ("ش", 1), ("שׁ", 1), ("…", 1), ("─", 1), ("＂", 2), ("\u{3000}", 2), ("", 0),
    ])
  func width(text: String, width: Int) {
    #expect(DisplayText.width(text) == width)
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    #expect(canvas.put(text, row: 0, column: 0) == width)
  }

  @Test func `what is told at a glance is what its clusters take`() {
    for value in UInt32(0)..<0x2600 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let pair = String(Character(scalar)) + String(Character(scalar))
      guard let width = PlainCells.width(pair) else { continue }
      #expect(width == 2 && pair.count == 2, "U+\(String(value, radix: 16))")
      #expect(DisplayText.width(Character(scalar)) == 1, "U+\(String(value, radix: 16))")
    }
    #expect(PlainCells.width("a\u{301}") == nil)
    #expect(PlainCells.width("\u{202E}a") == nil)
    #expect(PlainCells.width("Haftar: “no” – …") == 16)
  }

  @Test func `widths say which Unicode they are of`() {
    #expect(DisplayText.unicodeVersion == "17.0.0")
  }

  @Test(
    "hostile characters become visible marks",
    arguments: [
      ("\u{1B}[31mred\u{1B}[0m", "␛[31mred␛[0m"),
      ("\u{1B}]0;title\u{7}", "␛]0;title␇"),
      ("\u{1B}]8;;http://x\u{1B}\\link", "␛]8;;http://x␛\\link"),
      ("\u{1B}]52;c;aGk=\u{7}", "␛]52;c;aGk=␇"),
      ("\u{1B}P+q\u{1B}\\", "␛P+q␛\\"),
      ("\u{1B}_apc", "␛_apc"),
      ("\u{9B}31m\u{9D}0;t", "‹U+009B›31m‹U+009D›0;t"),
      ("a\u{8}b\rc\u{0}d\te", "a␈b␍c␀d␉e"),
      ("a\nb\r\nc", "a␊b␍␊c"),
      ("\u{7F}", "␡"),
      ("\u{202E}txt\u{202C}", "‹U+202E›txt‹U+202C›"),
      ("\u{2066}a\u{2069}", "‹U+2066›a‹U+2069›"),
      ("\u{200E}\u{200F}\u{61C}", "‹U+200E›‹U+200F›‹U+061C›"),
      ("\u{2028}\u{2029}\u{FEFF}\u{FFF9}", "‹U+2028›‹U+2029›‹U+FEFF›‹U+FFF9›"),
      ("a\u{E0041}b", "a‹U+E0041›b"),
      ("“Übung” 中文 👍🏽", "“Übung” 中文 👍🏽"),
    ])
  func cleaned(text: String, cleaned: String) {
    #expect(DisplayText.cleaned(text) == cleaned)
  }

  @Test func `line feeds are kept where they are wanted`() {
    let cleaned = DisplayText.cleaned("a\u{1B}\nb\r\nc\rd", keepingLineFeeds: true)
    #expect(cleaned == "a␛\nb\nc␍d")
  }

  @Test("no control and no override is left of any scalar")
  func everyScalar() throws {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let kept = scalars.filter { scalar in
      DisplayText.cleaned(String(Character(scalar))).unicodeScalars.contains { shown in
        shown.properties.generalCategory == .control || shown.properties.isBidiControl
          || shown.properties.isNoncharacterCodePoint
      }
    }
    #expect(kept.isEmpty)
  }

  @Test(
    "truncation never splits a cluster",
    arguments: [
      ("hello", 5, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"), ("hello", 0, ""),
      ("中文字", 6, "中文字"), ("中文字", 5, "中文…"), ("中文字", 4, "中…"), ("中文字", 2, "…"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("a👨‍👩‍👧b", 4, "a…"), ("a👨‍👩‍👧b", 5, "a👨‍👩‍👧b"),
      ("कि कि", 3, "कि…"), ("", 0, ""),
    ])
  func truncated(text: String, width: Int, expected: String) {
    #expect(DisplayText.truncated(text, to: width) == expected)
    #expect(StyledText(text).truncated(to: width).text == expected)
  }

  @Test(
    "what only ASCII can show keeps its width",
    arguments: [
      ("─", "-"), ("│", "|"), ("┌", "+"), ("“", "\""), ("…", "~"), ("é", "?"), ("中", "??"),
      ("e\u{301}", "e"), ("a", "a"), ("▌", ">"),
    ] as [(Character, String)])
  func ascii(cluster: Character, expected: String) {
    #expect(DisplayText.ascii(cluster) == expected)
    #expect(expected.count == DisplayText.width(cluster))
  }
}
