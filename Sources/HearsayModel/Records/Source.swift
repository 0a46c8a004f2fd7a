/// Whoever publishes or is credited: a newspaper, agency, broadcaster, site,
/// aggregator or official channel (schema.org `NewsMediaOrganization`).
///
/// Never the person who speaks.
public struct Source: Sendable, Hashable {
  /// The id of a source, by convention `s:…`.
  public typealias ID = HearsayModel.ID<Source>

  /// What a source is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case newspaper, agency, broadcaster, online, aggregator, official, social, unknown
  }

  /// The source's id, as in the file: `s:rt`.
  public var id: ID
  /// The name by which lists and cards call the source.
  public var name: String
  /// The same body as an actor, where it also speaks.
  public var actor: Actor.ID?
  /// What the source is; nil: not stated.
  public var kind: Kind?
  /// The hosts on which it publishes (`rt.com`); a search finds the source by
  /// them.
  public var domains: [String]
  /// The address at which it publishes, as the record has it; nil: not stated.
  public var url: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  /// BCP 47.
  public var langs: [String]
  /// The actor to whom it belongs; nil: not stated.
  public var owner: Actor.ID?
  /// The source's item in Wikidata; kept as written and not checked.
  public var wikidata: String?
  /// What it is called elsewhere, in names or addresses; a search finds it by
  /// them.
  public var sameAs: [String]
  /// Who made the record and when, why its values are held, and how it stands.
  public var provenance: Provenance

  /// Makes a source; what is not given is unknown.
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
