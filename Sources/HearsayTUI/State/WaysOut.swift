import HearsayModel

/// Where one can go from filters and a search with which no quote goes.
struct WaysOut: Sendable, Hashable {
  /// A way: what would narrow the quotes then.
  struct Way: Sendable, Hashable {
    var label: String
    var narrowing: Narrowing
    var scope: QuoteSelection.Scope
    /// Whether it is offered only where it finds something.
    var mustFind = false
    /// What it finds; nil: not counted yet.
    var found: Found?

    /// The quotes to which it leads.
    var selection: QuoteSelection { QuoteSelection(scope, query: narrowing.query) }
  }

  /// What a way finds.
  struct Found: Sendable, Hashable {
    var count: QuoteCount
    /// The quote, where it is a single one.
    var only: QuoteRow?

    /// Whether there is anything to be seen.
    var isSomething: Bool { count.quotes.value > 0 || count.proposed > 0 }
  }

  /// What holds nothing.
  var selection: QuoteSelection
  /// What narrows it.
  var narrowing: Narrowing
  /// All ways, that which drops everything last.
  var ways: [Way]
  /// The way to which the cursor was moved, from 0; it may not be offered (see `place`).
  var cursor = 0
  /// The counts that have been asked for.
  var pending: RequestID?

  /// The ways that are offered, by their numbers.
  var offered: [Int] {
    ways.indices.filter { !ways[$0].mustFind || ways[$0].found?.isSomething == true }
  }

  /// The number of the way under the cursor, always one that is offered: the first of
  /// them until the cursor is moved to another; nil: none is offered.
  var place: Int? {
    let offered = self.offered
    return offered.contains(cursor) ? cursor : offered.first
  }

  /// The way under the cursor.
  var current: Way? { place.map { ways[$0] } }

  /// How many quotes there are without filters; nil: not counted yet.
  var whole: Count? { ways.last?.found?.count.quotes }

  /// Takes in what the ways find, in their order.
  mutating func receive(_ found: [Found]) {
    pending = nil
    for (index, found) in zip(ways.indices, found) { ways[index].found = found }
  }

  /// Moves the cursor among the ways that are offered.
  mutating func move(_ motion: Motion, page: Int) {
    let offered = self.offered
    guard !offered.isEmpty else { return }
    let place = offered.firstIndex(of: self.place ?? 0) ?? 0
    let target =
      motion.distance(page: page).map { place + $0 } ?? (motion == .toStart ? 0 : offered.count - 1)
    cursor = offered[min(max(target, 0), offered.count - 1)]
  }

  /// Counts each selection, and reads the quote where it is a single one.
  static func found(
    _ selections: [QuoteSelection], cap: Int, from reader: any GraphReader
  ) async throws -> [Found] {
    var all: [Found] = []
    for selection in selections {
      let count = try await reader.count(selection, cap: cap)
      var only: QuoteRow?
      if count.quotes == Count(1), count.proposed == 0 {
        only = try await reader.quotes(selection, PageRequest(limit: 1)).items.first
      }
      all.append(Found(count: count, only: only))
    }
    return all
  }
}
