/// Makes a graph with the shape of real ones.
///
/// Zipf's vocabulary, actors and sources, clusters of wordings, chains of one to
/// four hops, dates over years; a source covers an event in one article or a few, which
/// report several of its quotes. The same seed gives the same bytes.
struct GraphGenerator {
  let quotes: Int
  /// Takes the bytes as they are made.
  let emit: (String) -> Void

  private var random: SeededRandom
  private let vocabulary: Vocabulary
  private let sources: Int
  private let actors: Int
  private let events: Int
  private let sourceZipf: Zipf
  private let actorZipf: Zipf
  private var coverage = Coverage()
  private var articles = 0
  private var reports = 0

  init(quotes: Int, seed: UInt64, emit: @escaping (String) -> Void) {
    self.quotes = quotes
    self.emit = emit
    random = SeededRandom(seed: seed)
    vocabulary = Vocabulary(count: 20_000, random: &random)
    sources = max(20, quotes / 250)
    actors = max(20, quotes / 50)
    events = max(10, quotes / 20)
    sourceZipf = Zipf(count: sources)
    actorZipf = Zipf(count: actors)
  }

  mutating func run() {
    emit(
      "{\"hearsay\":1,\"id\":\"generated-\(quotes)\",\"title\":\"Generated, \(quotes) quotes\"}\n")
    for number in 0..<sources {
      let kind = number % 9 == 0 ? "agency" : "newspaper"
      emit(
        "{\"type\":\"source\",\"id\":\"s:\(number)\",\"name\":\"\(vocabulary.name(&random)) \(number)\",\"kind\":\"\(kind)\"}\n"
      )
    }
    for number in 0..<actors {
      emit(
        "{\"type\":\"actor\",\"id\":\"p:\(number)\",\"name\":\"\(vocabulary.name(&random)) \(number)\",\"kind\":\"person\"}\n"
      )
    }
    for number in 0..<events {
      let name = vocabulary.sentence(6, &random).joined(separator: " ")
      emit(
        "{\"type\":\"event\",\"id\":\"e:\(number)\",\"name\":\"\(name)\",\"start\":\"\(day(number, of: events))\"}\n"
      )
    }
    for number in 0..<quotes { quote(number) }
  }

  /// One quote with its reports; the first is often the one that the others credit.
  private mutating func quote(_ number: Int) {
    let words = vocabulary.sentence(24, &random)
    let text = sentence(words)
    let event = number * events / quotes
    let date = day(event, of: events)
    emit(
      "{\"type\":\"quote\",\"id\":\"q:\(number)\",\"text\":\"\(text)\",\"lang\":\"en\","
        + "\"speakers\":[\"p:\(actorZipf.draw(&random))\"],\"spoken\":\"\(date)\",\"spokenIn\":\"e:\(event)\"}\n"
    )
    let count = random.oneIn(50) ? 5 + random.below(20) : 1 + random.below(3)
    let origin = sourceZipf.draw(&random)
    var printed: Set<Int> = []
    for order in 0..<count {
      let source = order == 0 && random.oneIn(2) ? origin : sourceZipf.draw(&random)
      let article =
        coverage.article(of: source, on: event, besides: printed)
        ?? newArticle(
          of: source, on: event, title: words.prefix(5).joined(separator: " "), date: date)
      printed.insert(article)
      let wording = order % 3 == 1 ? sentence(Array(words.dropLast(words.count / 4))) : text
      report(of: number, in: article, wording: wording, via: chain(source: source, origin: origin))
    }
  }

  private mutating func newArticle(
    of source: Int, on event: Int, title: String, date: String
  ) -> Int {
    let time =
      source % 3 == 1 ? date : "\(date)T\(two(hour(of: source))):\(two(random.below(60)))Z"
    emit(
      "{\"type\":\"article\",\"id\":\"a:\(articles)\",\"source\":\"s:\(source)\",\"published\":\"\(time)\","
        + "\"url\":\"https://s\(source).example/\(articles)\",\"title\":\"\(title)\",\"lang\":\"en\",\"events\":[\"e:\(event)\"]}\n"
    )
    defer { articles += 1 }
    coverage.add(articles, of: source, on: event)
    return articles
  }

  private mutating func report(of quote: Int, in article: Int, wording: String, via: String) {
    emit(
      "{\"type\":\"report\",\"id\":\"r:\(reports)\",\"quote\":\"q:\(quote)\",\"article\":\"a:\(article)\","
        + "\"exact\":\"\(wording)\",\"kind\":\"direct\",\"lang\":\"en\",\"cue\":\"said\",\"via\":\(via)}\n"
    )
    reports += 1
  }

  /// The hour at which a source goes to press: it credits those that were before it.
  private func hour(of source: Int) -> Int { 5 + source * 7 % 17 }

  /// Some credit nobody; the others an origin, some through others.
  private mutating func chain(source: Int, origin: Int) -> String {
    guard hour(of: origin) < hour(of: source), !random.oneIn(5) else { return "[]" }
    var hops: [Int] = []
    while hops.count < 3, random.oneIn(6) {
      let next = sourceZipf.draw(&random)
      if hour(of: next) < hour(of: source), next != origin, !hops.contains(next) {
        hops.append(next)
      }
    }
    hops.append(origin)
    return "[[" + hops.map { "{\"source\":\"s:\($0)\"}" }.joined(separator: ",") + "]]"
  }

  private func sentence(_ words: [String]) -> String {
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// The day of an entry: entries spread evenly over ten years of 360 days.
  private func day(_ number: Int, of total: Int) -> String {
    let day = number * 3_600 / max(1, total)
    return "\(2016 + day / 360)-\(two(1 + day % 360 / 30))-\(two(1 + day % 30 % 28))"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// The articles on the event that is being made.
private struct Coverage {
  private var event = -1
  private var articles: [Int: [Int]] = [:]

  /// An article of a source on an event that does not report the quote yet; a source's
  /// newest come first.
  func article(of source: Int, on event: Int, besides printed: Set<Int>) -> Int? {
    guard event == self.event else { return nil }
    return articles[source]?.last { !printed.contains($0) }
  }

  mutating func add(_ article: Int, of source: Int, on event: Int) {
    if event != self.event {
      self.event = event
      articles = [:]
    }
    articles[source, default: []].append(article)
  }
}
