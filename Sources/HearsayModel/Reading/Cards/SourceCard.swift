/// A source with what the graph knows of it.
public struct SourceCard: Sendable, Hashable, Identifiable {
  /// The source as its record has it: kind, domains, country, languages, note, status.
  public var source: Source
  /// Who owns it; nil: not recorded.
  public var owner: Named<Actor.ID>?
  /// The same body as an actor; nil: none is recorded.
  public var actor: Named<Actor.ID>?
  /// What it has to do with the articles and reports here: `publishes` where an
  /// article of it is here.
  public var part: SourceRow.Part
  /// Its articles by date, withdrawn and proposed ones too; of versions the newest.
  public var articles: CardSection<ArticleRow>
  /// Of its articles those that count: none withdrawn, none proposed.
  public var articleCount: ArticleCount
  /// Articles of others that it republishes, by date; of versions the newest.
  public var republishes: CardSection<ArticleRow>
  /// Of those the ones that count.
  public var republishedCount: ArticleCount
  /// Quotes that its articles report.
  public var quotes: Int
  /// Quotes credited to it, where no article of it is here.
  public var creditedQuotes: Int
  /// Quotes of either kind that are in no total: proposed ones, and those that proposed
  /// reports alone put there.
  public var proposedQuotes: Int
  /// Whom its reports credit, in reports that count or not; most reports first.
  public var credits: CardSection<Credited>
  /// Its reports that count and that somebody looked at, and credit nobody.
  public var creditNobody: Int
  /// Its reports that count and whose credits nobody has looked at.
  public var notExamined: Int
  /// Who credits it: sources, and articles that name none, each by itself; most
  /// reports first.
  public var creditedBy: CardSection<Creditor>
  /// How many of those credit it in reports that count, as lists have it.
  public var creditors: Int
  /// Of those the articles that name no source.
  public var unnamedCreditors: Int
  /// The reports that credit it and count, its own left out.
  public var creditingReports: Int
  /// Whom it quotes; most quotes first.
  public var speakers: CardSection<Speaker>
  /// How it names actors; most namings first.
  public var namings: CardSection<ActorNames>
  /// Links to other sources, such as offers that two are one.
  public var links: CardSection<LinkRow>

  /// The source's id.
  public var id: Source.ID { source.id }

  /// Whether an article of it is here; else nothing can be said of what it printed.
  public var hasArticles: Bool { part == .publishes }

  /// Whom the source credits.
  public struct Credited: Sendable, Hashable {
    /// Who is credited.
    public enum Target: Sendable, Hashable {
      case source(Source.ID)
      case actor(Actor.ID)
      /// Nobody by name: only the words that `name` has.
      case words
    }

    /// Who is credited.
    public var target: Target
    /// The name, or the words in which a credit without a name is printed.
    public var name: String
    /// Reports that count.
    public var reports: Int
    /// Reports that are shown and do not count.
    public var uncounted: Int

    /// Makes an entry.
    public init(target: Target, name: String, reports: Int, uncounted: Int = 0) {
      self.target = target
      self.name = name
      self.reports = reports
      self.uncounted = uncounted
    }
  }

  /// Somebody who credits the source.
  public struct Creditor: Sendable, Hashable {
    /// A source, or an article that names none.
    public var id: SourceNamings.Key
    /// The source's name, or `(not named: 001)`.
    public var name: String
    /// Its reports that credit the source and count.
    public var reports: Int
    /// Its reports that credit the source, are shown, and do not count.
    public var uncounted: Int
    /// The first of those reports by date, ten at most.
    public var rows: [CreditingReport]

    /// Makes a creditor.
    public init(
      id: SourceNamings.Key, name: String, reports: Int, uncounted: Int = 0,
      rows: [CreditingReport] = []
    ) {
      self.id = id
      self.name = name
      self.reports = reports
      self.uncounted = uncounted
      self.rows = rows
    }
  }

  /// A report that credits the source.
  public struct CreditingReport: Sendable, Hashable {
    /// The report.
    public var id: Report.ID
    /// The quote that it renders.
    public var quote: Quote.ID
    /// The article that it stands in.
    public var article: Article.ID
    /// Who publishes that, as `ReportRow.sourceLabel` says it.
    public var sourceLabel: String
    /// The hop that credits the source: its words, its cue, why it is held.
    public var hop: Hop
    /// Who said the quote, in this report's own word where it differs; empty: not
    /// known.
    public var speakers: [Named<Actor.ID>]
    /// Whether it is in the totals.
    public var isCounted: Bool

    /// Makes a report's row.
    public init(
      id: Report.ID, quote: Quote.ID, article: Article.ID, sourceLabel: String, hop: Hop,
      speakers: [Named<Actor.ID>] = [], isCounted: Bool = true
    ) {
      self.id = id
      self.quote = quote
      self.article = article
      self.sourceLabel = sourceLabel
      self.hop = hop
      self.speakers = speakers
      self.isCounted = isCounted
    }
  }

  /// Somebody whom the source quotes.
  public struct Speaker: Sendable, Hashable {
    /// Who is quoted.
    public var actor: Named<Actor.ID>
    /// How many quotes of the actor its articles report.
    public var quotes: Int

    /// Makes a speaker.
    public init(actor: Named<Actor.ID>, quotes: Int) {
      self.actor = actor
      self.quotes = quotes
    }
  }

  /// How the source names one actor.
  public struct ActorNames: Sendable, Hashable {
    /// Who is named.
    public var actor: Named<Actor.ID>
    /// The forms with their counts, voices and places; fifty at most.
    public var namings: SourceNamings

    /// Makes the names of one actor.
    public init(actor: Named<Actor.ID>, namings: SourceNamings) {
      self.actor = actor
      self.namings = namings
    }
  }

  /// Makes a card; figures that are not given are 0.
  public init(
    source: Source, owner: Named<Actor.ID>? = nil, actor: Named<Actor.ID>? = nil,
    part: SourceRow.Part = .recorded, articles: CardSection<ArticleRow> = .init(),
    articleCount: ArticleCount = .init(), republishes: CardSection<ArticleRow> = .init(),
    republishedCount: ArticleCount = .init(), quotes: Int = 0, creditedQuotes: Int = 0,
    proposedQuotes: Int = 0,
    credits: CardSection<Credited> = .init(), creditNobody: Int = 0, notExamined: Int = 0,
    creditedBy: CardSection<Creditor> = .init(), creditors: Int = 0,
    unnamedCreditors: Int = 0, creditingReports: Int = 0,
    speakers: CardSection<Speaker> = .init(), namings: CardSection<ActorNames> = .init(),
    links: CardSection<LinkRow> = .init()
  ) {
    self.source = source
    self.owner = owner
    self.actor = actor
    self.part = part
    self.articles = articles
    self.articleCount = articleCount
    self.republishes = republishes
    self.republishedCount = republishedCount
    self.quotes = quotes
    self.creditedQuotes = creditedQuotes
    self.proposedQuotes = proposedQuotes
    self.credits = credits
    self.creditNobody = creditNobody
    self.notExamined = notExamined
    self.creditedBy = creditedBy
    self.creditors = creditors
    self.unnamedCreditors = unnamedCreditors
    self.creditingReports = creditingReports
    self.speakers = speakers
    self.namings = namings
    self.links = links
  }
}
