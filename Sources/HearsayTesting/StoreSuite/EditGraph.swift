import HearsayModel

/// A graph for edits: the small graph, and with each entry that may be merged its twin.
enum EditGraph {
  static let records: [GraphRecord] = StoreGraph.records + twins

  private static let twins: [GraphRecord] = [
    .actor(
      Actor(
        id: ID("p:minister"), name: "Minister Varga", aliases: ["The tsar"],
        roles: [Actor.Role(title: "deputy", org: ID("p:ministry"))], country: "HU")),
    .actor(Actor(id: ID("p:home"), name: "Home Ministry")),
    .source(
      Source(id: ID("s:agency"), name: "North Agency", domains: ["north.example"])),
    .event(
      Event(
        id: ID("e:shut"), name: "Bridge shut", participants: [.init(actor: ID("p:minister"))],
        accounts: [.init(source: ID("s:agency"), title: "Shut")])),
    StoreGraph.article("a:agency", source: "s:agency", "2025-03-14T11:00Z", events: ["e:shut"]),
    .quote(
      Quote(
        id: ID("q:shut"), text: "The bridge will be shut until every single cable is inspected.",
        lang: "en", speakers: [ID("p:minister")],
        speakerCandidates: [.init(actor: ID("p:minister"))], about: ["e:shut"])),
    .quote(Quote(id: ID("q:copy"), text: "The night shift found it", lang: "en")),
    StoreGraph.report(
      "r:8", "q:shut", "a:agency", "The bridge will be shut until every cable is inspected",
      kind: .direct, via: []),
    StoreGraph.report(
      "r:9", "q:shut", "a:nameless", "The bridge will be shut, it was said", kind: .indirect,
      via: [[Hop(target: .source(ID("s:agency")), as: "The northern agency")]]),
    .naming(
      Naming(
        id: ID("n:2"), article: ID("a:agency"), actor: ID("p:minister"), as: "the strong man")),
    .link(
      Link(
        id: ID("l:same"), from: "p:minister", to: "p:varga", rel: "same-as",
        match: Match(score: 0.8, method: "names"), provenance: .init(status: .proposed))),
    .link(
      Link(
        id: ID("l:copy"), from: "a:courier", to: "a:north", rel: "copy-of",
        provenance: .init(status: .proposed))),
    .link(Link(id: ID("l:2"), from: "p:minister", to: "p:home", rel: "commands")),
  ]

  /// Every kind of change, each fitting where the earlier ones are in effect.
  static let changes: [EditChange] = [
    .status(id: "q:offered", before: .proposed, after: .accepted),
    .status(id: "r:3", before: .accepted, after: .rejected),
    .status(id: "r:3", before: .rejected, after: .proposed),
    .speakers(quote: ID("q:undated"), before: [], after: [ID("p:toth")]),
    .merge(kept: "p:ministry", merged: "p:home"),
    .status(id: "l:same", before: .proposed, after: .accepted),
    .merge(kept: "s:north", merged: "s:agency"),
    .merge(kept: "e:closed", merged: "e:shut"),
    .merge(kept: "q:closed", merged: "q:shut"),
    .moveOut([ID("r:9"), ID("r:2")], from: ID("q:closed")),
    .split(kept: "p:varga", merged: "p:minister"),
    .merge(kept: "q:shift", merged: "q:copy"),
    .status(id: "l:copy", before: .proposed, after: .accepted),
    .split(kept: "q:closed", merged: "q:shut"),
    .speakers(quote: ID("q:shift"), before: [ID("p:toth")], after: []),
    .mark(id: "q:shut"),
  ]

  static func store(_ make: StoreSuite.Factory) async throws -> any StoreSuite.Store {
    let store = try make()
    try await StoreFeed(records).load(into: store)
    return store
  }
}

/// All that readers see of a store, to be compared.
struct StorePicture: Equatable {
  var records: [GraphRecord]
  var overview: Overview
  var events: [EventRow]
  var actors: [ActorRow]
  var sources: [SourceRow]
  var quotes: [QuoteRow]
  var cards: [QuoteCard?]
  var reports: [ReportRow]
  var found: [String: [String]]

  private static let queries = [
    "speaker:varga ", "speaker:minister ", "speaker:\"the strong man\" ", "speaker:home ",
    "source:north ", "via:northern ", "event:shut ", "event:closed ", "inspected ", "kind:direct ",
  ]

  init(of store: any StoreSuite.Store) async throws {
    let page = PageRequest(limit: 200)
    records = try await StoreSuite.records(of: store)
    overview = try await store.overview()
    overview.edits = 0
    overview.marked = 0
    events = try await store.events(page).items
    actors = try await store.actors(page).items
    sources = try await store.sources(page).items
    quotes = try await store.quotes(QuoteSelection(), page).items
    cards = []
    reports = []
    for row in quotes {
      cards.append(try await store.quote(row.id))
      reports += try await store.reports(of: row.id, page).items
    }
    found = [:]
    for query in Self.queries {
      let selection = QuoteSelection(query: try SearchQuery.parse(query))
      found[query] = try await StoreSuite.ids(store, selection)
    }
  }
}
