import HearsayTerminal

extension KeyTable {
  private static let popUps: [KeyPlace] = [.help, .palette]
  private static let lines: [KeyPlace] = [.prompt, .line, .help, .palette]

  /// The search prompt, help and palette.
  static let text: [Entry] = [
    Entry(command: .up, keys: [.up], places: [.prompt], description: "one quote up"),
    Entry(
      command: .down, keys: [.down], places: [.prompt], description: "one quote down",
      hint: Hint(keys: "↑↓", label: "quote", priority: 3)),
    Entry(command: .pageUp, keys: [.pageUp], places: [.prompt], description: "a page up"),
    Entry(command: .pageDown, keys: [.pageDown], places: [.prompt], description: "a page down"),
    Entry(
      command: .olderSearch, keys: [.control("p")], places: [.prompt],
      description: "the search before", hint: Hint(keys: "^P ^N", label: "earlier", priority: 4)),
    Entry(
      command: .newerSearch, keys: [.control("n")], places: [.prompt],
      description: "the search after"),
    Entry(
      command: .enter, keys: [.enter], places: [.prompt], description: "keep the search",
      hint: Hint(keys: "Enter", label: "keep", priority: 1)),
    Entry(
      command: .escape, keys: [.escape], places: [.prompt],
      description: "give up: the old place again",
      hint: Hint(keys: "Esc", label: "give up", priority: 2)),
    Entry(command: .up, keys: [.up], places: [.line], description: "one entry up"),
    Entry(
      command: .down, keys: [.down], places: [.line], description: "one entry down",
      hint: Hint(keys: "↑↓", label: "entry", priority: 3)),
    Entry(
      command: .enter, keys: [.enter], places: [.line], description: "keep what is typed",
      hint: Hint(keys: "Enter", label: "keep", priority: 1)),
    Entry(
      command: .escape, keys: [.escape], places: [.line], description: "give up",
      hint: Hint(keys: "Esc", label: "give up", priority: 2)),
    Entry(command: .up, keys: [.up], places: [.chooser], description: "one choice up"),
    Entry(
      command: .down, keys: [.down], places: [.chooser], description: "one choice down",
      hint: Hint(keys: "↑↓", label: "choice", priority: 3)),
    Entry(command: .pageUp, keys: [.pageUp], places: [.chooser], description: "a page up"),
    Entry(command: .pageDown, keys: [.pageDown], places: [.chooser], description: "a page down"),
    Entry(command: .home, keys: [.home], places: [.chooser], description: "to the start"),
    Entry(command: .end, keys: [.end], places: [.chooser], description: "to the end"),
    Entry(
      command: .enter, keys: [.enter], places: [.chooser],
      description: "choose; so does the letter before it",
      hint: Hint(keys: "Enter", label: "choose", priority: 1)),
    Entry(
      command: .escape, keys: [.escape], places: [.chooser], description: "close",
      hint: Hint(keys: "Esc", label: "close", priority: 2)),
    Entry(command: .up, keys: [.up, .control("p")], places: popUps, description: "one entry up"),
    Entry(
      command: .down, keys: [.down, .control("n")], places: popUps,
      description: "one entry down", hint: Hint(keys: "↑↓", label: "entry", priority: 3)),
    Entry(command: .pageUp, keys: [.pageUp], places: popUps, description: "a page up"),
    Entry(command: .pageDown, keys: [.pageDown], places: popUps, description: "a page down"),
    Entry(
      command: .enter, keys: [.enter], places: popUps, description: "do it",
      hint: Hint(keys: "Enter", label: "do it", priority: 1)),
    Entry(
      command: .escape, keys: [.escape], places: popUps, description: "close",
      hint: Hint(keys: "Esc", label: "close", priority: 2)),
    Entry(
      command: .cursorLeft, keys: [.left, .control("b")], places: lines,
      description: "one character to the left"),
    Entry(
      command: .cursorRight, keys: [.right, .control("f")], places: lines,
      description: "one character to the right"),
    Entry(
      command: .cursorHome, keys: [.home, .control("a")], places: lines,
      description: "to the start of the line"),
    Entry(
      command: .cursorEnd, keys: [.end, .control("e")], places: lines,
      description: "to the end of the line"),
    Entry(
      command: .deleteBackward, keys: [.backspace], places: lines,
      description: "delete the character before"),
    Entry(
      command: .deleteForward, keys: [.delete, .control("d")], places: lines,
      description: "delete the character after"),
    Entry(
      command: .deleteWord, keys: [.control("w")], places: lines,
      description: "delete the word before"),
    Entry(
      command: .deleteToStart, keys: [.control("u")], places: lines,
      description: "delete the line up to here"),
  ]
}
