/// Which quotes are meant: those of one entry of a list, those that a search
/// finds, or both at once.
public struct QuoteSelection: Sendable, Hashable {
  /// The entry that the quotes belong to.
  public enum Scope: Sendable, Hashable {
    case all
    /// Spoken in the event or about it; else, where a quote has neither, of the
    /// event's articles (those come last and are marked).
    case event(Event.ID)
    /// Said by the actor.
    case actor(Actor.ID)
    /// Reported by the source's articles, or credited to it where it has none.
    case source(SourceKey)
    /// Reported by the article, in the order of the text.
    case article(Article.ID)
  }

  /// The entry to which the quotes belong; `all` for the whole graph.
  public var scope: Scope
  /// Nil: no search.
  public var query: SearchQuery?
  /// The order in which the quotes are listed; counts are the same in any.
  public var order: QuoteOrder

  /// Makes a selection: all quotes by date, unless told otherwise.
  public init(_ scope: Scope = .all, query: SearchQuery? = nil, order: QuoteOrder = .date) {
    self.scope = scope
    self.query = query
    self.order = order
  }

  /// Whether both hold the same quotes, in whatever order.
  public func hasSameQuotes(as other: QuoteSelection) -> Bool {
    scope == other.scope && query == other.query
  }
}

/// The order of quotes.
public enum QuoteOrder: String, Sendable, Hashable, CaseIterable {
  /// By date, undated ones last; those of an article in the order of its text.
  case date
  /// Those that match the words of the search best first, of as many of the first by date as
  /// a page says (`Page.ranked`): the others are not listed. Where a search asks for no word
  /// (`SearchQuery.rankingTerms`), by date.
  case best
}

/// How much a selection holds.
public struct QuoteCount: Sendable, Hashable {
  /// Quotes, without proposed ones; only a lower bound where the count stopped
  /// at its cap.
  ///
  /// A quote counts wherever it says itself that it belongs, and else where an accepted
  /// report puts it: of a withdrawn article or an earlier version too.
  public var quotes: Count
  /// Quotes that stand in the list and are not counted: proposed ones, and those that
  /// proposed reports alone put there; a lower bound where `quotes` is one.
  public var proposed: Int
  /// Of the wordings in which a search holds, those that counted reports keep in which
  /// it holds too; nil where only quotes were counted.
  public var wordings: Count?
  /// Of the reports in which a search holds, those that count: accepted, of versions
  /// the newest, of no withdrawn article; nil where only quotes were counted.
  public var reports: Count?
  /// Quotes that a date in the query left out because they bear none, or a
  /// mere bound.
  public var undatedLeftOut: Int
  /// Where no quote was found: why fields of the query find nothing; empty: they
  /// name what they should.
  public var hints: [FieldHint]
  /// Which entries fields of the query mean, where those are several that have quotes.
  public var meanings: [FieldMeaning]

  /// Makes a count; what is not given was not counted.
  public init(
    quotes: Count, proposed: Int = 0, wordings: Count? = nil, reports: Count? = nil,
    undatedLeftOut: Int = 0, hints: [FieldHint] = [], meanings: [FieldMeaning] = []
  ) {
    self.quotes = quotes
    self.proposed = proposed
    self.wordings = wordings
    self.reports = reports
    self.undatedLeftOut = undatedLeftOut
    self.hints = hints
    self.meanings = meanings
  }
}
