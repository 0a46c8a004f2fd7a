/// An event with what the graph knows of it.
public struct EventCard: Sendable, Hashable, Identifiable {
  /// The event as its record has it: dates and their grounds, place, summary, codes,
  /// note, status.
  public var event: Event
  /// The event of which it is a part; nil: of none.
  public var partOf: Named<Event.ID>?
  /// Its parts, by date.
  public var parts: CardSection<EventRow>
  /// Who took part, in the record's order.
  public var participants: CardSection<Participant>
  /// Quotes spoken in it or about it.
  public var quotes: Int
  /// Quotes that stand in only because their article is on the event.
  public var quotesByArticle: Int
  /// Quotes of either kind that are in no total: proposed ones, and those that proposed
  /// reports alone put there.
  public var proposedQuotes: Int
  /// Who covers it: sources with an article on it, most articles first; articles
  /// that name none, each by itself; then sources that only an account names.
  public var sources: CardSection<Coverage>
  /// How many of those are sources with an article on it, as lists have it.
  public var coveringSources: Int
  /// How many of those are articles that name no source.
  public var unnamedArticles: Int
  /// Who tells of it by the record's own account, in the record's order.
  public var accounts: CardSection<Account>
  /// The articles on it, by date; of versions the newest.
  public var articles: CardSection<ArticleRow>
  /// Of those the ones that count: none withdrawn, none proposed.
  public var articleCount: ArticleCount
  /// What bears the record out.
  public var evidence: CardSection<Named<Article.ID>>
  /// Links to other events, such as offers that two are one.
  public var links: CardSection<LinkRow>

  /// The event's id.
  public var id: Event.ID { event.id }

  /// Somebody who took part.
  public struct Participant: Sendable, Hashable {
    /// The actor with the name to be shown.
    public var actor: Named<Actor.ID>
    /// In which role, in the record's words; nil: not stated.
    public var role: String?

    /// Makes a participant.
    public init(actor: Named<Actor.ID>, role: String? = nil) {
      self.actor = actor
      self.role = role
    }
  }

  /// A source that covers the event.
  public struct Coverage: Sendable, Hashable {
    /// A source, or an article that names none.
    public var id: SourceNamings.Key
    /// The source's name, or `(not named: 001)`.
    public var name: String
    /// Its articles on the event that count: accepted, of versions the newest, none
    /// withdrawn.
    public var articles: Int
    /// Its accounts in the event's record.
    public var accounts: Int

    /// Whether only an account names it, and no article of it on the event is here.
    public var isOnlyByAccount: Bool { articles == 0 && accounts > 0 }

    /// Makes a coverage.
    public init(id: SourceNamings.Key, name: String, articles: Int = 0, accounts: Int = 0) {
      self.id = id
      self.name = name
      self.articles = articles
      self.accounts = accounts
    }
  }

  /// An account of the event, with names.
  public struct Account: Sendable, Hashable {
    /// The account as the record has it.
    public var account: Event.Account
    /// Who gives it; nil: not named.
    public var source: Named<Source.ID>?
    /// The article that gives it; nil: not in the graph.
    public var article: Named<Article.ID>?

    /// Makes an account.
    public init(
      account: Event.Account, source: Named<Source.ID>? = nil, article: Named<Article.ID>? = nil
    ) {
      self.account = account
      self.source = source
      self.article = article
    }
  }

  /// Makes a card; figures that are not given are 0.
  public init(
    event: Event, partOf: Named<Event.ID>? = nil, parts: CardSection<EventRow> = .init(),
    participants: CardSection<Participant> = .init(), quotes: Int = 0, quotesByArticle: Int = 0,
    proposedQuotes: Int = 0, sources: CardSection<Coverage> = .init(),
    coveringSources: Int = 0, unnamedArticles: Int = 0,
    accounts: CardSection<Account> = .init(), articles: CardSection<ArticleRow> = .init(),
    articleCount: ArticleCount = .init(),
    evidence: CardSection<Named<Article.ID>> = .init(), links: CardSection<LinkRow> = .init()
  ) {
    self.event = event
    self.partOf = partOf
    self.parts = parts
    self.participants = participants
    self.quotes = quotes
    self.quotesByArticle = quotesByArticle
    self.proposedQuotes = proposedQuotes
    self.sources = sources
    self.coveringSources = coveringSources
    self.unnamedArticles = unnamedArticles
    self.accounts = accounts
    self.articles = articles
    self.articleCount = articleCount
    self.evidence = evidence
    self.links = links
  }
}
