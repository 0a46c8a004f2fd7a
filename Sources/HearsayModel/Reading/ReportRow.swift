/// A report as a list shows it, with all names resolved.
public struct ReportRow: Sendable, Hashable, Identifiable {
  public var report: Report
  /// Nil: the article does not name its source.
  public var source: Named<Source.ID>?
  public var host: Named<Source.ID>?
  public var articleTitle: String?
  public var published: EDTFDate?
  public var publishedGround: Ground?
  public var state: Article.State?
  public var group: CreditGroup
  /// The names of the group's sources, in their order.
  public var groupNames: [String]
  /// The chains of the report with their hops' names and checks.
  public var chains: [[HopRow]]
  /// Others to whom this article attributes the quote.
  public var otherSpeakers: [Named<Actor.ID>]
  /// Whether the article has an evidence text in the graph.
  public var hasText: Bool

  public var id: Report.ID { report.id }

  public init(
    report: Report, source: Named<Source.ID>? = nil, host: Named<Source.ID>? = nil,
    articleTitle: String? = nil, published: EDTFDate? = nil, publishedGround: Ground? = nil,
    state: Article.State? = nil, group: CreditGroup, groupNames: [String] = [],
    chains: [[HopRow]] = [], otherSpeakers: [Named<Actor.ID>] = [], hasText: Bool = false
  ) {
    self.report = report
    self.source = source
    self.host = host
    self.articleTitle = articleTitle
    self.published = published
    self.publishedGround = publishedGround
    self.state = state
    self.group = group
    self.groupNames = groupNames
    self.chains = chains
    self.otherSpeakers = otherSpeakers
    self.hasText = hasText
  }
}

/// A hop with the name of whom it credits and whether that holds.
public struct HopRow: Sendable, Hashable {
  public var hop: Hop
  /// The name of the source or actor; the words in `as` where neither is named.
  public var name: String
  public var check: HopCheck

  public init(hop: Hop, name: String, check: HopCheck) {
    self.hop = hop
    self.name = name
    self.check = check
  }
}
