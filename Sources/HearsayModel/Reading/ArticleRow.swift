/// An article as a list shows it.
public struct ArticleRow: Sendable, Hashable, Identifiable {
  /// The article's id.
  public var id: Article.ID
  /// Nil: the article does not name its source.
  public var source: Named<Source.ID>?
  /// Who republishes it; nil: nobody, as far as the graph knows.
  public var host: Named<Source.ID>?
  /// The headline; nil: not stated, and the id stands in.
  public var title: String?
  /// When it was published; nil: not stated.
  public var published: EDTFDate?
  /// Why `published` is held; nil: it is printed, or was entered by its author.
  public var publishedGround: Ground?
  /// What became of it, by which withdrawn ones are shown struck; nil: not stated.
  public var state: Article.State?
  /// How much of it the graph knows; nil: not stated.
  public var extent: Article.Extent?
  /// Whether a later version of it is here; lists show the newest alone.
  public var isEarlierVersion: Bool
  /// The article whose text it prints; nil: it is no copy.
  public var copyOf: Article.ID?
  /// Whether its text is in the graph.
  public var hasText: Bool
  /// Quotes that it reports, in accepted reports that count or not.
  public var quotes: Int
  /// Quotes that it reports and that are in no total: proposed ones, and those of
  /// which all its reports are proposed.
  public var proposedQuotes: Int
  /// Its reports that count; none where it is withdrawn.
  public var reports: Int
  /// Accepted or proposed; rejected ones stand in no list.
  public var status: Status

  /// The headline, else the id.
  public var label: String { title ?? id.rawValue }

  /// Who publishes it: `RT`, `Press TV, republished by GlobalSecurity`, or `(not
  /// named: 001)` with the article's short label.
  public var sourceLabel: String {
    Article.sourceLabel(source?.name, host: host?.name, id)
  }

  /// Makes a row; figures that are not given are 0, and what else is not given is
  /// unknown.
  public init(
    id: Article.ID, source: Named<Source.ID>? = nil, host: Named<Source.ID>? = nil,
    title: String? = nil, published: EDTFDate? = nil, publishedGround: Ground? = nil,
    state: Article.State? = nil, extent: Article.Extent? = nil, isEarlierVersion: Bool = false,
    copyOf: Article.ID? = nil, hasText: Bool = false, quotes: Int = 0, proposedQuotes: Int = 0,
    reports: Int = 0, status: Status = .accepted
  ) {
    self.id = id
    self.source = source
    self.host = host
    self.title = title
    self.published = published
    self.publishedGround = publishedGround
    self.state = state
    self.extent = extent
    self.isEarlierVersion = isEarlierVersion
    self.copyOf = copyOf
    self.hasText = hasText
    self.quotes = quotes
    self.proposedQuotes = proposedQuotes
    self.reports = reports
    self.status = status
  }
}
