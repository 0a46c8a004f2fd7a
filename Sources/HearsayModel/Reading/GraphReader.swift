/// Reading a graph: use cases, each answered in pages or in bounded values, each
/// cancelled by its task.
///
/// Every call throws `CancellationError` when its task is cancelled, and else an
/// error whose description is a full sentence for the user. Rejected records, and
/// the reports of rejected quotes and articles, are in no answer but `record` and
/// `records`; where another record names one, its name stands.
public protocol GraphReader: Sendable {
  /// What the graph holds.
  func overview() async throws -> Overview
  /// The headers of the graphs, one each, in the order of their loading. Of a graph
  /// of several files, the title and the keys that are not known are those given
  /// last, and licences and attributions that differ are joined.
  func headers() async throws -> [GraphHeader]

  /// The events of a listing.
  func events(_ listing: Listing, _ request: PageRequest) async throws -> Page<EventRow>
  /// The actors of a listing.
  func actors(_ listing: Listing, _ request: PageRequest) async throws -> Page<ActorRow>
  /// The sources of a listing; the articles that name none are one entry.
  func sources(_ listing: Listing, _ request: PageRequest) async throws -> Page<SourceRow>
  /// The articles of a listing; of versions the newest, and around an earlier one the
  /// newest too.
  func articles(_ listing: Listing, _ request: PageRequest) async throws -> Page<ArticleRow>
  /// How many entries a listing has, proposed ones and withdrawn articles too; counted
  /// up to `cap`, or exactly where it is nil.
  func size(of list: GraphList, _ listing: Listing, cap: Int?) async throws -> Count

  /// An event's card; nil where nothing bears the id, or it is rejected. Aliases are
  /// followed, here and in the other cards.
  func event(_ id: Event.ID) async throws -> EventCard?
  /// An actor's card; nil where nothing bears the id, or it is rejected.
  func actor(_ id: Actor.ID) async throws -> ActorCard?
  /// A source's card; nil where nothing bears the id, or it is rejected.
  func source(_ id: Source.ID) async throws -> SourceCard?
  /// An article's card; nil where nothing bears the id, or it is rejected.
  func article(_ id: Article.ID) async throws -> ArticleCard?

  /// The quotes of a selection in its order, by date (spoken, else the first report's);
  /// undated ones last.
  func quotes(_ selection: QuoteSelection, _ request: PageRequest) async throws -> Page<QuoteRow>
  /// How many those are; counted up to `cap` quotes, or exactly where it is nil.
  func count(_ selection: QuoteSelection, cap: Int?) async throws -> QuoteCount

  /// A quote's card; nil where nothing bears the id. Aliases are followed.
  func quote(_ id: Quote.ID) async throws -> QuoteCard?
  /// Quotes with their reports, in the order of the ids, all of one state of the graph; ids
  /// that nothing bears are left out.
  func sheets(
    of quotes: [Quote.ID], _ request: QuoteSheetRequest
  ) async throws -> [QuoteSheet]
  /// What ties a quote to others; nil where nothing bears the id, or it is rejected.
  func links(of quote: Quote.ID) async throws -> QuoteLinks?
  /// The distinct wordings of a quote, in the order that `WordingRow` tells.
  func wordings(of quote: Quote.ID, _ request: PageRequest) async throws -> Page<WordingRow>
  /// The reports that bear a wording, by credit group (origins' own texts first,
  /// then most reports first, nobody last), then by date.
  func reports(
    of quote: Quote.ID, wording: WordingID, _ request: PageRequest
  ) async throws -> Page<ReportRow>
  /// All reports of a quote, by date; undated last.
  func reports(of quote: Quote.ID, _ request: PageRequest) async throws -> Page<ReportRow>
  /// Where a quote comes from, from the origin down; nil where nothing bears the id.
  /// Aliases are followed. Its size is bounded (see `CreditTree`).
  func creditTree(of quote: Quote.ID) async throws -> CreditTree?
  /// The other sources on a quote's events, each with the article that stands for it:
  /// those whose full text does not have it first, then those of which nothing can be
  /// said, by reason; as `QuoteCard.elsewhere` counts them.
  func elsewhere(of quote: Quote.ID, _ request: PageRequest) async throws -> Page<ElsewhereRow>
  /// Where a report stands; nil where nothing bears the id.
  func evidence(for report: Report.ID) async throws -> Evidence?

  /// The record of an id, whatever its type; nil where nothing bears it.
  func record(_ id: String) async throws -> GraphRecord?
  /// The ids that are most likely meant by one that nothing bears: those that end
  /// so behind a mark (`001` in `a:001`), five at most, else the nearest.
  func idsMeant(by id: String) async throws -> [String]
  /// All records of a type in the order of their ids, rejected ones too, and those of
  /// entries that are merged into others.
  func records(of type: RecordType, _ request: PageRequest) async throws -> Page<GraphRecord>
  /// The names of ids, of whatever type; ids that nothing bears are absent.
  func names(of ids: [String]) async throws -> [String: String]
  /// What an analyst should know of, in the standard order kind by kind; within a kind in
  /// the order in which quotes are listed, or records were loaded.
  ///
  /// Of a listing's name the words may stand in the quote, in who publishes the report, or
  /// in the name of the entry that it is of; its query leaves nothing out.
  func findings(_ listing: Listing, _ request: PageRequest) async throws -> Page<FindingRow>
  /// How many findings there are of each kind; kinds without one are absent.
  func findingCounts() async throws -> [FindingRow.Kind: Int]
  /// The findings that the loader kept, as it words them, in the order in which they
  /// were found.
  func problems(_ request: PageRequest) async throws -> Page<Problem>

  /// What users have said of entries; ids of which nothing was said are absent, and so
  /// are those that nothing bears. An id that leads to another entry has what was said of
  /// that one, and names it.
  func annotations(of ids: [String]) async throws -> [String: Annotation]
  /// The marked entries, in the standard order as they were marked; a listing's query
  /// leaves nothing out.
  func marked(_ listing: Listing, _ request: PageRequest) async throws -> Page<MarkedRow>
}

extension GraphReader {
  /// Events by date; intervals by their start, undated ones last.
  public func events(_ request: PageRequest) async throws -> Page<EventRow> {
    try await events(Listing(), request)
  }

  /// Actors, most quotes first, then by name.
  public func actors(_ request: PageRequest) async throws -> Page<ActorRow> {
    try await actors(Listing(), request)
  }

  /// Sources: those with articles, most quotes first; the articles that name
  /// none; then those only credited, by how often.
  public func sources(_ request: PageRequest) async throws -> Page<SourceRow> {
    try await sources(Listing(), request)
  }

  /// What an analyst should know of, kind by kind.
  public func findings(_ request: PageRequest) async throws -> Page<FindingRow> {
    try await findings(Listing(), request)
  }

  /// The marked entries, in the order in which they were marked.
  public func marked(_ request: PageRequest) async throws -> Page<MarkedRow> {
    try await marked(Listing(), request)
  }

  /// Articles by date, undated ones last; of versions the newest.
  public func articles(_ request: PageRequest) async throws -> Page<ArticleRow> {
    try await articles(Listing(), request)
  }
}
