/// Another source on a quote's event: its full text does not have the quote, or nothing
/// can be said of it.
///
/// Never that it is silent or leaves something out.
public struct ElsewhereRow: Sendable, Hashable, Identifiable {
  /// Nil: the article does not name its source.
  public var source: Named<Source.ID>?
  /// The article that stands for the source; nil: it is only credited.
  public var article: Article.ID?
  /// The article's headline; nil: not stated.
  public var title: String?
  /// When the article was published; nil: undated.
  public var published: EDTFDate?
  /// Why `published` is held; nil: it is printed, or was entered by its author.
  public var publishedGround: Ground?
  /// The language of the article (BCP 47); nil: not stated.
  public var lang: String?
  /// Why nothing can be said; nil: its full text, dated after the statement, does not
  /// have the quote.
  public var reason: NotFoundElsewhere.Reason?

  /// The id of the article, else of the source.
  public var id: String { article?.rawValue ?? source?.id.rawValue ?? "" }

  /// A row; what is not given is unknown.
  public init(
    source: Named<Source.ID>?, article: Article.ID?, title: String? = nil,
    published: EDTFDate? = nil, publishedGround: Ground? = nil, lang: String? = nil,
    reason: NotFoundElsewhere.Reason? = nil
  ) {
    self.source = source
    self.article = article
    self.title = title
    self.published = published
    self.publishedGround = publishedGround
    self.lang = lang
    self.reason = reason
  }

  /// Who publishes it: `Courier`, or `(not named: 001)` with the article's short label.
  public var sourceLabel: String {
    source?.name ?? "(not named: \(article?.shortLabel ?? "?"))"
  }

  /// What can be said of it: `full text, dated after the statement, without this quote`,
  /// or why nothing can: `published before the statement`.
  public var words: String {
    reason?.words ?? "full text, dated after the statement, without this quote"
  }
}
