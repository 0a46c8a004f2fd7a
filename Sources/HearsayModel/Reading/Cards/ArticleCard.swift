/// An article with what the graph knows of it.
public struct ArticleCard: Sendable, Hashable, Identifiable {
  /// The article as its record has it, without its text: dates and other fields with
  /// their grounds, picture credits, note, status.
  public var article: Article
  /// The article as lists show it.
  public var row: ArticleRow
  /// The versions of the item, the oldest first, this one among them; none where it
  /// has but one.
  public var versions: CardSection<ArticleRow>
  /// The article whose text it prints; nil: it is no copy.
  public var copyOf: ArticleRow?
  /// The articles that print its text, by date.
  public var copies: CardSection<ArticleRow>
  /// The events that it is on, by date.
  public var events: CardSection<EventRow>
  /// Its reports in the order of its text: headline and standfirst first where they
  /// have no spans, what has neither spans nor place last.
  public var reports: CardSection<QuotedReport>
  /// Its reports that are shown and do not count: proposed, or of a withdrawn
  /// article or an earlier version.
  public var uncountedReports: Int
  /// Links to other articles, such as offers that one is a copy.
  public var links: CardSection<LinkRow>

  /// The article's id.
  public var id: Article.ID { article.id }

  /// Whether its text is in the graph.
  public var hasText: Bool { row.hasText }

  /// `5 reports, and 1 in no total`.
  public var reportWords: String {
    let rest = uncountedReports > 0 ? ", and \(Figures.number(uncountedReports)) in no total" : ""
    return Figures.count(reports.count - uncountedReports, "report") + rest
  }

  /// A report of the article, with its quote.
  public struct QuotedReport: Sendable, Hashable, Identifiable {
    /// The report as its record has it.
    public var report: Report
    /// The quote's text, which stands in where the report kept no wording.
    public var quoteText: String
    /// To whom the article gives the words, else the quote's speakers; empty: not
    /// known.
    public var speakers: [Named<Actor.ID>]
    /// Why no speaker is known; nil: one is, or nothing is said.
    public var speakerUnknown: Quote.UnknownSpeaker?
    /// Whom it credits by name, hop by hop from the article outward, chain after
    /// chain; the hop's words where it names nobody.
    public var credits: [String]
    /// Whether it is in the totals.
    public var isCounted: Bool
    /// Whether the report or its quote is proposed.
    public var isProposed: Bool

    /// The report's id.
    public var id: Report.ID { report.id }

    /// Makes a row.
    public init(
      report: Report, quoteText: String, speakers: [Named<Actor.ID>] = [],
      speakerUnknown: Quote.UnknownSpeaker? = nil, credits: [String] = [],
      isCounted: Bool = true, isProposed: Bool = false
    ) {
      self.report = report
      self.quoteText = quoteText
      self.speakers = speakers
      self.speakerUnknown = speakerUnknown
      self.credits = credits
      self.isCounted = isCounted
      self.isProposed = isProposed
    }
  }

  /// Makes a card; figures that are not given are 0.
  public init(
    article: Article, row: ArticleRow, versions: CardSection<ArticleRow> = .init(),
    copyOf: ArticleRow? = nil, copies: CardSection<ArticleRow> = .init(),
    events: CardSection<EventRow> = .init(), reports: CardSection<QuotedReport> = .init(),
    uncountedReports: Int = 0, links: CardSection<LinkRow> = .init()
  ) {
    self.article = article
    self.row = row
    self.versions = versions
    self.copyOf = copyOf
    self.copies = copies
    self.events = events
    self.reports = reports
    self.uncountedReports = uncountedReports
    self.links = links
  }
}
