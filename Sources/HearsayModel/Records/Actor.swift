/// A person, organization, state or group that acts or speaks (FollowTheMoney
/// `LegalEntity`; schema.org `Person`, `Organization`).
public struct Actor: Sendable, Hashable {
  public typealias ID = HearsayModel.ID<Actor>

  /// What an actor is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case person, organization, state, group, unknown
  }

  /// An office that an actor holds.
  public struct Role: Sendable, Hashable {
    public var title: String
    public var org: Actor.ID?
    public var start: EDTFDate?
    public var end: EDTFDate?

    public init(
      title: String, org: Actor.ID? = nil, start: EDTFDate? = nil, end: EDTFDate? = nil
    ) {
      self.title = title
      self.org = org
      self.start = start
      self.end = end
    }
  }

  public var id: ID
  public var name: String
  public var kind: Kind?
  public var aliases: [String]
  public var roles: [Role]
  /// ISO 3166-1 alpha-2.
  public var country: String?
  public var wikidata: String?
  public var codes: [Code]
  public var provenance: Provenance

  public init(
    id: ID, name: String, kind: Kind? = nil, aliases: [String] = [], roles: [Role] = [],
    country: String? = nil, wikidata: String? = nil, codes: [Code] = [],
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.roles = roles
    self.country = country
    self.wikidata = wikidata
    self.codes = codes
    self.provenance = provenance
  }
}

/// A code of a foreign scheme (CAMEO, PLOVER, ACLED, UCDP, …).
public struct Code: Sendable, Hashable {
  public var scheme: String
  public var value: String
  public var label: String?

  public init(scheme: String, value: String, label: String? = nil) {
    self.scheme = scheme
    self.value = value
    self.label = label
  }
}
