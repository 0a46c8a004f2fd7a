/// A stretch of a list whose length only the store knows.
public struct Page<Item: Sendable>: Sendable {
  /// The entries, in the order of the list.
  public var items: [Item]
  /// Where the entries before these are; nil at the start of the list.
  public var previous: Place?
  /// Where the entries after these are; nil at the end of the list.
  public var next: Place?
  /// The number of entries before the first of these; nil where it is not known.
  public var start: Int?
  /// Where the list has the best first, how many entries were compared; nil: another order.
  ///
  /// Not exact where there are more, which the list leaves out.
  public var ranked: Count?

  /// Makes a page; without places it is the whole list.
  public init(
    items: [Item], previous: Place? = nil, next: Place? = nil, start: Int? = nil,
    ranked: Count? = nil
  ) {
    self.items = items
    self.previous = previous
    self.next = next
    self.start = start
    self.ranked = ranked
  }

  /// A page of the same place with other entries.
  public func map<Other: Sendable>(_ transform: (Item) -> Other) -> Page<Other> {
    Page<Other>(
      items: items.map(transform), previous: previous, next: next, start: start, ranked: ranked)
  }
}

/// A place in a list: opaque, made by the store and handed back to it.
public struct Place: Sendable, Hashable {
  /// What the store needs to find the place again; nobody else reads it.
  public let token: String

  /// Makes a place of a token that the same store has given.
  public init(token: String) {
    self.token = token
  }
}

/// Which stretch of a list is wanted.
public struct PageRequest: Sendable, Hashable {
  /// From where on.
  public enum Start: Sendable, Hashable {
    case first
    /// The last entries of the list (`limit` of them, in list order).
    case last
    /// The entries after a place that an earlier page gave as `next`.
    case after(Place)
    /// The entries before a place that an earlier page gave as `previous`.
    case before(Place)
    /// A stretch with the entry of this id (or wording) near its middle; the
    /// first page where the list has no such entry.
    case around(String)
  }

  /// From where on.
  public var start: Start
  /// How many entries at most; at least 1.
  public var limit: Int

  /// Makes a request, from the start of the list unless told otherwise; `limit`
  /// must be at least 1.
  public init(_ start: Start = .first, limit: Int) {
    precondition(limit > 0, "A page holds at least one entry.")
    self.start = start
    self.limit = limit
  }
}

/// A number of entries, which may only be a lower bound yet.
public struct Count: Sendable, Hashable {
  /// The number; the least that it can be where `isExact` is false.
  public var value: Int
  /// False: there are at least `value` (shown as "10,000+").
  public var isExact: Bool

  /// Makes an exact number, unless told otherwise.
  public init(_ value: Int, isExact: Bool = true) {
    self.value = value
    self.isExact = isExact
  }
}
