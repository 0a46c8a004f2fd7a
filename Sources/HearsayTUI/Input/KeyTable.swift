import HearsayTerminal

/// Every key of every place.
///
/// Handlers, hints, help, palette and manual are made from this table and from
/// nothing else.
enum KeyTable {
  /// One command with its keys in some places.
  struct Entry: Sendable, Hashable {
    var command: CommandID
    /// The keys, the one to be shown first.
    var keys: [Key]
    var places: [KeyPlace]
    /// What it does there, as help and manual say it.
    var description: String
    /// How the foot says it; nil: it does not.
    var hint: Hint?
  }

  /// A key and a word for the foot.
  struct Hint: Sendable, Hashable {
    /// The keys as they are shown: `↑↓`, `n N`.
    var keys: String
    var label: String
    /// What stands in place of the label while the cursor is on a report; nil: the same.
    var onReport: String? = nil
    /// What stays where the foot is narrow: the lowest numbers.
    var priority: Int
  }

  /// All entries, in the order of help and manual.
  static let entries: [Entry] =
    moves + line + panes + edits + commands + filters + text + ofFilters

  /// What a key does in a place; nil: nothing.
  static func command(for key: Key, in place: KeyPlace) -> CommandID? {
    byPlace[place]?[key]
  }

  /// Where a key that does nothing here does something, as a sentence; nil: nowhere on the
  /// main screen.
  static func hint(to key: Key, from place: KeyPlace) -> String? {
    guard KeyPlace.main.contains(place) else { return nil }
    let found = entries.filter { $0.keys.contains(key) }
    let places = KeyPlace.main.filter { place in found.contains { $0.places.contains(place) } }
    guard let first = found.first, !places.isEmpty else { return nil }
    let names = places.map(\.name)
    let list = (names.dropLast().joined(separator: ", "), names.last ?? "")
    let whole = list.0.isEmpty ? list.1 : "\(list.0) and \(list.1)"
    return "\(key.description) works in \(whole): \(first.description)."
  }

  /// The entries of a place, in the order of the table.
  static func entries(in place: KeyPlace) -> [Entry] {
    entries.filter { $0.places.contains(place) }
  }

  /// The entries that go with a text, for help and palette: those of the place
  /// first, then what the other places of the main screen have beside them.
  ///
  /// All words of the text must stand in description or key, in any order, or begin
  /// the name of a place that is shown with the entry; those come last.
  static func matching(_ text: String, from place: KeyPlace) -> [Entry] {
    let own = entries(in: place)
    let others = entries.filter { entry in
      !entry.places.contains(place) && entry.places.contains { KeyPlace.main.contains($0) }
    }
    let words = text.lowercased().split(separator: " ")
    guard !words.isEmpty else { return own + others }
    let found = (own + others).filter { entry in
      let names = entry.places(seenFrom: place).map { $0.name.lowercased() }
      return words.allSatisfy { word in
        entry.searchText.contains(word) || names.contains { $0.hasPrefix(word) }
      }
    }
    let isByText = { (entry: Entry) in words.allSatisfy { entry.searchText.contains($0) } }
    return found.filter(isByText) + found.filter { !isByText($0) }
  }

  private static let byPlace: [KeyPlace: [Key: CommandID]] = {
    var table: [KeyPlace: [Key: CommandID]] = [:]
    for entry in entries {
      for place in entry.places {
        for key in entry.keys { table[place, default: [:]][key] = entry.command }
      }
    }
    return table
  }()
}

extension KeyTable.Entry {
  /// The keys as help shows them, blanks between them.
  var keyNames: String { keys.map(\.description).joined(separator: " ") }

  /// The places that help and palette name with the entry: that in which they were
  /// opened, else those of the main screen.
  func places(seenFrom place: KeyPlace) -> [KeyPlace] {
    places.contains(place) ? [place] : places.filter { KeyPlace.main.contains($0) }
  }

  /// What help and palette search in, besides the names of places.
  fileprivate var searchText: String {
    [description, hint?.label ?? "", keyNames].joined(separator: " ").lowercased()
  }
}
