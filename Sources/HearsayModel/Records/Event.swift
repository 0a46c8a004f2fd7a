/// Something that happened at a time and a place, with actors taking part
/// (schema.org `Event`).
public struct Event: Sendable, Hashable {
  public typealias ID = HearsayModel.ID<Event>

  /// Where it happened.
  public struct Place: Sendable, Hashable {
    public var name: String?
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// Degrees, -90...90.
    public var lat: Double?
    /// Degrees, -180...180.
    public var lon: Double?
    public var geonames: String?

    public init(
      name: String? = nil, country: String? = nil, lat: Double? = nil, lon: Double? = nil,
      geonames: String? = nil
    ) {
      self.name = name
      self.country = country
      self.lat = lat
      self.lon = lon
      self.geonames = geonames
    }
  }

  /// An actor who took part, and as what.
  public struct Participant: Sendable, Hashable {
    public var actor: Actor.ID
    public var role: String?

    public init(actor: Actor.ID, role: String? = nil) {
      self.actor = actor
      self.role = role
    }
  }

  /// Who tells of the event where there is no article (UCDP, ACLED).
  public struct Account: Sendable, Hashable {
    public var source: Source.ID?
    public var article: Article.ID?
    public var date: EDTFDate?
    public var title: String?
    public var via: String?
    public var raw: String?

    public init(
      source: Source.ID? = nil, article: Article.ID? = nil, date: EDTFDate? = nil,
      title: String? = nil, via: String? = nil, raw: String? = nil
    ) {
      self.source = source
      self.article = article
      self.date = date
      self.title = title
      self.via = via
      self.raw = raw
    }
  }

  public var id: ID
  public var name: String
  public var start: EDTFDate?
  public var end: EDTFDate?
  public var place: Place?
  public var codes: [Code]
  public var participants: [Participant]
  public var partOf: Event.ID?
  public var summary: String?
  public var evidence: [Article.ID]
  public var accounts: [Account]
  public var provenance: Provenance

  public init(
    id: ID, name: String, start: EDTFDate? = nil, end: EDTFDate? = nil, place: Place? = nil,
    codes: [Code] = [], participants: [Participant] = [], partOf: Event.ID? = nil,
    summary: String? = nil, evidence: [Article.ID] = [], accounts: [Account] = [],
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.name = name
    self.start = start
    self.end = end
    self.place = place
    self.codes = codes
    self.participants = participants
    self.partOf = partOf
    self.summary = summary
    self.evidence = evidence
    self.accounts = accounts
    self.provenance = provenance
  }
}
