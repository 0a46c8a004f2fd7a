/// What the credits of a quote's reports say about where it comes from, in
/// figures that may be shown side by side.
///
/// Never "independent": a report that
/// credits nobody is not thereby an origin of its own, and a named origin whose
/// text is not here may have it from another.
///
/// The unit is the article: an article's several reports of one quote (headline,
/// body) count once, of versions the newest counts. Proposed and rejected
/// reports, and those of withdrawn articles, are in no figure.
public struct OriginsSummary: Sendable, Hashable {
  /// Accepted reports.
  public var reports: Int
  /// Articles with an accepted report.
  public var articles: Int
  /// Distinct named sources of those articles.
  public var sources: Int
  /// Of those articles, how many do not name their source.
  public var unnamedArticles: Int
  /// The distinct named origins, most articles first; twenty at most.
  public var named: [NamedOrigin]
  /// How many distinct origins are named, beyond those listed too.
  public var namedCount: Int
  /// Articles that were looked at and credit nobody, and are neither a copy of,
  /// nor themselves the text of, a named origin.
  public var creditNobody: Int
  /// Articles that credit somebody without a name ("agencies"), or a witness only.
  public var creditUnnamed: Int
  /// Articles of which nobody has looked whom they credit.
  public var notExamined: Int
  /// Articles whose credits only lead round in a loop.
  public var inLoop: Int
  /// The sources of the loops, each in the order in which they credit one
  /// another; five loops at most.
  ///
  /// A credit of the article's own source alone is a
  /// finding (W10), but no loop.
  public var loops: [[Named<Source.ID>]]
  /// Articles that print the text of another article (`copyOf`, or republished by a
  /// host) and add no origin.
  public var copies: Int
  /// Withdrawn articles that bear a report: counted here and nowhere else.
  public var withdrawn: Int
  /// Articles that have it first-hand by their own words, copies apart.
  public var firstHand: Int
  /// Whether the speech, recording, post or document itself is in the graph.
  public var hasPrimary: Bool

  /// Named origins, and each article that names none taken as its own; nil
  /// where an article has not been examined, for then no bound can be given.
  ///
  /// Articles that only credit one another count here as well: at least one of
  /// them has it from elsewhere, and more of them may.
  public var atMost: Int? {
    notExamined > 0 ? nil : namedCount + creditNobody + creditUnnamed + inLoop
  }

  /// The figures as given.
  public init(
    reports: Int = 0, articles: Int = 0, sources: Int = 0, unnamedArticles: Int = 0,
    named: [NamedOrigin] = [], namedCount: Int = 0, creditNobody: Int = 0,
    creditUnnamed: Int = 0, notExamined: Int = 0, inLoop: Int = 0,
    loops: [[Named<Source.ID>]] = [], copies: Int = 0, withdrawn: Int = 0, firstHand: Int = 0,
    hasPrimary: Bool = false
  ) {
    self.reports = reports
    self.articles = articles
    self.sources = sources
    self.unnamedArticles = unnamedArticles
    self.named = named
    self.namedCount = namedCount
    self.creditNobody = creditNobody
    self.creditUnnamed = creditUnnamed
    self.notExamined = notExamined
    self.inLoop = inLoop
    self.loops = loops
    self.copies = copies
    self.withdrawn = withdrawn
    self.firstHand = firstHand
    self.hasPrimary = hasPrimary
  }
}
