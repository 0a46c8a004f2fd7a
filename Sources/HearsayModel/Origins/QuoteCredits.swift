/// What has to be known of a quote's reports and their articles to say where
/// the quote comes from.
///
/// Fill it from the graph, ask `textsWanted` which articles' texts the checks
/// need, add those to `texts`, then call `origins()`. Without them nothing but
/// the checks changes: they say "cannot be checked".
public struct QuoteCredits: Sendable, Hashable {
  /// All reports of the quote, rejected ones too, in an order that does not
  /// depend on chance (by date, then id).
  public var reports: [Credit]
  /// The articles that matter, each once.
  ///
  /// Those of the reports; those that they are copies or versions of, and newer
  /// versions, all the way; those that a hop names; and the articles of credited
  /// sources on the events of the quote.
  public var articles: [Item]
  /// The texts of articles, as they stand in the graph.
  public var texts: [Article.ID: String]
  /// The names of all sources that occur; the id stands in for one that lacks.
  public var names: [Source.ID: String]
  /// Whether the speech, recording, post or document itself is in the graph.
  public var hasPrimary: Bool

  /// The credits of one quote.
  public init(
    reports: [Credit] = [], articles: [Item] = [], texts: [Article.ID: String] = [:],
    names: [Source.ID: String] = [:], hasPrimary: Bool = false
  ) {
    self.reports = reports
    self.articles = articles
    self.texts = texts
    self.names = names
    self.hasPrimary = hasPrimary
  }

  /// What counts of a report.
  public struct Credit: Sendable, Hashable, Identifiable {
    /// The report's id.
    public var id: Report.ID
    /// The article that it stands in.
    public var article: Article.ID
    /// How it stands.
    public var status: Status
    /// Whether the wording stands in quotation marks.
    public var kind: Report.Kind?
    /// The wording as printed; nil: not kept.
    public var wording: String?
    /// The parts of `wording` within quotation marks.
    public var quoted: [TextSpan]
    /// BCP 47; nil: that of its article.
    public var lang: String?
    /// BCP 47.
    public var translatedFrom: String?
    /// Chains of credits; nil: nobody has looked, empty: credits nobody.
    public var via: [Chain]?
    /// What the article has it from, where the text says so.
    public var access: Report.Access?

    /// What counts of a report.
    public init(
      id: Report.ID, article: Article.ID, status: Status = .accepted, kind: Report.Kind? = nil,
      wording: String? = nil, quoted: [TextSpan] = [], lang: String? = nil,
      translatedFrom: String? = nil, via: [Chain]? = nil, access: Report.Access? = nil
    ) {
      self.id = id
      self.article = article
      self.status = status
      self.kind = kind
      self.wording = wording
      self.quoted = quoted
      self.lang = lang
      self.translatedFrom = translatedFrom
      self.via = via
      self.access = access
    }

    /// What counts of a report's record.
    public init(_ report: Report) {
      self.init(
        id: report.id, article: report.article, status: report.provenance.status,
        kind: report.kind, wording: report.exact, quoted: report.quoted, lang: report.lang,
        translatedFrom: report.translatedFrom, via: report.via, access: report.access)
    }
  }

  /// What counts of an article.
  public struct Item: Sendable, Hashable, Identifiable {
    /// The article's id.
    public var id: Article.ID
    /// Nil: not named.
    public var source: Source.ID?
    /// Who republishes it.
    public var host: Source.ID?
    /// The earlier state of the same item.
    public var versionOf: Article.ID?
    /// The article whose text it prints.
    public var copyOf: Article.ID?
    /// Whether it may be relied on.
    public var state: Article.State?
    /// How much of it the graph knows.
    public var extent: Article.Extent?
    /// BCP 47.
    public var lang: String?
    /// When it was published.
    public var published: EDTFDate?
    /// Whether it is on an event of the quote.
    public var isOnEvent: Bool

    /// What counts of an article.
    public init(
      id: Article.ID, source: Source.ID? = nil, host: Source.ID? = nil,
      versionOf: Article.ID? = nil, copyOf: Article.ID? = nil, state: Article.State? = nil,
      extent: Article.Extent? = nil, lang: String? = nil, published: EDTFDate? = nil,
      isOnEvent: Bool = false
    ) {
      self.id = id
      self.source = source
      self.host = host
      self.versionOf = versionOf
      self.copyOf = copyOf
      self.state = state
      self.extent = extent
      self.lang = lang
      self.published = published
      self.isOnEvent = isOnEvent
    }

    /// What counts of an article's record.
    public init(_ article: Article, isOnEvent: Bool = false) {
      self.init(
        id: article.id, source: article.source, host: article.host,
        versionOf: article.versionOf, copyOf: article.copyOf, state: article.state,
        extent: article.extent, lang: article.lang, published: article.published,
        isOnEvent: isOnEvent)
    }
  }
}
