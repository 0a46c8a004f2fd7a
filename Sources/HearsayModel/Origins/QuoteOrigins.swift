/// Where a quote comes from, as far as its reports' credits tell.
public struct QuoteOrigins: Sendable, Hashable {
  /// The figures.
  public var summary: OriginsSummary
  /// Under which heading each report stands, by what it says itself; the figures
  /// count by article, which one report that credits somebody speaks for.
  ///
  /// Rejected reports are absent; proposed ones, those of withdrawn
  /// articles and of earlier versions are grouped, but in no figure.
  public var groups: [Report.ID: CreditGroup]
  /// Whether each hop holds, in the shape of the report's `via`; of reports
  /// without credits there is no entry.
  public var checks: [Report.ID: [[HopCheck]]]
  /// Why hops cannot be checked, in the same shape; of reports all of whose hops can
  /// there is no entry.
  public var obstacles: [Report.ID: [[HopObstacle?]]]
  /// The reports that are in the figures, in the order given.
  public var counted: [Report.ID]
  /// The loops of credits, by their first article.
  public var loops: [CreditLoop]
  /// Reports that credit their article's own source or host and nobody behind it.
  public var selfCredits: [Report.ID]
  /// Equal words of translations in reports that credit nobody: proposed as one
  /// source; the most reports first.
  public var commonWordings: [CommonWording]

  /// The result as given.
  public init(
    summary: OriginsSummary = OriginsSummary(), groups: [Report.ID: CreditGroup] = [:],
    checks: [Report.ID: [[HopCheck]]] = [:], obstacles: [Report.ID: [[HopObstacle?]]] = [:],
    counted: [Report.ID] = [],
    loops: [CreditLoop] = [], selfCredits: [Report.ID] = [],
    commonWordings: [CommonWording] = []
  ) {
    self.summary = summary
    self.groups = groups
    self.checks = checks
    self.obstacles = obstacles
    self.counted = counted
    self.loops = loops
    self.selfCredits = selfCredits
    self.commonWordings = commonWordings
  }

  /// Whether a credit of the report is not borne out.
  public func hasNotBorneOut(_ report: Report.ID) -> Bool {
    checks[report]?.contains { $0.contains(.notBorneOut) } ?? false
  }
}

/// Articles that have a quote from one another, and so from nobody who is named.
public struct CreditLoop: Sendable, Hashable {
  /// The articles, each crediting the next and the last one the first; at
  /// least one (its chain comes back to its own source).
  public var articles: [Article.ID]
  /// The articles' sources, in the same order; nil: not named.
  public var sources: [Named<Source.ID>?]
  /// The report of each article that credits the next.
  public var reports: [Report.ID]

  /// A loop as given.
  public init(
    articles: [Article.ID], sources: [Named<Source.ID>?], reports: [Report.ID]
  ) {
    self.articles = articles
    self.sources = sources
    self.reports = reports
  }

  /// The names round, the first again at the end: `Alpha News, Beta Daily, Alpha News`.
  public var path: [String] {
    let names = zip(sources, articles).map { source, article in
      source?.name ?? "(not named: \(article.shortLabel))"
    }
    return names + names.prefix(1)
  }
}

/// The same words of a translation in several reports of which some credit
/// nobody: perhaps one source, which those do not name.
public struct CommonWording: Sendable, Hashable {
  /// The reports with these words that credit nobody, in the order given.
  public var reports: [Report.ID]
  /// How many words are equal.
  public var words: Int
  /// The origins that other reports with the same words name, or are.
  public var origins: [Named<Source.ID>]

  /// A common wording as given.
  public init(reports: [Report.ID], words: Int, origins: [Named<Source.ID>] = []) {
    self.reports = reports
    self.words = words
    self.origins = origins
  }

  /// `16 equal words of a translation: perhaps one source, which none names`.
  public var sentence: String {
    let start = "\(words) equal words of a translation: perhaps "
    guard !origins.isEmpty else { return start + "one source, which none names" }
    return start + "from " + origins.map(\.name).joined(separator: " or ")
  }
}
