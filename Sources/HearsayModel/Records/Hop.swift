/// One chain of credits: hops from the article outward (PROV `wasQuotedFrom`).
public typealias Chain = [Hop]

/// One hop of a chain: whom the one before has it from.
public struct Hop: Sendable, Hashable {
  /// Whom a hop credits.
  public enum Target: Sendable, Hashable {
    /// A source.
    case source(Source.ID)
    /// A person or body as witness ("Trump, as told by the White House").
    case actor(Actor.ID)
    /// Credited, not named ("local media"): only the words in `as`.
    case unnamed
  }

  /// In what way it was had.
  public enum Manner: String, Sendable, Hashable, CaseIterable {
    case quoted, venue, document, republished
  }

  public var target: Target
  /// The words by which the article credits; for `unnamed` always there.
  public var `as`: String?
  public var cue: String?
  public var how: Manner?
  /// The very article that it came from.
  public var article: Article.ID?
  /// BCP 47.
  public var lang: String?
  public var ground: Ground?

  public init(
    target: Target, as: String? = nil, cue: String? = nil, how: Manner? = nil,
    article: Article.ID? = nil, lang: String? = nil, ground: Ground? = nil
  ) {
    self.target = target
    self.as = `as`
    self.cue = cue
    self.how = how
    self.article = article
    self.lang = lang
    self.ground = ground
  }

  /// The source that the hop credits; nil for a witness and for words alone.
  public var source: Source.ID? {
    if case .source(let id) = target { id } else { nil }
  }
}
