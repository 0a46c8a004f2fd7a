import HearsayModel

/// A window on a list whose length only the store knows: the entries around the
/// cursor, never more than `capacity` of them.
///
/// The cursor is an entry, not a number: entries that come in before it do not
/// move it to another one.
struct ListState<Row: ListEntry>: Sendable, Hashable {
  /// How many entries are kept at most.
  static var capacity: Int { 400 }

  /// The entries that are here, in the order of the list.
  var rows: [Row] = []
  /// The number of entries before the first of `rows`; nil: not known.
  var start: Int? = 0
  /// The pages that `rows` is made of, in order.
  var pages: [LoadedPage] = []
  /// The entry under the cursor; nil: the list is empty or not read yet.
  var cursor: Row.ID?
  /// The first entry on the screen, as an index into `rows`.
  var top = 0
  /// The stretch that has been asked for and is not here yet.
  var pending: PendingPage?
  /// Moves still to be made when that stretch is here: entries, downward.
  var owed = 0
  /// Whether the list has been read at least once.
  var isLoaded = false
  /// Why the last reading failed, as a sentence; nil: it did not.
  var failure: String?

  /// A list of which nothing is known yet.
  init() {}

  /// Where the entries before `rows` are; nil: `rows` begins the list.
  var previous: Place? { pages.first?.previous }

  /// Where the entries after `rows` are; nil: `rows` ends the list.
  var next: Place? { pages.last?.next }

  /// Where the cursor's entry stands in `rows`.
  var cursorIndex: Int? {
    guard let cursor else { return nil }
    return rows.firstIndex { $0.id == cursor }
  }

  /// The entry under the cursor.
  var current: Row? { cursorIndex.map { rows[$0] } }

  /// The number of the cursor's entry in the whole list, from 1; nil: not known.
  var position: Int? {
    guard let start, let cursorIndex else { return nil }
    return start + cursorIndex + 1
  }

  /// Whether the list was read and holds nothing.
  var isEmpty: Bool { isLoaded && rows.isEmpty && previous == nil && next == nil }

  /// Whether the entries under the cursor are about to be replaced, so that a
  /// key that means one of them has to wait.
  var isAwaited: Bool {
    guard let pending else { return false }
    return pending.purpose != .extend
  }

  /// The entries that stand in so many lines, from `top` on; the last may stand
  /// only in part.
  func visible(lines: Int) -> ArraySlice<Row> {
    var rest = lines
    var end = min(top, rows.count)
    while end < rows.count, rest > 0 {
      rest -= rows[end].lineCount
      end += 1
    }
    return rows[min(top, rows.count)..<end]
  }
}

/// A page of which a list's window is made: windows shrink by whole pages.
struct LoadedPage: Sendable, Hashable {
  var count: Int
  var previous: Place?
  var next: Place?
}
