/// Something that happened at a time and a place, with actors taking part
/// (schema.org `Event`).
public struct Event: Sendable, Hashable {
  /// The id of an event, by convention `e:…`.
  public typealias ID = HearsayModel.ID<Event>

  /// Where it happened.
  public struct Place: Sendable, Hashable {
    /// What the place is called; nil: not stated.
    public var name: String?
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// Degrees, -90...90.
    public var lat: Double?
    /// Degrees, -180...180.
    public var lon: Double?
    /// The place's id in GeoNames; kept as written and not checked.
    public var geonames: String?

    /// Makes a place; what is not given is unknown.
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
    /// Who took part.
    public var actor: Actor.ID
    /// As what, in words (“announces the closure”); nil: not stated.
    public var role: String?

    /// Makes a participant, with a role or without.
    public init(actor: Actor.ID, role: String? = nil) {
      self.actor = actor
      self.role = role
    }
  }

  /// Who tells of the event where there is no article (UCDP, ACLED).
  public struct Account: Sendable, Hashable {
    /// Who tells of it; nil where only `article` or words say so.
    public var source: Source.ID?
    /// The article that tells of it, where the graph has it.
    public var article: Article.ID?
    /// The account's date; nil: not stated.
    public var date: EDTFDate?
    /// The account's headline; nil: not stated.
    public var title: String?
    /// Who passed it on, in words and not as an id; nil: not stated.
    public var via: String?
    /// The words from which the account was read, as the data set or article
    /// has them.
    public var raw: String?

    /// Makes an account; what is not given is unknown.
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

  /// The event's id, as in the file: `e:moscow-talks`.
  public var id: ID
  /// What lists call the event.
  public var name: String
  /// When it began; nil: not known, and then `end` orders lists.
  public var start: EDTFDate?
  /// When it ended; not before `start` (E12), and it may lie ahead; nil: not
  /// known.
  public var end: EDTFDate?
  /// Where it happened; nil: not stated.
  public var place: Place?
  /// What foreign schemes call it, in the file's order.
  public var codes: [Code]
  /// Who took part and as what, in the file's order.
  public var participants: [Participant]
  /// The larger event that it is a part of; never in a circle (E10).
  public var partOf: Event.ID?
  /// What happened, in a few sentences; nil: not written.
  public var summary: String?
  /// Articles that tell of it, beside those that name it in their `events`.
  public var evidence: [Article.ID]
  /// Who tells of it where there is no article, in the file's order.
  public var accounts: [Account]
  /// Who made the record and when, why its values are held, and how it stands.
  public var provenance: Provenance

  /// Makes an event; what is not given is unknown.
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
