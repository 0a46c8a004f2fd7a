/// What a graph holds, for the header and `hearsay stats`.
public struct Overview: Sendable, Hashable {
  /// The title that the graph gives itself; nil for a library of several.
  public var title: String?
  /// Articles; of versions of one item only the newest counts, and no withdrawn one.
  public var articles: Int
  /// Items whose newest version is withdrawn, counted here and nowhere else.
  public var withdrawnArticles: Int
  /// Articles of which it is not known when they were published: without a date,
  /// or with a mere bound.
  public var undatedArticles: Int
  /// Articles that do not name their source.
  public var unnamedArticles: Int
  /// Events, with quotes or without.
  public var events: Int
  /// Actors, with quotes or without.
  public var actors: Int
  /// Sources with at least one article.
  public var sources: Int
  /// Sources without an article here that a report credits, whether it counts or not.
  public var creditedSources: Int
  /// Sources that only republish others' articles, and that nobody credits.
  public var republishingSources: Int
  /// Sources that are recorded and have no part in any article or credit that is not
  /// rejected.
  public var otherSources: Int
  /// Quotes, with reports or without.
  public var quotes: Int
  /// Accepted reports of those quotes that count: of versions the newest, no withdrawn
  /// articles.
  public var reports: Int
  /// Distinct wordings that those reports keep, counted quote by quote.
  public var wordings: Int
  /// Records that say how an article names an actor.
  public var namings: Int
  /// Records that relate two others.
  public var links: Int
  /// Records that are proposed: in no total above.
  public var proposed: Int
  /// What analysts should know of the story: as many as the list of findings has.
  public var findings: Int
  /// Of those the ones that the loader says with its checks (W02, W03, W10); no faults of
  /// the files.
  public var problems: Int
  /// Entries that are marked.
  public var marked: Int
  /// Edits that are in effect, marks, tags and notes among them.
  public var edits: Int
  /// The graphs that were loaded, in the order of their loading; each by its
  /// title, else by its identity.
  public var graphs: [String]
  /// How many entries each list has where nothing narrows it.
  ///
  /// Those counted above, and those that are shown and in no total; one of the sources
  /// may be the articles that name none.
  public var listed: [GraphList: Int]

  /// All sources that are accepted, whatever they have to do with articles and reports.
  public var allSources: Int { sources + creditedSources + republishingSources + otherSources }

  /// Makes an overview; figures that are not given are 0.
  public init(
    title: String? = nil, articles: Int = 0, withdrawnArticles: Int = 0,
    undatedArticles: Int = 0, unnamedArticles: Int = 0,
    events: Int = 0, actors: Int = 0, sources: Int = 0, creditedSources: Int = 0,
    republishingSources: Int = 0, otherSources: Int = 0,
    quotes: Int = 0, reports: Int = 0, wordings: Int = 0, namings: Int = 0, links: Int = 0,
    proposed: Int = 0, findings: Int = 0, problems: Int = 0, marked: Int = 0, edits: Int = 0,
    graphs: [String] = [], listed: [GraphList: Int] = [:]
  ) {
    self.title = title
    self.articles = articles
    self.withdrawnArticles = withdrawnArticles
    self.undatedArticles = undatedArticles
    self.unnamedArticles = unnamedArticles
    self.events = events
    self.actors = actors
    self.sources = sources
    self.creditedSources = creditedSources
    self.republishingSources = republishingSources
    self.otherSources = otherSources
    self.quotes = quotes
    self.reports = reports
    self.wordings = wordings
    self.namings = namings
    self.links = links
    self.proposed = proposed
    self.findings = findings
    self.problems = problems
    self.marked = marked
    self.edits = edits
    self.graphs = graphs
    self.listed = listed
  }
}
