public import HearsayModel

/// What of a graph's article a text can be known by.
public struct MatchableArticle: Sendable, Hashable {
  /// Its id in the graph.
  public var id: Article.ID
  /// Its title as the graph has it.
  public var title: String?
  /// Its address as the graph has it.
  public var url: String?
  /// SHA-256 of the text's bytes as they came, 64 hex digits in either case.
  public var sha256: String?

  /// What is known of an article; nil where the graph does not have it.
  public init(
    id: Article.ID, title: String? = nil, url: String? = nil, sha256: String? = nil
  ) {
    self.id = id
    self.title = title
    self.url = url
    self.sha256 = sha256
  }

  /// What a graph knows of its article.
  public init(_ article: Article) {
    self.init(
      id: article.id, title: article.title, url: article.url, sha256: article.sha256)
  }
}
