/// What the credits of a quote's reports say about where it comes from, in
/// figures that may be shown side by side. Never "independent": a report that
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
  /// Articles that have it first-hand by their own words.
  public var firstHand: Int
  /// Whether the speech, recording, post or document itself is in the graph.
  public var hasPrimary: Bool

  /// Named origins, and each article that names none taken as its own; nil
  /// where an article has not been examined, for then no bound can be given.
  public var atMost: Int? {
    notExamined > 0 ? nil : namedCount + creditNobody + creditUnnamed
  }

  public init(
    reports: Int = 0, articles: Int = 0, sources: Int = 0, unnamedArticles: Int = 0,
    named: [NamedOrigin] = [], namedCount: Int = 0, creditNobody: Int = 0,
    creditUnnamed: Int = 0, notExamined: Int = 0, inLoop: Int = 0, firstHand: Int = 0,
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
    self.firstHand = firstHand
    self.hasPrimary = hasPrimary
  }
}

/// A source at the end of somebody's credits.
public struct NamedOrigin: Sendable, Hashable {
  public var source: Named<Source.ID>
  /// Articles that credit it.
  public var creditedBy: Int
  /// Articles that print its text whole (`copyOf`), crediting or not.
  public var copies: Int
  /// Whether an article of its own reports the quote here.
  public var isHere: Bool
  /// Articles whose credit to it is not borne out by its text.
  public var notBorneOut: Int

  public init(
    source: Named<Source.ID>, creditedBy: Int = 0, copies: Int = 0, isHere: Bool = false,
    notBorneOut: Int = 0
  ) {
    self.source = source
    self.creditedBy = creditedBy
    self.copies = copies
    self.isHere = isHere
    self.notBorneOut = notBorneOut
  }
}

/// Under which heading a report stands among those of its wording.
public enum CreditGroup: Sendable, Hashable {
  /// It is itself the text of a source that others name as origin.
  case origin(Source.ID)
  /// It credits these origins (several: parallel credits), in their order.
  case named([Source.ID])
  /// Its article is a copy of an article of this source (nil: not named).
  case copy(Source.ID?)
  /// Its credits only lead round in a loop.
  case loop
  /// It credits somebody without a name, or a witness only.
  case unnamed
  /// It was looked at and credits nobody.
  case nobody
  /// Nobody has looked.
  case notExamined
}

/// Whether what a hop says holds, as far as the graph can tell.
public enum HopCheck: String, Sendable, Hashable, CaseIterable {
  /// The credited article is here and has the words.
  case borneOut
  /// The credited article is here and lacks the words.
  case notBorneOut
  /// Its text is not here, or the two are in different languages.
  case cannotBeChecked
}
