/// Whoever publishes or is credited: a newspaper, agency, broadcaster, site,
/// aggregator or official channel (schema.org `NewsMediaOrganization`). Never
/// the person who speaks.
public struct Source: Sendable, Hashable {
  public typealias ID = HearsayModel.ID<Source>

  /// What a source is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case newspaper, agency, broadcaster, online, aggregator, official, social, unknown
  }

  public var id: ID
  public var name: String
  /// The same body as an actor, where it also speaks.
  public var actor: Actor.ID?
  public var kind: Kind?
  public var domains: [String]
  public var url: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  /// BCP 47.
  public var langs: [String]
  public var owner: Actor.ID?
  public var wikidata: String?
  public var sameAs: [String]
  public var provenance: Provenance

  public init(
    id: ID, name: String, actor: Actor.ID? = nil, kind: Kind? = nil, domains: [String] = [],
    url: String? = nil, country: String? = nil, langs: [String] = [], owner: Actor.ID? = nil,
    wikidata: String? = nil, sameAs: [String] = [], provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.name = name
    self.actor = actor
    self.kind = kind
    self.domains = domains
    self.url = url
    self.country = country
    self.langs = langs
    self.owner = owner
    self.wikidata = wikidata
    self.sameAs = sameAs
    self.provenance = provenance
  }
}
