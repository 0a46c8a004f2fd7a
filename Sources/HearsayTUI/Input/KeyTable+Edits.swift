import HearsayTerminal

extension KeyTable {
  /// The places whose entries something can be said of.
  private static let editable: [KeyPlace] = [.list, .quotes, .quote, .card, .evidence]

  /// Saying something of the data.
  static let edits: [Entry] = [
    mark([.list, .evidence], "mark the entry under the cursor, or take its mark off", 8),
    mark(
      [.quotes, .quote],
      "mark the quote, to be handed in, or take its mark off; on a report the report", 6),
    mark([.card], "mark the entry of the card, or take its mark off", 8),
    Entry(
      command: .note, keys: [.character("a")], places: editable,
      description: "annotate it: a line of your own; an empty one takes the note off"),
    Entry(
      command: .tag, keys: [.character("t")], places: editable,
      description: "tag it: words add tags, -word takes one off"),
    Entry(
      command: .decide, keys: [.character("e")], places: editable,
      description: "decide on it: accept, reject, speaker, merge, split, move out",
      hint: Hint(keys: "e", label: "decide", priority: 9)),
    Entry(
      command: .undoEdit, keys: [.character("u")], places: KeyPlace.main,
      description: "undo what was marked, noted, tagged or decided last"),
    Entry(
      command: .redoEdit, keys: [.control("r")], places: KeyPlace.main,
      description: "do again what was undone"),
  ]

  private static func mark(
    _ places: [KeyPlace], _ description: String, _ priority: Int
  ) -> Entry {
    Entry(
      command: .mark, keys: [.character("m")], places: places, description: description,
      hint: Hint(keys: "m", label: "mark", priority: priority))
  }
}
