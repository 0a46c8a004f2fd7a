import HearsayModel

/// The Quotes pane: the quotes of the entry that drives it, of a search, or of
/// both.
struct QuotesState: Sendable, Hashable {
  /// Which quotes `list` shows; nil: none were read yet.
  ///
  /// While those of another selection are on their way, this stays what is on the
  /// screen.
  var shown: QuoteSelection?
  /// How the entry of `shown` is called, for the title; nil: all quotes.
  var shownName: String?
  /// Which quotes are wanted: differs from `shown` until they are here.
  var wanted: QuoteSelection?
  /// How the entry of `wanted` is called.
  var wantedName: String?
  var list = ListState<QuoteRow>()
  /// The last count, and what it is of.
  var counted: Counted?
  /// The count that has been asked for, of `wanted`.
  var pendingCount: RequestID?
  /// The search that was kept with Enter; nil: none.
  var search: SearchQuery?
  /// The order that is wanted of what a search finds; all else stands by date.
  var order = QuoteOrder.date
  /// Of how many of the quotes `list` has the best first; nil: it has all by date.
  var ranked: Count?
  /// Where to go from a selection that holds nothing; nil: none did.
  var ways: WaysOut?

  /// How much a selection was found to hold.
  struct Counted: Sendable, Hashable {
    var selection: QuoteSelection
    var count: QuoteCount
  }

  /// How many quotes, wordings and reports `shown` has; nil: not counted yet.
  var count: QuoteCount? {
    guard let counted, let shown, counted.selection.hasSameQuotes(as: shown) else { return nil }
    return counted.count
  }

  /// Whether other quotes than those on the screen are on their way.
  var isAwaited: Bool { list.isAwaited }

  /// Whether nothing goes with what narrows the quotes on the screen.
  var isNothingFound: Bool { list.isEmpty && shown?.query != nil }

  /// The ways out of that; nil: quotes are shown, or nothing narrows them.
  var waysOut: WaysOut? {
    ways.flatMap { isNothingFound && $0.selection == shown ? $0 : nil }
  }

  /// Why the pane shows no quote; nil: it shows some, or does not know yet.
  var emptiness: QuotesEmptiness? {
    guard list.isEmpty, let shown else { return nil }
    if let query = shown.query {
      return .search(
        query.text, undatedLeftOut: count?.undatedLeftOut ?? 0, hints: count?.hints ?? [])
    }
    return switch shown.scope {
    case .all: .graph
    case .event: .event(shownName ?? "")
    case .actor: .actor(shownName ?? "")
    case .source: .source(shownName ?? "")
    case .article: .article(shownName ?? "")
    }
  }
}

/// Why the Quotes pane shows no quote; the view says so, and what to do.
enum QuotesEmptiness: Sendable, Hashable {
  /// The graph holds no quote.
  case graph
  /// No quote is spoken in the event of this name, or about it.
  case event(String)
  /// The actor of this name said none.
  case actor(String)
  /// No article of the source of this name reports one, and nobody credits it.
  case source(String)
  /// The article of this name reports none.
  case article(String)
  /// No quote goes with the search, whose text this is; a date in it may have
  /// left out quotes that bear none, and its fields may name what they cannot find.
  case search(String, undatedLeftOut: Int, hints: [FieldHint])
}
