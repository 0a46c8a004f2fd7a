import HearsayTerminal

/// What the box of a list shows where: its entries, and below them more on the one under
/// the cursor, where the list has that and the box has room.
struct ListAreas: Sendable, Hashable {
  /// The lines of the entries.
  var entries: Rect
  /// A rule, and the lines below it; nil: the entries have all.
  var detail: Rect?

  /// So many entries stand above in any case.
  private static let leastEntries = 3

  /// The areas of a list in the cells inside its box.
  init(_ kind: ListKind, in interior: Rect) {
    let rows =
      switch kind {
      case .findings: interior.height >= 20 ? 7 : 4
      case .marked: 3
      case .events, .actors, .sources, .articles, .searches: 0
      }
    guard rows > 0, interior.height >= rows + Self.leastEntries else {
      entries = interior
      return
    }
    let (above, below) = interior.split(bottom: rows)
    entries = above
    detail = below
  }
}
