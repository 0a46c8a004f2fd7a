import HearsayTerminal

/// The keys of the first screen: hints and help are made of this.
enum FirstScreenKeys {
  /// What a key does.
  enum Command: Sendable, Hashable {
    case up, down, first, last, choose, help, close, quit, redraw, suspend
    case complete, backward, forward, toStart, toEnd, deleteBackward, deleteForward, deleteWord
    case deleteToStart
  }

  /// A command with its keys.
  struct Entry: Sendable, Hashable {
    var command: Command
    var keys: [Key]
    /// How its keys are written.
    var names: String
    /// What it does, for help.
    var description: String
    /// What it does in a word or two, for the hint line; nil: it is not hinted at.
    var hint: String?
  }

  /// Those of the choices.
  static let choices = [
    Entry(
      command: .up, keys: [.up, .character("k")], names: "↑ k", description: "the choice above",
      hint: nil),
    Entry(
      command: .down, keys: [.down, .character("j")], names: "↓ j", description: "the choice below",
      hint: nil),
    Entry(
      command: .first, keys: [.home, .character("g")], names: "Home g",
      description: "the first choice", hint: nil),
    Entry(
      command: .last, keys: [.end, .character("G")], names: "End G",
      description: "the last choice", hint: nil),
    Entry(
      command: .choose, keys: [.enter, .right, .character("l")], names: "Enter → l",
      description: "do it", hint: "do it"),
    Entry(
      command: .help, keys: [.character("?"), .function(1)], names: "? F1",
      description: "these keys", hint: "all keys"),
    Entry(
      command: .close, keys: [.escape], names: "Esc",
      description: "close the prompt, or these keys",
      hint: nil),
    Entry(
      command: .quit, keys: [.character("q"), .character("Q"), .control("c")], names: "q Q Ctrl-C",
      description: "quit", hint: "quit"),
    Entry(
      command: .redraw, keys: [.control("l")], names: "Ctrl-L", description: "draw the screen anew",
      hint: nil),
    Entry(
      command: .suspend, keys: [.control("z")], names: "Ctrl-Z",
      description: "stop the program; fg goes on", hint: nil),
  ]

  /// Those of the prompt for a path.
  static let prompt = [
    Entry(
      command: .choose, keys: [.enter], names: "Enter", description: "open what the path leads to",
      hint: "open"),
    Entry(
      command: .complete, keys: [.tab], names: "Tab", description: "complete the path",
      hint: "complete"),
    Entry(
      command: .close, keys: [.escape, .control("c")], names: "Esc Ctrl-C",
      description: "close the prompt", hint: "close"),
    Entry(
      command: .backward, keys: [.left, .control("b")], names: "← Ctrl-B",
      description: "a character back", hint: nil),
    Entry(
      command: .forward, keys: [.right, .control("f")], names: "→ Ctrl-F",
      description: "a character on", hint: nil),
    Entry(
      command: .toStart, keys: [.home, .control("a")], names: "Home Ctrl-A",
      description: "to the start", hint: nil),
    Entry(
      command: .toEnd, keys: [.end, .control("e")], names: "End Ctrl-E", description: "to the end",
      hint: nil),
    Entry(
      command: .deleteBackward, keys: [.backspace], names: "Backspace",
      description: "take the character before the cursor out", hint: nil),
    Entry(
      command: .deleteForward, keys: [.delete, .control("d")], names: "Delete Ctrl-D",
      description: "take the character after the cursor out", hint: nil),
    Entry(
      command: .deleteWord, keys: [.control("w")], names: "Ctrl-W",
      description: "take the word before the cursor out", hint: nil),
    Entry(
      command: .deleteToStart, keys: [.control("u")], names: "Ctrl-U",
      description: "take out all before the cursor", hint: nil),
  ]

  /// What a key does; nil: nothing.
  static func command(for key: Key, inPrompt: Bool) -> Command? {
    (inPrompt ? prompt : choices).first { $0.keys.contains(key) }?.command
  }
}
