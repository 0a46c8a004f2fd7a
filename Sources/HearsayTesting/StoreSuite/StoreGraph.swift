import HearsayModel

/// A small graph in which everything occurs that the suite looks at.
enum StoreGraph {
  static let records: [GraphRecord] =
    sources + actors + events + articles + quotes + reports + others

  private static let sources: [GraphRecord] = [
    .source(Source(id: ID("s:north"), name: "Agency North", kind: .agency)),
    .source(Source(id: ID("s:courier"), name: "Courier", kind: .newspaper, owner: ID("p:owner"))),
    .source(Source(id: ID("s:star"), name: "Evening Star", kind: .newspaper)),
    .source(Source(id: ID("s:far"), name: "Far News", kind: .online, sameAs: ["北方新聞"])),
  ]

  private static let actors: [GraphRecord] = [
    .actor(
      Actor(
        id: ID("p:varga"), name: "András Varga", kind: .person, aliases: ["A. Varga"],
        roles: [Actor.Role(title: "minister", org: ID("p:ministry"))])),
    .actor(Actor(id: ID("p:ministry"), name: "Interior Ministry", kind: .organization)),
    .actor(Actor(id: ID("p:toth"), name: "Gábor Tóth", kind: .person)),
    .actor(Actor(id: ID("p:owner"), name: "Owner", kind: .organization)),
    .actor(
      Actor(
        id: ID("p:hidden"), name: "Hidden", kind: .person, provenance: .init(status: .rejected))),
  ]

  private static let events: [GraphRecord] = [
    .event(
      Event(
        id: ID("e:hearing"), name: "Hearing", start: EDTFDate("2025-03-17"),
        participants: [.init(actor: ID("p:varga")), .init(actor: ID("p:toth"))])),
    .event(Event(id: ID("e:closed"), name: "Bridge closed", start: EDTFDate("2025-03-14"))),
    .event(Event(id: ID("e:letter"), name: "An undated letter", partOf: ID("e:hearing"))),
  ]

  private static let articles: [GraphRecord] = [
    article("a:north", source: "s:north", "2025-03-14T10:02Z", events: ["e:closed"]),
    article("a:courier", source: "s:courier", "2025-03-14T10:41Z", events: ["e:closed"]),
    article("a:star", source: "s:star", "2025-03-15", events: ["e:closed", "e:hearing"]),
    article("a:nameless", source: nil, nil, events: ["e:letter"]),
  ]

  private static let quotes: [GraphRecord] = [
    .quote(
      Quote(
        id: ID("q:closed"), text: "The bridge will be closed until every cable is inspected.",
        lang: "en", speakers: [ID("p:varga")], spoken: EDTFDate("2025-03-14"),
        spokenIn: ID("e:closed"))),
    .quote(
      Quote(
        id: ID("q:shift"), text: "The night shift found it.", lang: "en",
        speakers: [ID("p:toth")], about: ["e:hearing", "p:varga"])),
    .quote(
      Quote(id: ID("q:undated"), text: "Nobody asked us.", speakerUnknown: .anonymous)),
    .quote(
      Quote(
        id: ID("q:offered"), text: "Perhaps somebody asked.", speakers: [ID("p:toth")],
        spoken: EDTFDate("2025-03-13"), provenance: .init(status: .proposed))),
    .quote(
      Quote(
        id: ID("q:refused"), text: "Refused words.", provenance: .init(status: .rejected))),
  ]

  private static let reports: [GraphRecord] = [
    report(
      "r:1", "q:closed", "a:north", "The bridge will be closed until every cable is inspected.",
      kind: .direct, via: []),
    report(
      "r:2", "q:closed", "a:courier", "the bridge will be closed until every cable is inspected",
      kind: .direct, via: [[Hop(target: .source(ID("s:north")), as: "Agency North")]]),
    report(
      "r:3", "q:closed", "a:star", "The bridge stays shut while cables are checked",
      kind: .indirect, via: [[Hop(target: .unnamed, as: "local media")]]),
    report(
      "r:4", "q:shift", "a:star", "The night shift found it.", kind: .direct, via: nil,
      speakers: ["p:varga"]),
    report(
      "r:5", "q:undated", "a:nameless", "Nobody asked us.", kind: .direct,
      via: [[Hop(target: .source(ID("s:far")), as: "the far ones")]]),
    report("r:6", "q:offered", "a:star", "Perhaps somebody asked.", kind: .direct, via: []),
    report("r:7", "q:refused", "a:star", "Refused words.", kind: .direct, via: []),
  ]

  private static let others: [GraphRecord] = [
    .naming(
      Naming(
        id: ID("n:1"), article: ID("a:star"), actor: ID("p:varga"), as: "the bridge tsar",
        count: 2, place: .first, voice: .own)),
    .link(Link(id: ID("l:1"), from: "q:shift", to: "q:closed", rel: "denies")),
  ]

  static func article(
    _ id: String, source: String?, _ published: String?, events: [String] = [],
    text: String? = nil
  ) -> GraphRecord {
    .article(
      Article(
        id: ID(id), source: source.map { ID($0) }, title: "Title of \(id)",
        published: published.flatMap { EDTFDate($0) }, lang: "en", text: text,
        events: events.map { ID($0) }))
  }

  static func report(
    _ id: String, _ quote: String, _ article: String, _ exact: String?, kind: Report.Kind? = nil,
    via: [Chain]? = nil, speakers: [String] = [], spans: [TextSpan] = []
  ) -> GraphRecord {
    .report(
      Report(
        id: ID(id), quote: ID(quote), article: ID(article), exact: exact, spans: spans,
        kind: kind, lang: "en", speakers: speakers.map { ID($0) }, via: via))
  }

  static func quote(_ id: String, _ text: String, speakers: [String] = []) -> GraphRecord {
    .quote(Quote(id: ID(id), text: text, speakers: speakers.map { ID($0) }))
  }

  /// The graph in a store of its own.
  static func store(_ make: StoreSuite.Factory) async throws -> any StoreSuite.Store {
    let store = try make()
    try await StoreFeed(records).load(into: store)
    return store
  }
}
