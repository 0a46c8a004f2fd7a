import HearsayModel

/// A small graph in which everything occurs that stands on cards.
///
/// Agency North's article on the bridge has a later version, which the Courier prints
/// and an article without a source does not; Far News is only credited.
enum CardGraph {
  static let records: [GraphRecord] =
    bodies + events + articles + quotes + reports + namings + links

  private static let bodies: [GraphRecord] = [
    .source(
      Source(
        id: ID("s:north"), name: "Agency North", actor: ID("p:north"), kind: .agency,
        domains: ["north.example"], owner: ID("p:holding"))),
    .source(Source(id: ID("s:courier"), name: "Courier", kind: .newspaper)),
    .source(Source(id: ID("s:host"), name: "Mirror Site", kind: .aggregator)),
    .source(Source(id: ID("s:far"), name: "Far News", kind: .agency)),
    .source(Source(id: ID("s:radio"), name: "Radio")),
    .actor(Actor(id: ID("p:holding"), name: "Holding", kind: .organization)),
    .actor(Actor(id: ID("p:north"), name: "North Inc.", kind: .organization)),
    .actor(Actor(id: ID("p:ministry"), name: "Ministry", kind: .organization)),
    .actor(
      Actor(
        id: ID("p:varga"), name: "András Varga", kind: .person, aliases: ["A. Varga"],
        roles: [
          Actor.Role(title: "minister", org: ID("p:ministry"), start: EDTFDate("2024")),
          Actor.Role(title: "engineer"),
        ])),
    .actor(
      Actor(
        id: ID("p:toth"), name: "Gábor Tóth", kind: .person,
        provenance: Provenance(by: "hand", note: "Foreman of the night shift."))),
  ]

  private static let events: [GraphRecord] = [
    .event(
      Event(
        id: ID("e:bridge"), name: "Bridge closed", start: EDTFDate("2025-03-14"),
        place: .init(name: "Pest", country: "HU"),
        codes: [Code(scheme: "cameo", value: "010", label: "statement")],
        participants: [
          .init(actor: ID("p:varga"), role: "minister"), .init(actor: ID("p:toth")),
        ],
        partOf: ID("e:inquiry"), summary: "It was closed.", evidence: [ID("a:late")],
        accounts: [
          .init(source: ID("s:radio"), title: "On the air"), .init(article: ID("a:late")),
        ])),
    .event(Event(id: ID("e:inquiry"), name: "Inquiry", start: EDTFDate("2025"))),
  ]

  private static let articles: [GraphRecord] = [
    article("a:early", "s:north", "2025-03-14T10:00Z", text: "“It is shut,” he said."),
    article("a:late", "s:north", "2025-03-14T11:00Z", versionOf: "a:early"),
    article("a:copy", "s:courier", "2025-03-14T12:00Z", copyOf: "a:late", host: "s:host"),
    article("a:nameless", nil, nil),
    article("a:gone", "s:courier", "2025-03-15", state: .withdrawn),
  ]

  private static let quotes: [GraphRecord] = [
    .quote(
      Quote(
        id: ID("q:shut"), text: "It is shut", lang: "en", speakers: [ID("p:varga")],
        spoken: EDTFDate("2025-03-14"), spokenIn: ID("e:bridge"))),
    .quote(
      Quote(
        id: ID("q:late"), text: "He came late", speakers: [ID("p:toth")],
        spoken: EDTFDate("2025-03-20"), about: ["p:varga"])),
    .quote(
      Quote(
        id: ID("q:zu"), text: "Sie ist zu", lang: "de", speakers: [ID("p:varga")],
        translationOf: ID("q:shut"))),
    .quote(
      Quote(
        id: ID("q:twin"), text: "It has been shut", speakers: [ID("p:varga")],
        about: ["p:varga"], provenance: Provenance(status: .proposed))),
  ]

  private static let reports: [GraphRecord] = [
    report("r:early", "q:shut", "a:early", "It is shut", via: []),
    report("r:late", "q:shut", "a:late", "It is firmly shut", via: []),
    report(
      "r:copy", "q:shut", "a:copy", "It is shut",
      via: [[Hop(target: .source(ID("s:north")), as: "the agency", cue: "told")]]),
    report(
      "r:nameless", "q:shut", "a:nameless", "It is shut",
      via: [
        [
          Hop(target: .source(ID("s:far")), as: "said Far News", ground: .garbled),
          Hop(target: .unnamed, as: "Local Media"),
        ], [Hop(target: .actor(ID("p:north")))],
      ], speakers: ["p:toth"]),
    report("r:second", "q:late", "a:copy", "He came late", place: .headline, via: nil),
    report("r:gone", "q:late", "a:gone", "He came late", via: nil),
    report(
      "r:twin", "q:twin", "a:late", "It has been shut", via: [],
      match: Match(score: 0.5, method: "words", reasons: ["same speaker"])),
  ]

  private static let namings: [GraphRecord] = [
    naming("n:1", "a:late", "the bridge tsar", count: 2, voice: .own),
    naming("n:2", "a:early", "the forgotten one", count: 5, voice: .own),
    naming("n:3", "a:copy", "Mr Varga", count: 3, voice: .quoted),
    naming("n:4", "a:nameless", "Varga", count: 1, voice: nil),
  ]

  private static let links: [GraphRecord] = [
    .link(
      Link(
        id: ID("l:answer"), from: "q:late", to: "q:shut", rel: "responds-to",
        evidence: [ID("a:copy")], provenance: Provenance(note: "By its words."))),
    .link(
      Link(
        id: ID("l:same"), from: "q:twin", to: "q:shut", rel: "same-as",
        match: Match(score: 0.58, method: "words", reasons: ["same speaker", "rare word"]),
        provenance: Provenance(status: .proposed))),
    .link(
      Link(
        id: ID("l:member"), from: "p:toth", to: "p:varga", rel: "opposes",
        start: EDTFDate("2024"))),
    .link(
      Link(
        id: ID("l:not"), from: "p:varga", to: "p:toth", rel: "supports",
        provenance: Provenance(status: .rejected))),
  ]

  private static func article(
    _ id: String, _ source: String?, _ published: String?, versionOf: String? = nil,
    copyOf: String? = nil, host: String? = nil, state: Article.State? = nil, text: String? = nil
  ) -> GraphRecord {
    .article(
      Article(
        id: ID(id), source: source.map { ID($0) }, host: host.map { ID($0) },
        title: "Title of \(id)", published: published.flatMap { EDTFDate($0) }, state: state,
        text: text, events: [ID("e:bridge")], versionOf: versionOf.map { ID($0) },
        copyOf: copyOf.map { ID($0) }, imageCredits: ["A camera"],
        provenance: Provenance(grounds: [FieldGround(field: "published", ground: .layout)])))
  }

  private static func report(
    _ id: String, _ quote: String, _ article: String, _ exact: String,
    place: Report.Position? = nil, via: [Chain]?, speakers: [String] = [], match: Match? = nil
  ) -> GraphRecord {
    .report(
      Report(
        id: ID(id), quote: ID(quote), article: ID(article), exact: exact, place: place,
        kind: .direct, speakers: speakers.map { ID($0) }, via: via, match: match))
  }

  private static func naming(
    _ id: String, _ article: String, _ form: String, count: Int, voice: Naming.Voice?
  ) -> GraphRecord {
    .naming(
      Naming(
        id: ID(id), article: ID(article), actor: ID("p:varga"), as: form, count: count,
        voice: voice))
  }

  /// The graph in a store of its own.
  static func store(_ make: StoreSuite.Factory) async throws -> any StoreSuite.Store {
    let store = try make()
    try await StoreFeed(records).load(into: store)
    return store
  }
}
