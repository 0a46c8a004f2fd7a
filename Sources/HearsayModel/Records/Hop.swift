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

  /// Whom it credits.
  public var target: Target
  /// The words by which the article credits; for `unnamed` always there.
  public var `as`: String?
  /// The words that mark the credit (“According to”); nil: not stated.
  public var cue: String?
  /// In what way it was had; nil: not stated.
  public var how: Manner?
  /// The very article that it came from.
  public var article: Article.ID?
  /// BCP 47.
  public var lang: String?
  /// Why the hop is held; nil: it is printed, or was entered by its author.
  public var ground: Ground?

  /// Makes a hop; what is not given is unknown.
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
