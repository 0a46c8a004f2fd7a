/// An event as a list shows it.
public struct EventRow: Sendable, Hashable, Identifiable {
  /// The event's id.
  public var id: Event.ID
  /// The event's name.
  public var name: String
  /// When it began, by which lists go, else by `end`; nil: not known.
  public var start: EDTFDate?
  /// When it ended; nil: not known.
  public var end: EDTFDate?
  /// Why `start` is held; nil: it is printed, or was entered by its author.
  public var startGround: Ground?
  /// Quotes spoken in it or about it.
  public var quotes: Int
  /// Quotes that stand in only because their article is on the event, by an accepted
  /// report.
  public var quotesByArticle: Int
  /// Quotes of either kind that are in no total: proposed ones, and those that proposed
  /// reports alone put there.
  public var proposedQuotes: Int
  /// Named sources with an article on it.
  public var sources: Int
  /// Articles on it that do not name their source.
  public var unnamedArticles: Int
  /// Accepted or proposed; rejected ones stand in no list.
  public var status: Status

  /// Makes a row; figures that are not given are 0.
  public init(
    id: Event.ID, name: String, start: EDTFDate? = nil, end: EDTFDate? = nil,
    startGround: Ground? = nil, quotes: Int = 0, quotesByArticle: Int = 0, proposedQuotes: Int = 0,
    sources: Int = 0, unnamedArticles: Int = 0, status: Status = .accepted
  ) {
    self.id = id
    self.name = name
    self.start = start
    self.end = end
    self.startGround = startGround
    self.quotes = quotes
    self.quotesByArticle = quotesByArticle
    self.proposedQuotes = proposedQuotes
    self.sources = sources
    self.unnamedArticles = unnamedArticles
    self.status = status
  }
}

/// An actor as a list shows it.
public struct ActorRow: Sendable, Hashable, Identifiable {
  /// The actor's id.
  public var id: Actor.ID
  /// The actor's name.
  public var name: String
  /// What the actor is; nil: not stated.
  public var kind: Actor.Kind?
  /// Quotes that the actor said.
  public var quotes: Int
  /// Proposed quotes of the actor: in no total.
  public var proposedQuotes: Int
  /// Accepted or proposed; rejected ones stand in no list.
  public var status: Status

  /// Makes a row; figures that are not given are 0.
  public init(
    id: Actor.ID, name: String, kind: Actor.Kind? = nil, quotes: Int = 0,
    proposedQuotes: Int = 0, status: Status = .accepted
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.quotes = quotes
    self.proposedQuotes = proposedQuotes
    self.status = status
  }
}

/// Which entry of the list of sources: a source, or the articles that name none.
public enum SourceKey: Sendable, Hashable {
  case named(Source.ID)
  /// The articles that do not name their source, together: not one source.
  case unnamed

  /// The key as `PageRequest.around` takes it: the id, or the empty text.
  public var rawValue: String {
    switch self {
    case .named(let id): id.rawValue
    case .unnamed: ""
    }
  }
}

/// A source as a list shows it.
public struct SourceRow: Sendable, Hashable, Identifiable {
  /// Which entry of the list it is.
  public var id: SourceKey
  /// Empty for the articles that name none.
  public var name: String
  /// What the source is; nil: not stated, and always so for the articles that
  /// name none.
  public var kind: Source.Kind?
  /// What it has to do with the articles and reports here.
  public var part: Part
  /// Articles here; of versions only the newest counts.
  public var articles: Int
  /// Articles that it republishes as host.
  public var hosted: Int
  /// How many sources and articles without one credit it, in reports that count.
  public var creditedBy: Int
  /// Quotes that its articles report, in accepted reports that count or not.
  public var quotes: Int
  /// Quotes credited to it, where no article of it is here.
  public var creditedQuotes: Int
  /// Quotes of either kind that are in no total: proposed ones, and those that proposed
  /// reports alone put there.
  public var proposedQuotes: Int
  /// For the articles that name no source: the first few.
  public var unnamedArticles: [Article.ID]
  /// Accepted or proposed; always accepted for the articles that name no
  /// source.
  public var status: Status

  /// What a source has to do with the articles and reports here that are not
  /// rejected, whether they count or not; of several the first.
  public enum Part: String, Sendable, Hashable {
    /// An article of it is here.
    case publishes
    /// A report credits it.
    case credited
    /// It republishes an article that is here.
    case republishes
    /// It is recorded and nothing else.
    case recorded
  }

  /// Makes a row; figures that are not given are 0.
  public init(
    id: SourceKey, name: String, kind: Source.Kind? = nil, part: Part = .publishes,
    articles: Int = 0, hosted: Int = 0, creditedBy: Int = 0, quotes: Int = 0,
    creditedQuotes: Int = 0, proposedQuotes: Int = 0,
    unnamedArticles: [Article.ID] = [], status: Status = .accepted
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.part = part
    self.articles = articles
    self.hosted = hosted
    self.creditedBy = creditedBy
    self.quotes = quotes
    self.creditedQuotes = creditedQuotes
    self.proposedQuotes = proposedQuotes
    self.unnamedArticles = unnamedArticles
    self.status = status
  }
}

/// An id and the name that goes with it.
public struct Named<ID: Sendable & Hashable>: Sendable, Hashable {
  /// The id.
  public var id: ID
  /// The name to be shown; a quote's is its text, and where there is none the
  /// id stands in.
  public var name: String

  /// Makes a pair of an id and its name.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}
