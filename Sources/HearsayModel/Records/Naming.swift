/// How an article names an actor: one record an article, actor, folded form,
/// place and voice.
public struct Naming: Sendable, Hashable {
  /// The id of a naming, by convention `n:…`.
  public typealias ID = HearsayModel.ID<Naming>

  /// Where in the article the form stands.
  public enum Position: String, Sendable, Hashable, CaseIterable {
    case headline, standfirst, first, later, caption
  }

  /// Whose words the form is in: the outlet's own, quoted, or attributed.
  public enum Voice: String, Sendable, Hashable, CaseIterable {
    case own, quoted, attributed
  }

  /// The naming's id, as in the file: `n:…`.
  public var id: ID
  /// The article in which the form stands.
  public var article: Article.ID
  /// The actor whom it names; a search finds the actor by the form.
  public var actor: Actor.ID
  /// The form as printed.
  public var `as`: String
  /// How often it stands there; at least 1.
  public var count: Int?
  /// Three at most; Unicode scalars of the article's text, half-open.
  public var spans: [TextSpan]
  /// Where in the article it stands; nil: not stated.
  public var place: Position?
  /// Whose words it is in; nil: not stated.
  public var voice: Voice?
  /// BCP 47.
  public var lang: String?
  /// Who made the record and when, why its values are held, and how it stands.
  public var provenance: Provenance

  /// Makes a naming; what is not given is unknown.
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
