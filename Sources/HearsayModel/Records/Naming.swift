/// How an article names an actor: one record an article, actor, folded form,
/// place and voice.
public struct Naming: Sendable, Hashable {
  public typealias ID = HearsayModel.ID<Naming>

  /// Where in the article the form stands.
  public enum Position: String, Sendable, Hashable, CaseIterable {
    case headline, standfirst, first, later, caption
  }

  /// Whose words the form is in: the outlet's own, quoted, or attributed.
  public enum Voice: String, Sendable, Hashable, CaseIterable {
    case own, quoted, attributed
  }

  public var id: ID
  public var article: Article.ID
  public var actor: Actor.ID
  /// The form as printed.
  public var `as`: String
  /// How often it stands there; at least 1.
  public var count: Int?
  /// Three at most; Unicode scalars of the article's text, half-open.
  public var spans: [TextSpan]
  public var place: Position?
  public var voice: Voice?
  /// BCP 47.
  public var lang: String?
  public var provenance: Provenance

  public init(
    id: ID, article: Article.ID, actor: Actor.ID, as: String, count: Int? = nil,
    spans: [TextSpan] = [], place: Position? = nil, voice: Voice? = nil, lang: String? = nil,
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.article = article
    self.actor = actor
    self.as = `as`
    self.count = count
    self.spans = spans
    self.place = place
    self.voice = voice
    self.lang = lang
    self.provenance = provenance
  }
}
