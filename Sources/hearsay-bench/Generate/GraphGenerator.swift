/// Makes a graph with the shape of real ones.
///
/// Vocabulary, actors and sources by Zipf's law, clusters of wordings, credits over
/// one to four hops, copies of agencies' articles, dates over ten years, some text that
/// is wide or runs from right to left. A source covers an event in one article or a few,
/// which report several of its quotes. The same seed gives the same bytes.
struct GraphGenerator {
  let shape: GraphShape

  var random: SeededRandom
  private let languages: Languages
  let sourceZipf: Zipf
  private let actorZipf: Zipf
  private var articles = 0
  private var reports = 0

  init(_ shape: GraphShape, seed: UInt64) {
    self.shape = shape
    random = SeededRandom(seed: seed)
    languages = Languages(&random)
    sourceZipf = Zipf(count: shape.sources)
    actorZipf = Zipf(count: shape.actors)
  }

  /// Hands out the bytes in chunks of about a megabyte.
  ///
  /// - Parameter wordings: Takes the flat text too: each wording of a quote on a line of
  ///   its own; nil: it is not made.
  mutating func run(
    wordings: ((borrowing [UInt8]) throws -> Void)? = nil,
    _ emit: (borrowing [UInt8]) throws -> Void
  ) rethrows {
    var records = RecordWriter(shape: shape, languages: languages, keepsFlat: wordings != nil)
    func flush(above limit: Int) throws {
      guard records.out.bytes.count > limit else { return }
      try emit(records.out.bytes)
      records.out.clear()
      try wordings?(records.flat.bytes)
      records.flat.clear()
    }
    records.header()
    for number in 0..<shape.sources { records.source(number, &random) }
    for number in 0..<shape.actors { records.actor(number, &random) }
    records.hubs()
    for number in 0..<shape.events {
      records.event(number, name: languages.of(number).sentence(6, &random))
      try flush(above: 1 << 20)
    }
    for number in 0..<shape.events {
      let language = languages.of(number)
      let draft = draft(of: number, in: language)
      records.write(
        draft, on: number, in: language, firstArticle: articles, firstReport: reports)
      articles += draft.articles.count
      reports += draft.reports.count
      try flush(above: 1 << 20)
    }
    try flush(above: 0)
  }

  /// An event's quotes, who reports them, and who prints an agency's text.
  private mutating func draft(of event: Int, in language: Language) -> EventDraft {
    var draft = EventDraft()
    for number in shape.quotes(of: event) {
      let quote = EventDraft.Quote(
        id: .number(number), speaker: actorZipf.draw(&random),
        utterance: Utterance(length: 24, in: language, &random))
      let count = random.oneIn(80) ? 5 + random.below(20) : 1 + random.below(3)
      report(
        quote, times: count, byHub: shape.hubs?.hasReport(of: number, shape) ?? false, in: &draft)
    }
    if let hubs = shape.hubs { addHubQuotes(hubs, of: event, in: language, to: &draft) }
    addCopies(to: &draft)
    if let hubs = shape.hubs, event == shape.events / 2 {
      addManifold(hubs, in: language, to: &draft)
    }
    return draft
  }

  /// One quote with its reports; the first is often the one that the others credit.
  mutating func report(
    _ quote: EventDraft.Quote, times: Int, byHub: Bool, in draft: inout EventDraft
  ) {
    draft.add(quote)
    let origin = sourceZipf.draw(&random)
    var printed: Set<Int> = []
    for order in 0..<times {
      let source = order == 0 && random.oneIn(2) ? origin : sourceZipf.draw(&random)
      let wording = order % 3 == 1 ? 1 + random.below(times > 3 ? 6 : 3) : 0
      add(source, wording, chain(from: source, to: origin), &printed, to: &draft)
    }
    if byHub { add(shape.sources, 0, .nobody, &printed, to: &draft) }
  }

  /// A report of the newest quote, in an article of the source that has it not yet.
  mutating func add(
    _ source: Int, _ wording: Int, _ credit: EventDraft.Credit, _ printed: inout Set<Int>,
    to draft: inout EventDraft
  ) {
    let quote = draft.quotes.count - 1
    let article =
      draft.article(of: source, besides: printed)
      ?? draft.add(
        EventDraft.Article(
          source: source, minute: random.below(60),
          title: draft.quotes[quote].utterance.words.prefix(5)))
    printed.insert(article)
    draft.add(
      EventDraft.Report(quote: quote, article: article, wording: wording, credit: credit))
  }

  /// Some credit nobody; the others an origin, some through others that went to press
  /// in between.
  mutating func chain(from source: Int, to origin: Int) -> EventDraft.Credit {
    let first = shape.hour(of: origin)
    guard first < shape.hour(of: source), !random.oneIn(5) else { return .nobody }
    var hops: [Int] = []
    var last = shape.hour(of: source)
    // One hop in two thirds of the chains; the others go on while there is time.
    for part in [33, 50, 50] {
      guard random.below(100) < part, let next = between(first, and: last) else { break }
      hops.append(next)
      last = shape.hour(of: next)
    }
    return .chain(hops + [origin])
  }

  /// A source that goes to press between two hours and is as asked for; nil where a few
  /// draws find none.
  private mutating func between(
    _ first: Int, and last: Int, where isWanted: (Int) -> Bool = { _ in true }
  ) -> Int? {
    for _ in 0..<6 {
      let source = sourceZipf.draw(&random)
      let hour = shape.hour(of: source)
      if first < hour, hour < last, isWanted(source) { return source }
    }
    return nil
  }

  /// A quarter of the agencies' articles stand in one to three newspapers too.
  private mutating func addCopies(to draft: inout EventDraft) {
    for (place, article) in draft.articles.enumerated()
    where shape.isAgency(article.source) && article.source < shape.sources && random.oneIn(4) {
      let printed = draft.reports.filter { $0.article == place }
      for _ in 0...random.below(3) {
        let shape = shape
        let source = between(shape.hour(of: article.source), and: 24) {
          !shape.isAgency($0) && !draft.isCovered(by: $0)
        }
        guard let source else { continue }
        draft.keepText(of: place)
        let copy = draft.add(
          EventDraft.Article(
            source: source, minute: random.below(60), title: article.title, copyOf: place,
            hasText: true))
        for report in printed {
          draft.add(
            EventDraft.Report(
              quote: report.quote, article: copy, wording: report.wording,
              credit: .copied(from: place)))
        }
      }
    }
  }
}
