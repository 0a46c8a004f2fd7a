/// A person, organization, state or group that acts or speaks (FollowTheMoney
/// `LegalEntity`; schema.org `Person`, `Organization`).
public struct Actor: Sendable, Hashable {
  /// The id of an actor, by convention `p:…`.
  public typealias ID = HearsayModel.ID<Actor>

  /// What an actor is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case person, organization, state, group, unknown
  }

  /// An office that an actor holds.
  public struct Role: Sendable, Hashable {
    /// What the actor is there, in words: “commander”.
    public var title: String
    /// The body in which the office is held, itself an actor; nil: not stated.
    public var org: Actor.ID?
    /// Since when the actor holds it; nil: not stated.
    public var start: EDTFDate?
    /// Until when; not before `start` (E12), and it may lie ahead; nil: not
    /// stated.
    public var end: EDTFDate?

    /// Makes an office; what is not given is unknown.
    public init(
      title: String, org: Actor.ID? = nil, start: EDTFDate? = nil, end: EDTFDate? = nil
    ) {
      self.title = title
      self.org = org
      self.start = start
      self.end = end
    }
  }

  /// The actor's id, as in the file: `p:haftar`.
  public var id: ID
  /// The name by which lists and cards call the actor.
  public var name: String
  /// What the actor is; nil: not stated.
  public var kind: Kind?
  /// Other names, in the file's order; a search finds the actor by them too.
  public var aliases: [String]
  /// Offices, in the file's order; a card shows the first.
  public var roles: [Role]
  /// ISO 3166-1 alpha-2.
  public var country: String?
  /// The actor's item in Wikidata; kept as written and not checked.
  public var wikidata: String?
  /// What foreign schemes call the actor, in the file's order.
  public var codes: [Code]
  /// Who made the record and when, why its values are held, and how it stands.
  public var provenance: Provenance

  /// Makes an actor; what is not given is unknown.
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
  /// Whose code it is, as the record names it: `cameo`, `plover`, `acled`,
  /// `ucdp`.
  public var scheme: String
  /// The code as text, so that leading zeros stay: `010`.
  public var value: String
  /// What the code means, in words; nil: not given.
  public var label: String?

  /// Makes a code; neither scheme nor value is checked.
  public init(scheme: String, value: String, label: String? = nil) {
    self.scheme = scheme
    self.value = value
    self.label = label
  }
}
