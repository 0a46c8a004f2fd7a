/// Which other sources cover a quote's event without the quote, as far as that
/// can be told, and of which nothing can be said.
///
/// It never says that a source is silent or leaves something out: only that full
/// texts, dated after the statement, do not have the quote here. Each source
/// stands in one place, by the article that tells most of it; articles that do
/// not name their source stand for themselves.
public struct NotFoundElsewhere: Sendable, Hashable {
  /// Why nothing can be said of a source.
  ///
  /// In the order in which they are told, the most telling first.
  public enum Reason: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// All that is here of it came out before the statement.
    case before
    /// It is not known whether it came out before the statement or after.
    case orderUnknown
    /// Only a headline is here.
    case headlineOnly
    /// Only a summary is here.
    case summaryOnly
    /// Nothing but the entry of the article is here.
    case noText
    /// Its language has no rules by which quotes are found.
    case languageWithoutRules
    /// That it is on the event is only proposed.
    case linkProposed
    /// It is proposed that it has the quote.
    case quoteProposed
    /// Others have the quote from it, its text has the words, and no report of it is
    /// entered.
    case notEntered
    /// It was withdrawn or withheld by its source.
    case withdrawn
    /// It is credited by others, and no article of it is here.
    case onlyCredited

    /// By how much it tells.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The reason after a number of sources: `2 published before the statement`.
    public var words: String {
      switch self {
      case .before: "published before the statement"
      case .orderUnknown: "perhaps before the statement"
      case .headlineOnly: "only a headline here"
      case .summaryOnly: "only a summary here"
      case .noText: "no text here"
      case .languageWithoutRules: "in a language without rules"
      case .linkProposed: "on the event by proposal only"
      case .quoteProposed: "with the quote by proposal only"
      case .notEntered: "with the words in the text, no report entered"
      case .withdrawn: "withdrawn or withheld"
      case .onlyCredited: "only credited, no article here"
      }
    }
  }

  /// An article on the event, and what counts of it.
  public struct Candidate: Sendable, Hashable, Identifiable {
    /// The article's id.
    public var id: Article.ID
    /// Nil: not named.
    public var source: Source.ID?
    /// When it was published.
    public var published: EDTFDate?
    /// How much of it the graph knows; nil: its text is whole, if it is here.
    public var extent: Article.Extent?
    /// Whether it may be relied on.
    public var state: Article.State?
    /// BCP 47.
    public var lang: String?
    /// Whether its text is in the graph.
    public var hasText: Bool
    /// The earlier state of the same item.
    public var versionOf: Article.ID?
    /// How it stands that the article is on the event.
    public var eventLink: Status
    /// How its report of the quote stands; nil or rejected: it has none.
    public var quote: Status?
    /// Whether its text has the words of a report, though it has none itself; looked for
    /// where others credit its source.
    public var hasWords: Bool

    /// An article on the event.
    public init(
      id: Article.ID, source: Source.ID? = nil, published: EDTFDate? = nil,
      extent: Article.Extent? = nil, state: Article.State? = nil, lang: String? = nil,
      hasText: Bool = false, versionOf: Article.ID? = nil, eventLink: Status = .accepted,
      quote: Status? = nil, hasWords: Bool = false
    ) {
      self.id = id
      self.source = source
      self.published = published
      self.extent = extent
      self.state = state
      self.lang = lang
      self.hasText = hasText
      self.versionOf = versionOf
      self.eventLink = eventLink
      self.quote = quote
      self.hasWords = hasWords
    }
  }

  /// A source and the article that stands for it.
  public struct Entry: Sendable, Hashable {
    /// Nil: the article does not name it.
    public var source: Source.ID?
    /// Nil: only credited.
    public var article: Article.ID?
    /// Nil for those that do not have the quote.
    public var reason: Reason?

    /// A source, an article, and why nothing can be said.
    public init(source: Source.ID?, article: Article.ID?, reason: Reason? = nil) {
      self.source = source
      self.article = article
      self.reason = reason
    }
  }

  /// The primary subtags of the languages in which the program itself finds quotes.
  public static let languagesWithRules: Set<String> = ["en"]

  /// Sources with a full text after the statement that does not have the quote.
  public var without: [Entry]
  /// Sources of which nothing can be said, by reason.
  public var notJudged: [Entry]

  /// Whether a text has the words of one of several wordings, one after the other.
  public static func hasWords(of wordings: [String], in text: String) -> Bool {
    let index = WordIndex(text)
    return wordings.contains { wording in
      let words = TextFold.words(wording).map(\.text)
      return !words.isEmpty && index.contains(words)
    }
  }

  /// The lists as given.
  public init(without: [Entry] = [], notJudged: [Entry] = []) {
    self.without = without
    self.notJudged = notJudged
  }

  /// How many sources cover the event and have no report of the quote here.
  public var count: Int { without.count + notJudged.count }

  /// How many there are for each reason that occurs, in the reasons' order.
  public var reasons: [(reason: Reason, count: Int)] {
    Reason.allCases.compactMap { reason in
      let count = notJudged.count { $0.reason == reason }
      return count > 0 ? (reason, count) : nil
    }
  }

  /// `2 published before the statement, 1 only a summary here`: why nothing can be
  /// said of how many; nil where all could be judged.
  public var reasonsSentence: String? {
    guard !notJudged.isEmpty else { return nil }
    return reasons.map { "\($0.count) \($0.reason.words)" }.joined(separator: ", ")
  }

  /// `also on this event here: 5 full texts without it, 4 that cannot be judged`;
  /// nil where there is none of either.
  public var sentence: String? {
    let texts = "\(without.count) full text\(without.count == 1 ? "" : "s") without it"
    let noun = without.isEmpty ? (notJudged.count == 1 ? "article " : "articles ") : ""
    let others = "\(notJudged.count) \(noun)that cannot be judged"
    let parts = (without.isEmpty ? [] : [texts]) + (notJudged.isEmpty ? [] : [others])
    return parts.isEmpty ? nil : "also on this event here: " + parts.joined(separator: ", ")
  }
}
