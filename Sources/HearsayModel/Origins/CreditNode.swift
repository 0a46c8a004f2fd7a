/// A line of a tree of credits: a source, an article that has the quote from it, or a
/// heading over several.
public struct CreditNode: Sendable, Hashable, Identifiable {
  /// What it stands for.
  public enum Kind: Sendable, Hashable {
    /// A source at the end of credits; the node's article is its own that reports the
    /// quote, where one is here.
    /// `hasText`: an article of it is here with its text.
    case origin(NamedOrigin, hasText: Bool)
    /// Heading: those that credit the origin above.
    case creditors
    /// Heading: those that print its text.
    case copies
    /// A source between, credited by the articles below, of which no report is here that
    /// credits on as they say.
    case between(Named<Source.ID>, Standing)
    /// A further text of the origin above.
    case text
    /// An article with its credit.
    case report
    /// An article that prints the text of another.
    case copy
    /// Heading: articles that have it from one another.
    case loop(CreditLoop)
    /// An article of a loop, and whom it credits by name.
    case step(cites: String)
    /// Heading: articles that credit somebody in a loop.
    case loopFollowers
    /// Heading: articles that credit somebody without a name, or a witness only.
    case unnamed
    /// Heading: articles that were looked at and credit nobody.
    case nobody
    /// Heading: articles of which nobody has looked whom they credit.
    case notExamined
    /// Heading: reports with the same wording; what equal words of a translation
    /// propose, where they do.
    case sameWording(CommonWording?)
    /// Heading: reports that are in no figure.
    case uncounted
    /// Leaves that are alike, so that they need not all be shown.
    case fold
  }

  /// What is here of a source that others say credits on.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// A text of it that reports the quote, and was looked at.
    case text
    /// A report of it that was looked at, without its text.
    case report
    /// A report of it, and nobody has looked whom it credits.
    case notExamined
    /// A text of it without a report of the quote.
    case withoutReport
    /// Nothing that may have it.
    case absent

    /// What can be said of whether it credits on.
    public var words: String {
      switch self {
      case .text: "its text here does not say so"
      case .report: "its report here does not say so; its text is not here"
      case .notExamined: "its report is here; nobody has looked whom it credits"
      case .withoutReport: "credited; its text here bears no report"
      case .absent: "credited; its text is not here"
      }
    }
  }

  /// The same for the same line in a later tree of the quote.
  public var id: String
  /// What it stands for.
  public var kind: Kind
  /// The article, where it stands for one.
  public var article: CreditedArticle?
  /// How many articles it stands for, itself and those below (of what is in no
  /// figure: reports).
  public var count: Int
  /// What stands below it.
  public var children: [CreditNode]
  /// How many more would stand below it, but are not listed.
  public var more: Int

  /// So many nodes at most are listed below one.
  public static let mostChildren = 500
  /// So many steps at most go down.
  public static let deepest = 24
  /// From so many leaves on that are alike, most of them are folded.
  public static let leastFolded = 6
  /// So many of them stay.
  public static let keptOfFolded = 3

  /// A node as given; beyond `mostChildren` children are only counted.
  public init(
    id: String, kind: Kind, article: CreditedArticle? = nil, count: Int = 1,
    children: [CreditNode] = []
  ) {
    self.id = id
    self.kind = kind
    self.article = article
    self.count = count
    self.children = Array(children.prefix(Self.mostChildren))
    more = max(0, children.count - Self.mostChildren)
  }

  /// Whether something stands below it.
  public var isLeaf: Bool { children.isEmpty }
}
