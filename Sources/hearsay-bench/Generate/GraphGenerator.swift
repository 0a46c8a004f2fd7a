/// Makes a graph with the shape of real ones.
///
/// Zipf's vocabulary, actors and sources, clusters of wordings, chains of one to
/// four hops, dates over years. The same seed gives the same bytes.
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

  /// One quote with its reports, each in an article of its own.
  private mutating func quote(_ number: Int) {
    let words = vocabulary.sentence(24, &random)
    let text = sentence(words)
    let date = day(number, of: quotes)
    let event = number * events / quotes
    emit(
      "{\"type\":\"quote\",\"id\":\"q:\(number)\",\"text\":\"\(text)\",\"lang\":\"en\","
        + "\"speakers\":[\"p:\(actorZipf.draw(&random))\"],\"spoken\":\"\(date)\",\"spokenIn\":\"e:\(event)\"}\n"
    )
    let count = random.oneIn(50) ? 5 + random.below(20) : 1 + random.below(3)
    let origin = sourceZipf.draw(&random)
    for order in 0..<count {
      report(
        of: number, words: words, text: text, date: date, event: event, origin: origin, order: order
      )
    }
  }

  private mutating func report(
    of quote: Int, words: [String], text: String, date: String, event: Int, origin: Int, order: Int
  ) {
    let source = sourceZipf.draw(&random)
    let title = words.prefix(5).joined(separator: " ")
    let time = order == 0 ? date : "\(date)T\(two(6 + random.below(16))):\(two(random.below(60)))Z"
    emit(
      "{\"type\":\"article\",\"id\":\"a:\(articles)\",\"source\":\"s:\(source)\",\"published\":\"\(time)\","
        + "\"url\":\"https://s\(source).example/\(articles)\",\"title\":\"\(title)\",\"lang\":\"en\",\"events\":[\"e:\(event)\"]}\n"
    )
    let wording = order % 3 == 1 ? sentence(Array(words.dropLast(words.count / 4))) : text
    let via = chain(source: source, origin: origin)
    emit(
      "{\"type\":\"report\",\"id\":\"r:\(reports)\",\"quote\":\"q:\(quote)\",\"article\":\"a:\(articles)\","
        + "\"exact\":\"\(wording)\",\"kind\":\"direct\",\"lang\":\"en\",\"cue\":\"said\",\"via\":\(via)}\n"
    )
    articles += 1
    reports += 1
  }

  /// A third credits nobody; the others an origin, some through others.
  private mutating func chain(source: Int, origin: Int) -> String {
    guard source != origin, !random.oneIn(3) else { return "[]" }
    var hops: [Int] = []
    while hops.count < 3, random.oneIn(6) {
      let next = sourceZipf.draw(&random)
      if next != source && next != origin && !hops.contains(next) { hops.append(next) }
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
