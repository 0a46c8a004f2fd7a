internal import HearsayModel

/// What lists, counters and full text are reckoned from: quotes, reports and articles in keys,
/// in arrays.
///
/// It is read once from the narrow tables, from one end to the other, so that nothing need be
/// looked up in them: some 250 bytes a quote with its reports. Rejected quotes and reports are
/// not in it.
struct KeyedGraph {
  struct Article {
    /// Its date for lists; `none` where it has none.
    var date: Int64
    /// The last second that its date may mean; `none` where that is not known.
    var latest: Int64
    var key: UInt32
    /// 0: none.
    var source: UInt32
    var host: UInt32
    var lang: UInt32
    /// Its events begin here in `articleEvents`, and end where those of the next begin.
    var firstEvent: UInt32
    var marks: ArticleMarks
  }

  struct ArticleMarks: OptionSet {
    var rawValue: UInt8
    static let rejected = Self(rawValue: 1)
    static let dated = Self(rawValue: 2)
    /// Copies or follows another, is copied or followed, or is withdrawn.
    static let tied = Self(rawValue: 4)
    static let accepted = Self(rawValue: 8)
    /// Is in totals: accepted, not withdrawn, and of versions the newest.
    static let counted = Self(rawValue: 16)
  }

  struct Quote {
    /// The hash of its text.
    var hash: Int64
    /// When it was said; `none` where that is not known.
    var spoken: Int64
    /// Where lists put it; `none` where nothing does.
    var date: Int64
    var key: UInt32
    /// The event, unless it is rejected; 0: none.
    var spokenIn: UInt32
    var lang: UInt32
    var firstSpeaker: UInt32
    var firstAbout: UInt32
    /// Its reports begin here in `reportOrder`.
    var firstReport: UInt32
    var isAccepted: Bool
    var isDated: Bool
  }

  struct Report {
    var wording: Int64
    var key: UInt32
    /// The places of its quote and article in their arrays.
    var quote: UInt32
    var article: UInt32
    var lang: UInt32
    var firstCredit: UInt32
    var kind: UInt8
    var marks: ReportMarks
  }

  struct ReportMarks: OptionSet {
    var rawValue: UInt8
    static let examined = Self(rawValue: 1)
    static let disputed = Self(rawValue: 2)
    static let firstHand = Self(rawValue: 4)
    static let accepted = Self(rawValue: 8)
    /// Its wording is kept.
    static let kept = Self(rawValue: 16)
  }

  struct Credit {
    /// 0: none, here and below.
    var source: UInt32
    var actor: UInt32
    var article: UInt32
    var chain: UInt32
  }

  /// What stands for a date that there is not.
  static let none = Int64.min

  /// All in the order of their keys.
  var articles: [Article] = []
  var quotes: [Quote] = []
  var reports: [Report] = []
  var articleEvents: [UInt32] = []
  var speakers: [UInt32] = []
  /// Events that quotes are about.
  var abouts: [UInt32] = []
  var credits: [Credit] = []
  /// The places of reports, quote by quote; those of one by their wordings, then by key.
  var reportOrder: [UInt32] = []
  /// What languages and kinds are called; the first is none.
  var langs = WordTable()
  var kinds = WordTable()
  /// Events that no quote is on.
  var rejectedEvents: Set<Int64> = []
  /// Sources that have an article, and those that have one with a text.
  var publishing: Set<Int64> = []
  var sourcesWithTexts: Set<Int64> = []

  /// The places of the quotes in the order of lists: by date, undated ones last.
  func quotesInOrder() -> [UInt32] {
    struct Placed {
      var date: Int64
      var place: UInt32
    }
    var order = quotes.indices.map { place in
      let date = quotes[place].date
      return Placed(date: date == Self.none ? .max : date, place: UInt32(place))
    }
    let isSorted = zip(order, order.dropFirst()).allSatisfy { $0.date <= $1.date }
    // Places are in the order of keys.
    if !isSorted { order.sort { ($0.date, $0.place) < ($1.date, $1.place) } }
    return order.map(\.place)
  }

  /// A quote with its reports, as its counters need it.
  func quote(at place: UInt32) -> DerivedQuote {
    let place = Int(place)
    let row = quotes[place]
    let next = place + 1 < quotes.count ? quotes[place + 1] : nil
    var quote = DerivedQuote(
      key: Int64(row.key), date: Self.date(row.date), isAccepted: row.isAccepted,
      lang: langs[row.lang], textHash: row.hash, spoken: Self.date(row.spoken),
      isSpokenDated: row.isDated)
    quote.speakers = Self.keys(speakers, row.firstSpeaker, next?.firstSpeaker)
    if row.spokenIn != 0 { quote.events.append(Int64(row.spokenIn)) }
    for event in Self.keys(abouts, row.firstAbout, next?.firstAbout)
    where !quote.events.contains(event) {
      quote.events.append(event)
    }
    let range = Self.range(reportOrder.count, row.firstReport, next?.firstReport)
    quote.reports.reserveCapacity(range.count)
    for index in range {
      quote.reports.append(
        report(at: Int(reportOrder[index]), withEvents: quote.events.isEmpty))
    }
    return quote
  }

  /// The events of an article, rejected ones too.
  func events(ofArticleAt place: Int) -> [Int64] {
    let next = place + 1 < articles.count ? articles[place + 1].firstEvent : nil
    return Self.keys(articleEvents, articles[place].firstEvent, next)
  }

  private func report(at place: Int, withEvents: Bool) -> DerivedReport {
    let row = reports[place]
    let article = articles[Int(row.article)]
    let isAccepted = row.marks.contains(.accepted)
    var report = DerivedReport(
      key: Int64(row.key), article: Int64(article.key),
      isKept: row.marks.contains(.kept), wording: row.wording, kind: kinds[UInt32(row.kind)],
      lang: langs[row.lang == 0 ? article.lang : row.lang],
      isExamined: row.marks.contains(.examined), isDisputed: row.marks.contains(.disputed),
      isAccepted: isAccepted, isCounted: isAccepted, isFirstHand: row.marks.contains(.firstHand),
      isTied: article.marks.contains(.tied), source: Self.key(article.source),
      host: Self.key(article.host), date: Self.date(article.date),
      latest: Self.date(article.latest),
      isDated: article.marks.contains(.dated))
    let next = place + 1 < reports.count ? reports[place + 1].firstCredit : nil
    let credited = Self.range(credits.count, row.firstCredit, next)
    if report.isExamined, !credited.isEmpty {
      report.credits = credits[credited].map { credit in
        DerivedReport.Credit(
          source: Self.key(credit.source), actor: Self.key(credit.actor),
          chain: Int64(credit.chain), article: Self.key(credit.article))
      }
    }
    if withEvents {
      report.events = events(ofArticleAt: Int(row.article))
      if !rejectedEvents.isEmpty { report.events.removeAll(where: rejectedEvents.contains) }
    }
    return report
  }

  private static func range(_ count: Int, _ first: UInt32, _ next: UInt32?) -> Range<Int> {
    Int(first)..<(next.map(Int.init) ?? count)
  }

  private static func keys(_ all: [UInt32], _ first: UInt32, _ next: UInt32?) -> [Int64] {
    let range = range(all.count, first, next)
    return range.isEmpty ? [] : all[range].map(Int64.init)
  }

  private static func key(_ key: UInt32) -> Int64? { key == 0 ? nil : Int64(key) }

  private static func date(_ date: Int64) -> Int64? { date == none ? nil : date }
}

/// Words by small numbers; number 0 is no word.
struct WordTable {
  private var words: [String?] = [nil]
  private var numbers: [String: UInt32] = [:]
  private var last: (word: String, number: UInt32) = ("", 0)

  subscript(number: UInt32) -> String? { words[Int(number)] }

  /// The number of a word, given out when it first comes.
  mutating func number(of word: String?) -> UInt32 {
    guard let word else { return 0 }
    if last.number != 0, last.word == word { return last.number }
    let number = numbers[word] ?? UInt32(words.count)
    if Int(number) == words.count {
      words.append(word)
      numbers[word] = number
    }
    last = (word, number)
    return number
  }
}
