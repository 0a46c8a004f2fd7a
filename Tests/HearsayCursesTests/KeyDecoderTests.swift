import HearsayTerminal
import Testing

@testable import HearsayCurses

struct KeyDecoderTests {
  /// What comes of these bytes when nothing follows them.
  private func events(_ text: String) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return text.utf8.flatMap { decoder.decode(.byte($0)) } + decoder.pause()
  }

  @Test(
    "bytes are keys",
    arguments: [
      ("a", [Key.character("a")]), ("é中", [.character("é"), .character("中")]),
      ("👍", [.character("👍")]), ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]),
      ("\u{8}", [.backspace]), ("\u{7F}", [.backspace]), ("\u{3}", [.control("c")]),
      ("\u{0}", [.control("@")]), ("\u{1C}", [.control("\\")]), ("\u{1B}", [.escape]),
      ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}x", [.alt(.character("x"))]),
      ("\u{1B}é", [.alt(.character("é"))]), ("\u{1B}\r", [.alt(.enter)]),
      ("\u{1B}[", [.alt(.character("["))]), ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]),
      ("\u{1B}[1;3D", [.alt(.left)]), ("\u{1B}[1;5C", [.right]), ("\u{1B}[1;4C", [.alt(.right)]),
      ("\u{1B}[5~", [.pageUp]), ("\u{1B}[3;3~", [.alt(.delete)]), ("\u{1B}OP", [.function(1)]),
      ("\u{1B}[24~", [.function(12)]), ("\u{1B}[Z", [.backtab]), ("\u{1B}[99;99x", []),
      ("\u{1B}[I\u{1B}[Oq", [.character("q")]), ("\u{1B}[\u{1B}[A", [.up]),
    ])
  func keys(bytes: String, keys: [Key]) {
    #expect(events(bytes) == keys.map(TerminalEvent.key))
  }

  @Test func `a key of the description after Escape is Alt and that key`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(.byte(0x1B)).isEmpty)
    #expect(decoder.decode(.key(.left)) == [.key(.alt(.left))])
    #expect(decoder.decode(.key(nil)).isEmpty)
    #expect(decoder.decode(.key(.up)) == [.key(.up)])
  }

  @Test func `Escape is one once nothing follows it`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(.byte(0x1B)).isEmpty)
    #expect(decoder.pause() == [.key(.escape)])
    #expect(decoder.decode(.byte(UInt8(ascii: "x"))) == [.key(.character("x"))])
  }

  @Test func `a character whose bytes come apart is whole`() {
    var decoder = KeyDecoder()
    let bytes = Array("中".utf8)
    #expect(decoder.decode(.byte(bytes[0])).isEmpty)
    #expect(decoder.pause().isEmpty)
    #expect(decoder.decode(.byte(bytes[1])).isEmpty)
    #expect(decoder.decode(.byte(bytes[2])) == [.key(.character("中"))])
  }

  @Test(
    "bytes that are no text are nothing", arguments: [[0xFF], [0xC3, 0x28], [0x80], [0xC0, 0x80]])
  func invalid(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    let events = (bytes + [UInt8(ascii: "q")]).flatMap { decoder.decode(.byte($0)) }
    #expect(events.last == .key(.character("q")))
    #expect(!events.contains(.key(.character("\u{FFFD}"))))
  }

  @Test func `pasted text is no keys`() {
    let text = "\u{1B}[200~q\r\u{1B}[A two\r\n中\u{1B}[201~x"
    #expect(events(text) == [.paste("q\n\u{1B}[A two\n中"), .key(.character("x"))])
  }

  @Test func `a paste may come in parts and is bounded`() {
    var decoder = KeyDecoder()
    var events = "\u{1B}[200~".utf8.flatMap { decoder.decode(.byte($0)) }
    for _ in 0..<KeyDecoder.pasteLimit + 1000 {
      events += decoder.decode(.byte(UInt8(ascii: "a")))
    }
    events += decoder.pause()
    #expect(events.isEmpty)
    events = "\u{1B}[201~".utf8.flatMap { decoder.decode(.byte($0)) }
    guard case .paste(let text) = events.first else {
      Issue.record("No paste came.")
      return
    }
    #expect(text.utf8.count == KeyDecoder.pasteLimit)
  }

  @Test(
    "names that ncurses makes up are keys",
    arguments: [
      ("kLFT3", Key.alt(.left)), ("kRIT3", .alt(.right)), ("kLFT5", .left), ("kUP", nil),
      ("kHOM4", .alt(.home)), ("kxyz3", nil), ("", nil),
    ])
  func extended(name: String, key: Key?) {
    #expect(XtermSequence.key(extendedName: name) == key)
  }
}
