/// The pop-up with the keys of a place (`?`), or with all commands (`:`).
struct MenuState: Sendable, Hashable {
  /// Which of the two.
  enum Kind: Sendable, Hashable {
    case help, palette
  }

  var kind: Kind
  /// The place in which it was opened, and in which an entry runs.
  var place: KeyPlace
  /// What has been typed to filter by.
  var filter = TextField()
  /// The entry under the cursor, counted among those that the filter leaves.
  var cursor = 0

  /// The entries that go with the filter, those of the place first; moving the cursor is
  /// a key, and no command to be chosen from the palette.
  var rows: [KeyTable.Entry] {
    let entries = KeyTable.matching(filter.text, from: place)
    return kind == .help ? entries : entries.filter { !$0.command.isMove }
  }
}
