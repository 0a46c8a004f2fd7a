import HearsayTerminal

extension KeyTable {
  private static let panePlaces: [KeyPlace] = [.places, .list, .quotes, .quote]

  /// Going to panes.
  static let panes: [Entry] = [
    Entry(
      command: .nextPane, keys: [.tab], places: panePlaces,
      description: "the focus to the next pane, and nothing else",
      hint: Hint(keys: "Tab", label: "pane", priority: 8)),
    Entry(
      command: .previousPane, keys: [.backtab], places: panePlaces,
      description: "the focus to the pane before"),
    Entry(
      command: .goToEvents, keys: [.character("1")], places: panePlaces,
      description: "the focus to Events"),
    Entry(
      command: .goToActors, keys: [.character("2")], places: panePlaces,
      description: "the focus to Actors"),
    Entry(
      command: .goToSources, keys: [.character("3")], places: panePlaces,
      description: "the focus to Sources"),
    Entry(
      command: .goToQuotes, keys: [.character("4")], places: panePlaces,
      description: "the focus to Quotes"),
    Entry(
      command: .goToQuote, keys: [.character("5")], places: panePlaces,
      description: "the focus to Quote"),
    Entry(
      command: .zoom, keys: [.character("z")], places: [.places, .list, .quotes],
      description: "the pane on the whole screen, and back",
      hint: Hint(keys: "z", label: "zoom", priority: 9)),
    Entry(
      command: .zoom, keys: [.character("z")], places: [.quote],
      description:
        "the quote on the whole screen, reports beside wordings where it is wide; and back",
      hint: Hint(keys: "z", label: "zoom", priority: 9)),
  ]

  /// What is shown, help and the program.
  static let commands: [Entry] = [
    Entry(
      command: .search, keys: [.character("/")], places: KeyPlace.main,
      description: "search the quotes", hint: Hint(keys: "/", label: "search", priority: 5)),
    Entry(
      command: .find, keys: [.character("&")], places: [.list],
      description: "find an entry of the list by its name",
      hint: Hint(keys: "&", label: "find", priority: 8)),
    Entry(
      command: .sort, keys: [.character("s")], places: [.list],
      description: "the next order of the list", hint: Hint(keys: "s", label: "sort", priority: 9)),
    Entry(
      command: .sort, keys: [.character("s")], places: [.quotes],
      description: "what a search finds by best match: of the first 5,000; and by date again",
      hint: Hint(keys: "s", label: "sort", priority: 9)),
    Entry(
      command: .baseline, keys: [.character("=")], places: [.quote],
      description: "compare the wordings with this one",
      hint: Hint(keys: "=", label: "baseline", priority: 6)),
    Entry(
      command: .baseline, keys: [.character("=")], places: [.differences],
      description: "swap the sides: the other wording becomes the baseline",
      hint: Hint(keys: "=", label: "swap", priority: 4)),
    Entry(
      command: .differences, keys: [.character("d")], places: [.quote, .credits],
      description: "this wording against the baseline, word by word",
      hint: Hint(keys: "d", label: "differences", priority: 7)),
    Entry(
      command: .credits, keys: [.character("v")], places: [.quotes, .quote, .evidence],
      description: "where the quote comes from: who credits whom",
      hint: Hint(keys: "v", label: "credits", priority: 6)),
    Entry(
      command: .credits, keys: [.character("v")], places: [.credits],
      description: "back to the same report", hint: Hint(keys: "v", label: "back", priority: 8)),
    Entry(
      command: .elsewhere, keys: [.character(" ")], places: [.quote],
      description: "other sources on the event that do not have it here, with the reasons",
      hint: Hint(keys: "Space", label: "not found", priority: 8)),
    Entry(
      command: .nextDifference, keys: [.character("n")], places: [.differences],
      description: "the next difference, round at the end",
      hint: Hint(keys: "n N", label: "difference", priority: 3)),
    Entry(
      command: .previousDifference, keys: [.character("N")], places: [.differences],
      description: "the difference before"),
    Entry(
      command: .nextQuote, keys: [.character("n")], places: [.evidence],
      description: "the next quote of the article",
      hint: Hint(keys: "n N", label: "quote", priority: 4)),
    Entry(
      command: .previousQuote, keys: [.character("N")], places: [.evidence],
      description: "the quote of the article before"),
    Entry(
      command: .help, keys: [.character("?"), .function(1)], places: KeyPlace.main,
      description: "the keys of this place", hint: Hint(keys: "?", label: "keys", priority: 1)),
    Entry(
      command: .palette, keys: [.character(":")], places: KeyPlace.main,
      description: "all commands"),
    Entry(
      command: .address, keys: [.character("@")], places: KeyPlace.main,
      description: "the address of this place, as --at takes it"),
    Entry(
      command: .close, keys: [.character("q")], places: KeyPlace.main,
      description: "close what takes the whole screen, or quit",
      hint: Hint(keys: "q", label: "quit", priority: 8)),
    Entry(
      command: .quit, keys: [.character("Q")], places: KeyPlace.main, description: "quit"),
    Entry(
      command: .interrupt, keys: [.control("c")], places: KeyPlace.allCases,
      description: "cancel what is being read or typed, or quit"),
    Entry(
      command: .redraw, keys: [.control("l")], places: KeyPlace.allCases,
      description: "draw the screen anew"),
    Entry(
      command: .suspend, keys: [.control("z")], places: KeyPlace.allCases,
      description: "stop until the shell lets it go on"),
  ]
}
