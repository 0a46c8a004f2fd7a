/// A part of a card: its first rows, and how many there are.
public struct CardSection<Row: Sendable & Hashable>: Sendable, Hashable {
  /// The first rows, fifty at most.
  public var rows: [Row]
  /// How many there are, shown or not.
  public var count: Int

  /// How many are not among `rows`.
  public var more: Int { count - rows.count }

  /// A part as given; without `count` it is whole.
  public init(_ rows: [Row] = [], count: Int? = nil) {
    self.rows = rows
    self.count = count ?? rows.count
  }

  /// The most rows that a part shows.
  public static var limit: Int { 50 }

  /// A part of the same length with other rows.
  public func map<Other>(_ transform: (Row) throws -> Other) rethrows -> CardSection<Other> {
    CardSection<Other>(try rows.map(transform), count: count)
  }
}
