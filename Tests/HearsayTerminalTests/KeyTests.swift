import HearsayTerminal
import Testing

struct KeyTests {
  @Test(
    "a key is named and found by its name",
    arguments: [
      (Key.character("q"), "q"), (.character("?"), "?"), (.character(" "), "Space"),
      (.character("F"), "F"), (.control("p"), "Ctrl-P"), (.alt(.left), "Alt-Left"),
      (.alt(.character("x")), "Alt-x"), (.function(1), "F1"), (.enter, "Enter"), (.escape, "Esc"),
      (.backtab, "Shift-Tab"), (.backspace, "Backspace"), (.pageDown, "PageDown"),
      (.character("中"), "中"), (.control("]"), "Ctrl-]"),
    ])
  func names(key: Key, name: String) {
    #expect(key.description == name)
    #expect(Key(name) == key)
  }

  @Test("what names no key is none", arguments: ["", "Return", "Ctrl-", "F99", "Alt-", "ab"])
  func unknown(name: String) {
    #expect(Key(name) == nil)
  }
}
