public import HearsayModel

/// Which texts belong to which articles.
///
/// Every text stands in exactly one of `matches` (as `text` or in `sameAs`),
/// `ambiguous`, `unmatched` and `unreadable`; every article in exactly one of
/// `matches`, `ambiguous` and `withoutText`, but that an ambiguity may also
/// name an article that has its text. Matches are in the order of the articles,
/// ambiguities in that of the grounds, names of texts in that of the texts.
public struct TextMatches: Sendable, Hashable {
  /// One article, one text.
  public var matches: [TextMatch]
  /// What could not be told apart, and was left alone.
  public var ambiguous: [AmbiguousTexts]
  /// The names of texts that belong to no article.
  public var unmatched: [String]
  /// Texts that are not UTF-8.
  public var unreadable: [UnreadableText]
  /// The articles for which no text was found.
  public var withoutText: [Article.ID]

  /// What a matching found.
  public init(
    matches: [TextMatch] = [], ambiguous: [AmbiguousTexts] = [], unmatched: [String] = [],
    unreadable: [UnreadableText] = [], withoutText: [Article.ID] = []
  ) {
    self.matches = matches
    self.ambiguous = ambiguous
    self.unmatched = unmatched
    self.unreadable = unreadable
    self.withoutText = withoutText
  }
}

/// A text that belongs to an article.
public struct TextMatch: Sendable, Hashable {
  /// By what the two were found to be one, the surest first.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The bytes have the article's hash.
    case sha256
    /// The text names the article's address as its own.
    case address
    /// One of the text's first lines is the article's title.
    case title
  }

  /// The article.
  public var article: Article.ID
  /// The name of the text's file.
  public var text: String
  /// The ground on which it was found.
  public var reason: Reason
  /// Whether the article's hash is known and is not the text's: a copy saved in
  /// another way or at another time, where the spans of reports may not fit.
  public var hashDiffers: Bool
  /// The names of further files with the very same bytes.
  public var sameAs: [String]

  /// A text that belongs to an article, and why.
  public init(
    article: Article.ID, text: String, reason: Reason, hashDiffers: Bool = false,
    sameAs: [String] = []
  ) {
    self.article = article
    self.text = text
    self.reason = reason
    self.hashDiffers = hashDiffers
    self.sameAs = sameAs
  }
}

/// Articles and texts that claim one another so that none of them can be told:
/// one text for several articles, or several texts for one.
public struct AmbiguousTexts: Sendable, Hashable {
  /// The articles; one of them may have its text already.
  public var articles: [Article.ID]
  /// The names of the texts' files.
  public var texts: [String]
  /// What they have in common.
  public var reason: TextMatch.Reason

  /// Articles and texts that cannot be told apart.
  public init(articles: [Article.ID], texts: [String], reason: TextMatch.Reason) {
    self.articles = articles
    self.texts = texts
    self.reason = reason
  }
}

/// A text that could not be read.
public struct UnreadableText: Sendable, Hashable {
  /// The name of its file.
  public var text: String
  /// Why it could not be read.
  public var error: PlainTextError

  /// A text and what is wrong with it.
  public init(text: String, error: PlainTextError) {
    self.text = text
    self.error = error
  }
}
