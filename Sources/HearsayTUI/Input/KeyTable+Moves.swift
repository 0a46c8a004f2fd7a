import HearsayTerminal

extension KeyTable {
  /// Moving within a place.
  static let moves: [Entry] = [
    Entry(
      command: .up, keys: [.up, .character("k")],
      places: [.places, .list, .quotes, .quote, .card, .credits, .elsewhere],
      description: "one entry up"),
    Entry(
      command: .down, keys: [.down, .character("j")], places: [.credits],
      description: "one row down", hint: Hint(keys: "↑↓", label: "row", priority: 3)),
    Entry(
      command: .up, keys: [.up, .character("k")], places: [.differences],
      description: "the other wording before"),
    Entry(
      command: .down, keys: [.down, .character("j")], places: [.differences],
      description: "the next other wording",
      hint: Hint(keys: "↑↓", label: "other pair", priority: 4)),
    Entry(
      command: .down, keys: [.down, .character("j")], places: [.elsewhere],
      description: "one source down", hint: Hint(keys: "↑↓", label: "source", priority: 3)),
    Entry(
      command: .down, keys: [.down, .character("j")], places: [.places],
      description: "one place down", hint: Hint(keys: "↑↓", label: "place", priority: 3)),
    Entry(
      command: .down, keys: [.down, .character("j")], places: [.card],
      description: "one line down", hint: Hint(keys: "↑↓", label: "line", priority: 3)),
    Entry(
      command: .down, keys: [.down, .character("j")], places: [.list],
      description: "one entry down; the list then drives the quotes",
      hint: Hint(keys: "↑↓", label: "entry", priority: 3)),
    Entry(
      command: .down, keys: [.down, .character("j")], places: [.quotes],
      description: "one quote down", hint: Hint(keys: "↑↓", label: "quote", priority: 3)),
    Entry(
      command: .down, keys: [.down, .character("j")], places: [.quote],
      description: "one wording or report down",
      hint: Hint(keys: "↑↓", label: "wording", onReport: "report", priority: 3)),
    Entry(
      command: .up, keys: [.up, .character("k")], places: [.evidence],
      description: "one line up"),
    Entry(
      command: .down, keys: [.down, .character("j")], places: [.evidence],
      description: "one line down", hint: Hint(keys: "↑↓", label: "scroll", priority: 3)),
    Entry(
      command: .pageUp, keys: [.pageUp, .control("b")], places: KeyPlace.main,
      description: "a page up"),
    Entry(
      command: .pageDown, keys: [.pageDown, .control("f")], places: KeyPlace.main,
      description: "a page down"),
    Entry(
      command: .halfUp, keys: [.control("u")], places: KeyPlace.main,
      description: "half a page up"),
    Entry(
      command: .halfDown, keys: [.control("d")], places: KeyPlace.main,
      description: "half a page down"),
    Entry(
      command: .home, keys: [.home, .character("g")], places: KeyPlace.main,
      description: "to the start"),
    Entry(
      command: .end, keys: [.end, .character("G")], places: KeyPlace.main,
      description: "to the end"),
  ]

  /// Along the fixed line, Enter, Escape, history.
  static let line: [Entry] = [
    Entry(
      command: .right, keys: [.right, .character("l")], places: [.places],
      description: "to the list", hint: Hint(keys: "→", label: "list", priority: 2)),
    Entry(
      command: .enter, keys: [.enter], places: [.places],
      description: "go there", hint: Hint(keys: "Enter", label: "go there", priority: 6)),
    Entry(
      command: .left, keys: [.left, .character("h")], places: [.list],
      description: "to Places: all lists, filters, help",
      hint: Hint(keys: "←", label: "places", priority: 4)),
    Entry(
      command: .right, keys: [.right, .character("l")], places: [.card],
      description: "what the line leads to, and Left comes back",
      hint: Hint(keys: "→", label: "open", priority: 2)),
    Entry(
      command: .left, keys: [.left, .character("h")], places: [.card],
      description: "back to where it was opened", hint: Hint(keys: "←", label: "back", priority: 4)),
    Entry(
      command: .enter, keys: [.enter], places: [.card],
      description: "go to what the line leads to",
      hint: Hint(keys: "Enter", label: "go there", priority: 6)),
    Entry(
      command: .escape, keys: [.escape], places: [.card],
      description: "close the card", hint: Hint(keys: "Esc", label: "close", priority: 7)),
    Entry(
      command: .right, keys: [.right, .character("l")], places: [.credits],
      description: "unfold; from an article to its text",
      hint: Hint(keys: "→", label: "unfold or text", priority: 2)),
    Entry(
      command: .left, keys: [.left, .character("h")], places: [.credits],
      description: "fold; to the row above; back to the quote",
      hint: Hint(keys: "←", label: "fold", priority: 4)),
    Entry(
      command: .enter, keys: [.enter], places: [.credits],
      description: "go to text, article, source, credits",
      hint: Hint(keys: "Enter", label: "go to…", priority: 4)),
    Entry(
      command: .right, keys: [.right, .character("l")], places: [.differences],
      description: "where the other wording stands in its first report",
      hint: Hint(keys: "→", label: "text", priority: 2)),
    Entry(
      command: .enter, keys: [.enter], places: [.differences],
      description: "go to speaker, event, quote",
      hint: Hint(keys: "Enter", label: "go to…", priority: 7)),
    Entry(
      command: .right, keys: [.right, .character("l")], places: [.elsewhere],
      description: "the card of its article, and Left comes back",
      hint: Hint(keys: "→", label: "article", priority: 2)),
    Entry(
      command: .enter, keys: [.enter], places: [.elsewhere],
      description: "the card of its article",
      hint: Hint(keys: "Enter", label: "card", priority: 6)),
    Entry(
      command: .left, keys: [.left, .character("h")], places: [.differences, .elsewhere],
      description: "back to the quote", hint: Hint(keys: "←", label: "back", priority: 8)),
    Entry(
      command: .escape, keys: [.escape], places: [.credits, .differences, .elsewhere],
      description: "back to where it was opened",
      hint: Hint(keys: "Esc", label: "back", priority: 4)),
    Entry(
      command: .enter, keys: [.enter], places: [.evidence],
      description: "go to article, source, speaker, credits, event",
      hint: Hint(keys: "Enter", label: "go to…", priority: 6)),
    Entry(
      command: .right, keys: [.right, .character("l")], places: [.list],
      description: "to the quotes of the entry",
      hint: Hint(keys: "→", label: "quotes", priority: 2)),
    Entry(
      command: .right, keys: [.right, .character("l")], places: [.quotes],
      description: "to the wordings of the quote",
      hint: Hint(keys: "→", label: "wordings", priority: 2)),
    Entry(
      command: .right, keys: [.right, .character("l")], places: [.quote],
      description: "unfold the wording; from a report to its evidence",
      hint: Hint(keys: "→", label: "reports", onReport: "its text", priority: 2)),
    Entry(
      command: .right, keys: [.right, .character("l")], places: [.evidence],
      description: "to the next quote of the article",
      hint: Hint(keys: "→", label: "next quote", priority: 5)),
    Entry(
      command: .left, keys: [.left, .character("h")], places: [.quotes],
      description: "back to the list", hint: Hint(keys: "←", label: "list", priority: 4)),
    Entry(
      command: .left, keys: [.left, .character("h")], places: [.quote],
      description: "to the wording of the report; fold it; back to the quotes",
      hint: Hint(keys: "←", label: "back", priority: 4)),
    Entry(
      command: .left, keys: [.left, .character("h")], places: [.evidence],
      description: "back to the report", hint: Hint(keys: "←", label: "report", priority: 2)),
    Entry(
      command: .enter, keys: [.enter], places: [.list],
      description: "the card of the entry",
      hint: Hint(keys: "Enter", label: "card", priority: 6)),
    Entry(
      command: .enter, keys: [.enter], places: [.quotes],
      description: "the card of the quote: who, when, links to other quotes",
      hint: Hint(keys: "Enter", label: "card", priority: 6)),
    Entry(
      command: .enter, keys: [.enter], places: [.quote],
      description: "go to article, source, speaker, credits, event",
      hint: Hint(keys: "Enter", label: "go to…", priority: 6)),
    Entry(
      command: .escape, keys: [.escape], places: [.places, .quote],
      description: "close the zoom", hint: Hint(keys: "Esc", label: "unzoom", priority: 7)),
    Entry(
      command: .escape, keys: [.escape], places: [.list],
      description: "close the zoom, then show all names again",
      hint: Hint(keys: "Esc", label: "close", priority: 7)),
    Entry(
      command: .escape, keys: [.escape], places: [.quotes],
      description: "close the zoom, then clear the search",
      hint: Hint(keys: "Esc", label: "clear", priority: 7)),
    Entry(
      command: .escape, keys: [.escape], places: [.evidence],
      description: "back to the quote", hint: Hint(keys: "Esc", label: "back", priority: 7)),
    Entry(
      command: .back, keys: [.backspace, .character("["), .alt(.left)], places: KeyPlace.main,
      description: "undo the last Enter or jump",
      hint: Hint(keys: "⌫", label: "undo", priority: 9)),
    Entry(
      command: .forward, keys: [.character("]"), .alt(.right)], places: KeyPlace.main,
      description: "forward again"),
  ]
}
