package import HearsayModel

/// A store of values, for tests of what reads one: it answers from what it was
/// made with and touches nothing else.
package struct FixtureReader: GraphReader {
  /// A quote and all that hangs on it.
  package struct Entry: Sendable {
    package var row: QuoteRow
    package var card: QuoteCard
    package var wordings: [WordingRow]
    /// The reports of each wording, in the order of their groups.
    package var reports: [WordingID: [ReportRow]]
    /// The events, actors, sources and articles whose quotes it is among.
    package var scopes: Set<QuoteSelection.Scope>

    /// A quote with its parts.
    package init(
      row: QuoteRow, card: QuoteCard, wordings: [WordingRow],
      reports: [WordingID: [ReportRow]], scopes: Set<QuoteSelection.Scope>
    ) {
      self.row = row
      self.card = card
      self.wordings = wordings
      self.reports = reports
      self.scopes = scopes
    }
  }

  package var eventRows: [EventRow] = []
  package var actorRows: [ActorRow] = []
  package var sourceRows: [SourceRow] = []
  package var articleRows: [ArticleRow] = []
  package var eventCards: [Event.ID: EventCard] = [:]
  package var actorCards: [Actor.ID: ActorCard] = [:]
  package var sourceCards: [Source.ID: SourceCard] = [:]
  package var articleCards: [Article.ID: ArticleCard] = [:]
  package var quoteLinks: [Quote.ID: QuoteLinks] = [:]
  package var findingRows: [FindingRow] = []
  package var entries: [Entry] = []
  package var evidences: [Report.ID: Evidence] = [:]
  /// The quotes that have no tree of credits, as if they were gone.
  package var missingTrees: Set<Quote.ID> = []
  package var elsewhereRows: [Quote.ID: [ElsewhereRow]] = [:]
  /// The records that `record` finds.
  package var recordsByID: [String: GraphRecord] = [:]
  /// What was said of entries, by their ids.
  package var annotations: [String: Annotation] = [:]
  /// The list of marked entries.
  package var markedRows: [MarkedRow] = []
  /// What is said of it.
  package var journal = FixtureJournal()
  /// No page holds more than this, whatever is asked for.
  package var pageLimit = Int.max
  /// So many of the first quotes are compared for the best order, which is that by date from
  /// the last on.
  package var rankedLimit = 5_000

  /// A graph that holds nothing.
  package init() {}

  package func overview() async throws -> Overview {
    Overview(
      title: "made", articles: Set(evidences.values.map(\.article.id)).count,
      events: eventRows.count, actors: actorRows.count, sources: sourceRows.count,
      quotes: entries.count, reports: evidences.count,
      wordings: entries.reduce(0) { $0 + $1.wordings.count }, findings: findingRows.count,
      marked: markedRows.count + journal.state.marks.count,
      edits: journal.edits.count,
      listed: [
        .events: eventRows.count, .actors: actorRows.count, .sources: sourceRows.count,
        .articles: articleRows.count,
      ])
  }

  package func headers() async throws -> [GraphHeader] {
    [GraphHeader(title: "made")]
  }

  package func events(
    _ listing: Listing, _ request: PageRequest
  ) async throws -> Page<EventRow> {
    page(found(eventRows, listing) { $0.name }, request) { $0.id.rawValue }
  }

  package func actors(
    _ listing: Listing, _ request: PageRequest
  ) async throws -> Page<ActorRow> {
    page(found(actorRows, listing) { $0.name }, request) { $0.id.rawValue }
  }

  package func sources(
    _ listing: Listing, _ request: PageRequest
  ) async throws -> Page<SourceRow> {
    page(found(sourceRows, listing) { $0.name }, request) { $0.id.rawValue }
  }

  package func articles(
    _ listing: Listing, _ request: PageRequest
  ) async throws -> Page<ArticleRow> {
    page(found(articleRows, listing) { $0.label }, request) { $0.id.rawValue }
  }

  package func size(of list: GraphList, _ listing: Listing, cap: Int?) async throws -> Count {
    let count =
      switch list {
      case .events: found(eventRows, listing) { $0.name }.count
      case .actors: found(actorRows, listing) { $0.name }.count
      case .sources: found(sourceRows, listing) { $0.name }.count
      case .articles: found(articleRows, listing) { $0.label }.count
      }
    return Count(min(count, cap ?? count), isExact: count <= cap ?? count)
  }

  package func event(_ id: Event.ID) async throws -> EventCard? { eventCards[id] }

  package func actor(_ id: Actor.ID) async throws -> ActorCard? { actorCards[id] }

  package func source(_ id: Source.ID) async throws -> SourceCard? { sourceCards[id] }

  package func article(_ id: Article.ID) async throws -> ArticleCard? { articleCards[id] }

  package func links(of quote: Quote.ID) async throws -> QuoteLinks? {
    quoteLinks[quote] ?? entry(quote).map { QuoteLinks(id: $0.row.id) }
  }

  package func quotes(
    _ selection: QuoteSelection, _ request: PageRequest
  ) async throws -> Page<QuoteRow> {
    var rows = selected(selection).map(\.row)
    guard selection.order == .best, selection.query?.rankingTerms.isEmpty == false else {
      return page(rows, request) { $0.id.rawValue }
    }
    let ranked = Count(min(rows.count, rankedLimit), isExact: rows.count <= rankedLimit)
    rows = rows.prefix(rankedLimit).reversed()
    var page = page(rows, request) { $0.id.rawValue }
    page.ranked = ranked
    return page
  }

  package func count(_ selection: QuoteSelection, cap: Int?) async throws -> QuoteCount {
    let all = selected(selection)
    let found = all.filter { $0.row.status == .accepted }
    let quotes = min(found.count, cap ?? Int.max)
    return QuoteCount(
      quotes: Count(quotes, isExact: quotes == found.count), proposed: all.count - found.count,
      wordings: Count(found.reduce(0) { $0 + $1.wordings.count }),
      reports: Count(found.reduce(0) { $0 + $1.row.reports }))
  }

  package func quote(_ id: Quote.ID) async throws -> QuoteCard? {
    entry(id)?.card
  }

  package func wordings(
    of quote: Quote.ID, _ request: PageRequest
  ) async throws -> Page<WordingRow> {
    page(entry(quote)?.wordings ?? [], request) { $0.id.rawValue }
  }

  package func reports(
    of quote: Quote.ID, wording: WordingID, _ request: PageRequest
  ) async throws -> Page<ReportRow> {
    page(entry(quote)?.reports[wording] ?? [], request) { $0.id.rawValue }
  }

  package func reports(of quote: Quote.ID, _ request: PageRequest) async throws -> Page<ReportRow> {
    let entry = entry(quote)
    let reports = (entry?.wordings ?? []).flatMap { entry?.reports[$0.id] ?? [] }
    return page(reports, request) { $0.id.rawValue }
  }

  package func creditTree(of quote: Quote.ID) async throws -> CreditTree? {
    guard !missingTrees.contains(quote), let entry = entry(quote) else { return nil }
    let rows = entry.wordings.flatMap { wording in
      (entry.reports[wording.id] ?? []).map { row in
        var row = row
        row.wordingIndex = row.report.exact == nil ? nil : wording.index
        return row
      }
    }
    let items = rows.map { row in
      QuoteCredits.Item(id: row.report.article, source: row.source?.id)
    }
    let credits = QuoteCredits(
      reports: rows.map { QuoteCredits.Credit($0.report) }, articles: items)
    return credits.tree(
      of: quote, root: CreditTree.Root(speakers: entry.card.speakers.map(\.actor)), rows: rows)
  }

  package func elsewhere(
    of quote: Quote.ID, _ request: PageRequest
  ) async throws -> Page<ElsewhereRow> {
    page(elsewhereRows[quote] ?? [], request) { $0.id }
  }

  package func evidence(for report: Report.ID) async throws -> Evidence? {
    evidences[report]
  }

  package func record(_ id: String) async throws -> GraphRecord? {
    recordsByID[id]
  }

  package func idsMeant(by id: String) async throws -> [String] {
    recordsByID.keys.filter { $0.hasSuffix(":\(id)") }.sorted()
  }

  package func records(
    of type: RecordType, _ request: PageRequest
  ) async throws -> Page<GraphRecord> {
    let records = recordsByID.filter { $0.value.type == type }.sorted { $0.key < $1.key }
    return page(records.map(\.value), request) { $0.id }
  }

  package func findings(
    _ listing: Listing, _ request: PageRequest
  ) async throws -> Page<FindingRow> {
    page(found(findingRows, listing) { $0.sentence }, request) { $0.id }
  }

  package func findingCounts() async throws -> [FindingRow.Kind: Int] {
    Dictionary(grouping: findingRows, by: \.kind).mapValues(\.count)
  }

  package func problems(_ request: PageRequest) async throws -> Page<Problem> {
    Page(items: [])
  }

  /// The rows that have for each word of the name one that begins so.
  ///
  /// In the order of their names where that is wanted; queries leave nothing out.
  func found<Row>(_ rows: [Row], _ listing: Listing, name: (Row) -> String) -> [Row] {
    let wanted = listing.name.lowercased().split(separator: " ")
    let found = rows.filter { row in
      let words = name(row).lowercased().split { !$0.isLetter && !$0.isNumber }
      return wanted.allSatisfy { start in words.contains { $0.hasPrefix(start) } }
    }
    guard listing.order == .name || listing.order == .title else { return found }
    return found.sorted { name($0).lowercased() < name($1).lowercased() }
  }

  private func page<Item: Sendable>(
    _ items: [Item], _ request: PageRequest, key: @escaping (Item) -> String
  ) -> Page<Item> {
    let request = PageRequest(request.start, limit: min(request.limit, pageLimit))
    return FixturePages(items: items, key: key).page(request)
  }

  private func entry(_ id: Quote.ID) -> Entry? {
    entries.first { $0.row.id == id }
  }

  private func selected(_ selection: QuoteSelection) -> [Entry] {
    entries.filter { entry in
      let isInScope = selection.scope == .all || entry.scopes.contains(selection.scope)
      guard isInScope, let root = selection.query?.root else { return isInScope }
      return entry.wordings.contains { Self.matches(root, $0.text ?? "") }
    }
  }

  /// Words, prefixes and their connectives; fields, dates and flags hold always.
  private static func matches(_ node: SearchQuery.Node, _ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return switch node {
    case .and(let nodes): nodes.allSatisfy { matches($0, text) }
    case .or(let nodes): nodes.contains { matches($0, text) }
    case .not(let node): !matches(node, text)
    case .word(let word): words.contains { $0 == word }
    case .prefix(let prefix): words.contains { $0.hasPrefix(prefix) }
    default: true
    }
  }
}
