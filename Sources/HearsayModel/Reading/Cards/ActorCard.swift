/// An actor with what the graph knows of it.
public struct ActorCard: Sendable, Hashable, Identifiable {
  /// The actor as its record has it: kind, aliases, country, codes, note, status.
  public var actor: Actor
  /// Its offices, in the record's order.
  public var roles: CardSection<Role>
  /// Links to other actors, from this one first.
  public var links: CardSection<LinkRow>
  /// How each source names the actor: most namings first.
  public var namings: CardSection<SourceNames>
  /// Quotes that the actor said.
  public var quotes: Int
  /// Proposed quotes of the actor: in no total.
  public var proposedQuotes: Int
  /// Quotes about the actor, by date; `count` leaves proposed ones out.
  public var quotesAbout: CardSection<QuoteRow>
  /// Proposed quotes about the actor: in no total.
  public var proposedQuotesAbout: Int
  /// Events in which the actor took part, by date.
  public var events: CardSection<Participation>
  /// Those who hold an office in it, by name.
  public var members: CardSection<Member>
  /// The sources that it owns, or that are the same body.
  public var sources: CardSection<OwnSource>

  /// The actor's id.
  public var id: Actor.ID { actor.id }

  /// An office with the name of the body in which it is held.
  public struct Role: Sendable, Hashable {
    /// The office as the record has it.
    public var role: Actor.Role
    /// The body; nil: not stated.
    public var org: Named<Actor.ID>?

    /// Makes a role.
    public init(role: Actor.Role, org: Named<Actor.ID>? = nil) {
      self.role = role
      self.org = org
    }
  }

  /// How one source names the actor.
  public struct SourceNames: Sendable, Hashable {
    /// The source's name, or `(not named: 001)`.
    public var name: String
    /// The forms with their counts, voices and places; fifty at most.
    public var namings: SourceNamings

    /// Makes the names of one source.
    public init(name: String, namings: SourceNamings) {
      self.name = name
      self.namings = namings
    }
  }

  /// An event in which the actor took part.
  public struct Participation: Sendable, Hashable {
    /// The event as lists show it.
    public var event: EventRow
    /// In which role, in the record's words; nil: not stated.
    public var role: String?

    /// Makes a participation.
    public init(event: EventRow, role: String? = nil) {
      self.event = event
      self.role = role
    }
  }

  /// Somebody who holds an office in the actor.
  public struct Member: Sendable, Hashable {
    /// Who holds it.
    public var actor: Named<Actor.ID>
    /// The office with its dates.
    public var role: Actor.Role

    /// Makes a member.
    public init(actor: Named<Actor.ID>, role: Actor.Role) {
      self.actor = actor
      self.role = role
    }
  }

  /// A source that belongs to the actor.
  public struct OwnSource: Sendable, Hashable {
    /// The source.
    public var source: Named<Source.ID>
    /// Whether it is the same body, not only owned by it.
    public var isSameBody: Bool

    /// Makes a source of an actor.
    public init(source: Named<Source.ID>, isSameBody: Bool) {
      self.source = source
      self.isSameBody = isSameBody
    }
  }

  /// Makes a card; figures that are not given are 0.
  public init(
    actor: Actor, roles: CardSection<Role> = .init(), links: CardSection<LinkRow> = .init(),
    namings: CardSection<SourceNames> = .init(), quotes: Int = 0, proposedQuotes: Int = 0,
    quotesAbout: CardSection<QuoteRow> = .init(), proposedQuotesAbout: Int = 0,
    events: CardSection<Participation> = .init(), members: CardSection<Member> = .init(),
    sources: CardSection<OwnSource> = .init()
  ) {
    self.actor = actor
    self.roles = roles
    self.links = links
    self.namings = namings
    self.quotes = quotes
    self.proposedQuotes = proposedQuotes
    self.quotesAbout = quotesAbout
    self.proposedQuotesAbout = proposedQuotesAbout
    self.events = events
    self.members = members
    self.sources = sources
  }
}
