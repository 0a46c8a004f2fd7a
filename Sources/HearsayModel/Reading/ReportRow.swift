/// A report as a list shows it, with all names resolved.
public struct ReportRow: Sendable, Hashable, Identifiable {
  /// The report as its record has it.
  public var report: Report
  /// Nil: the article does not name its source.
  public var source: Named<Source.ID>?
  /// Who republishes the article; nil: nobody, as far as the graph knows.
  public var host: Named<Source.ID>?
  /// The article's headline; nil: not stated.
  public var articleTitle: String?
  /// When the article was published; nil: undated, and then the row stands last
  /// by date.
  public var published: EDTFDate?
  /// Why `published` is held; nil: it is printed, or was entered by its author.
  public var publishedGround: Ground?
  /// Where the article is published, as its record has it; nil: not stated.
  public var url: String?
  /// When the article's text was fetched; nil: not stated.
  public var retrieved: EDTFDate?
  /// SHA-256 of the article's text as it came; nil: not stated.
  public var sha256: String?
  /// Whether the article may be relied on; nil: not stated.
  public var state: Article.State?
  /// The article of which this one prints the text; nil: it is no copy.
  public var copyOf: Article.ID?
  /// The article of which this one is a later state; nil: it is the first.
  public var versionOf: Article.ID?
  /// The heading under which the report stands among those of its wording.
  public var group: CreditGroup
  /// The names of the group's sources, in their order.
  public var groupNames: [String]
  /// The chains of the report with their hops' names and checks.
  public var chains: [[HopRow]]
  /// Others to whom this article attributes the quote.
  public var otherSpeakers: [Named<Actor.ID>]
  /// Whether the article has an evidence text in the graph.
  public var hasText: Bool
  /// Whether it is in the totals: accepted, of no withdrawn article, and of the
  /// newest version that reports the quote.
  public var isCounted: Bool

  /// The place of its wording among those of the quote, from 0, as `WordingRow.index`;
  /// nil: it kept none, or is listed by itself.
  public var wordingIndex: Int?

  /// Whether it is of an earlier version of an article that is here.
  public var isOfEarlierVersion: Bool {
    !isCounted && report.provenance.status == .accepted && state != .withdrawn
  }

  /// Why it is in no total, in words; empty: it counts.
  public var whyUncounted: [String] {
    guard !isCounted else { return [] }
    var reasons: [String] = []
    if report.provenance.status == .proposed { reasons.append("proposed") }
    if state == .withdrawn { reasons.append("of a withdrawn article") }
    if isOfEarlierVersion { reasons.append("of an earlier version of the article") }
    return reasons
  }

  /// The report's id.
  public var id: Report.ID { report.id }

  /// Makes a row; what is not given is unknown.
  public init(
    report: Report, source: Named<Source.ID>? = nil, host: Named<Source.ID>? = nil,
    articleTitle: String? = nil, published: EDTFDate? = nil, publishedGround: Ground? = nil,
    url: String? = nil, retrieved: EDTFDate? = nil, sha256: String? = nil,
    state: Article.State? = nil, copyOf: Article.ID? = nil, versionOf: Article.ID? = nil,
    group: CreditGroup, groupNames: [String] = [],
    chains: [[HopRow]] = [], otherSpeakers: [Named<Actor.ID>] = [], hasText: Bool = false,
    isCounted: Bool = true, wordingIndex: Int? = nil
  ) {
    self.report = report
    self.source = source
    self.host = host
    self.articleTitle = articleTitle
    self.published = published
    self.publishedGround = publishedGround
    self.url = url
    self.retrieved = retrieved
    self.sha256 = sha256
    self.state = state
    self.copyOf = copyOf
    self.versionOf = versionOf
    self.group = group
    self.groupNames = groupNames
    self.chains = chains
    self.otherSpeakers = otherSpeakers
    self.hasText = hasText
    self.isCounted = isCounted
    self.wordingIndex = wordingIndex
  }
}

/// A hop with the name of whom it credits and whether that holds.
public struct HopRow: Sendable, Hashable {
  /// The hop as its record has it.
  public var hop: Hop
  /// The name of the source or actor; the words in `as` where neither is named.
  public var name: String
  /// Whether what the hop says holds, as far as the graph can tell.
  public var check: HopCheck
  /// Why it cannot be checked; nil: it can.
  public var obstacle: HopObstacle?

  /// Makes a hop's row.
  public init(hop: Hop, name: String, check: HopCheck, obstacle: HopObstacle? = nil) {
    self.hop = hop
    self.name = name
    self.check = check
    self.obstacle = obstacle
  }
}
