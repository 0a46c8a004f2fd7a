/// A small pop-up of things to choose from, each at a letter: *Go to*, filters.
struct ChooserState: Sendable, Hashable {
  var title: String
  /// What stands at the right of the title.
  var figure = ""
  var choices: [Choice]
  /// What is said where there is nothing to choose.
  var empty = ""
  /// The choice under the cursor, from 0.
  var cursor = 0
  /// Whether the choices are filters, which further keys change.
  var isFilters = false

  /// How many lines the longest of the details may take.
  static let detailLines = 3

  /// The choice under the cursor.
  var current: Choice? { choices.indices.contains(cursor) ? choices[cursor] : nil }
}

/// Something to choose.
struct Choice: Sendable, Hashable {
  /// The letter that chooses it at once; nil: none.
  var letter: Character?
  /// What it is, in a word: `source`.
  var label: String
  var text: String
  /// What stands at the right.
  var figure = ""
  /// What it comes to, in full, while the cursor is on it; empty: the line says it.
  var detail = ""
  /// What choosing it does; nil: it cannot be chosen, `figure` says why.
  var act: Act?

  /// What choosing does.
  enum Act: Sendable, Hashable {
    /// Goes to the entry.
    case go(Target)
    /// Does what a key of the place does.
    case run(CommandID)
    /// Drops the filter of this number.
    case dropFilter(Int)
    /// Drops the search that was kept.
    case dropSearch
    /// Lets undated quotes in, or leaves them out again.
    case toggleUndated
    /// Drops all filters.
    case dropFilters
    /// Pins a filter.
    case pin(Filter)
    /// Decides on an entry.
    case decide(Decision)
  }
}
