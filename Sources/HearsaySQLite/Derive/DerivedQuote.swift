internal import HearsayModel

/// A quote as its counters and its full text need it.
struct DerivedQuote {
  var key: Int64
  /// Where lists put it: when it was said, else the first report's date; of mere
  /// bounds the bound.
  var date: Int64?
  var isAccepted: Bool
  var lang: String?
  /// The hash of its text, as of a wording.
  var textHash: Int64
  /// When it was said.
  var spoken: Int64?
  /// Whether `spoken` is more than a bound.
  var isSpokenDated = false
  var speakers: [Int64] = []
  /// The events that it was spoken in or is about.
  var events: [Int64] = []
  /// Those that are not rejected and whose articles are not; those of one wording stand
  /// together.
  var reports: [DerivedReport] = []

  /// A distinct folded wording.
  struct Wording {
    /// 0: reports that kept none, for which the quote's own text stands.
    var hash: Int64
    /// The record whose text it is.
    var record: Int64
    /// Its reports, by their places among the quote's.
    var places: Range<Int>
  }

  /// When it was said, else all that is known of when it was reported; mere bounds
  /// are not: a quote that has none is undated.
  var knownDates: [Int64] {
    guard let spoken else { return reports.filter(\.isDated).compactMap(\.date) }
    return isSpokenDated ? [spoken] : []
  }

  /// An entry of a list that has the quote.
  struct ListPlace {
    var key: Int64
    /// Whether the quote counts there: it and one of the reports are accepted.
    var isCounted: Bool
  }

  /// Where its reports put it, each entry once, in the order of the keys.
  func places(_ keys: (DerivedReport) -> some Sequence<Int64>) -> [ListPlace] {
    var places: [ListPlace] = []
    for report in reports {
      let isCounted = isAccepted && report.isAccepted
      for key in keys(report) { places.append(ListPlace(key: key, isCounted: isCounted)) }
    }
    guard places.count > 1 else { return places }
    places.sort { ($0.key, $0.isCounted ? 0 : 1) < ($1.key, $1.isCounted ? 0 : 1) }
    var count = 1
    for place in places.dropFirst() where place.key != places[count - 1].key {
      places[count] = place
      count += 1
    }
    places.removeSubrange(count...)
    return places
  }

  var countedReports: Int64 { Int64(reports.count(where: \.isCounted)) }
  var proposedReports: Int64 { Int64(reports.count { !$0.isAccepted }) }

  /// Takes in which reports are of earlier versions or of withdrawn articles.
  mutating func leaveOut(_ uncounted: Set<Int64>) {
    guard !uncounted.isEmpty else { return }
    for index in reports.indices where uncounted.contains(reports[index].key) {
      reports[index].isCounted = false
    }
  }

  /// Distinct wordings that reports keep which count.
  var keptWordings: Int64 {
    var count: Int64 = 0
    var last: Int64?
    for report in reports where report.isCounted && report.isKept && report.wording != last {
      count += 1
      last = report.wording
    }
    return count
  }

  /// The kind of the reports that print the quote's text as it stands, those that
  /// count before others, proposed ones last: direct where one does so within
  /// quotation marks; nil where none prints it, or it is not stated.
  var kind: String? {
    var best = -1
    var kind: String?
    for report in reports where report.isKept && report.wording == textHash {
      if report.precedence > best {
        best = report.precedence
        kind = report.kind
      } else if report.precedence == best, report.kind == "direct" {
        kind = report.kind
      }
    }
    return kind
  }

  /// The wordings in the order of their first reports; a quote without a report
  /// has one that nobody bears.
  var wordings: [Wording] {
    if reports.isEmpty { return [Wording(hash: 0, record: key, places: 0..<0)] }
    var wordings: [Wording] = []
    var first = 0
    while first < reports.count {
      let hash = reports[first].wording
      var end = first + 1
      while end < reports.count, reports[end].wording == hash { end += 1 }
      wordings.append(
        Wording(
          hash: hash, record: reports[first].isKept ? reports[first].key : key,
          places: first..<end))
      first = end
    }
    return wordings
  }

  /// How many reports of a wording count.
  func countedReports(of wording: Wording) -> Int64 {
    var count: Int64 = 0
    for place in wording.places where reports[place].isCounted { count += 1 }
    return count
  }

  /// Says what the fields of a wording's reports are.
  func tell(_ wording: Wording, to tokens: FieldTokens) {
    tokens.removeAll()
    for speaker in speakers { tokens.add(.speaker, speaker) }
    if speakers.isEmpty { tokens.add(.speaker, nil) }
    for event in events { tokens.add(.event, event) }
    if events.isEmpty, reports.allSatisfy(\.events.isEmpty) { tokens.add(.event, nil) }
    if wording.places.isEmpty { tokens.addReportless() }
    for place in wording.places { tokens.add(reports[place], quoteLang: lang) }
  }
}

/// A report as the counters of its quote need it.
struct DerivedReport {
  /// Whom a hop credits: a source, an actor, or somebody without a name.
  struct Credit {
    var source: Int64?
    var actor: Int64?
    var chain: Int64
    var article: Int64?
  }

  var key: Int64
  var article: Int64
  /// Whether its wording is kept.
  var isKept: Bool
  var wording: Int64
  var kind: String?
  /// Its own, else its article's.
  var lang: String?
  var isExamined: Bool
  var isDisputed: Bool
  var isAccepted: Bool
  /// Accepted, and neither of an earlier version nor of a withdrawn article.
  var isCounted: Bool
  var isFirstHand: Bool
  /// Whether its article copies or follows another, is copied or followed, or is withdrawn.
  var isTied: Bool
  var source: Int64?
  var host: Int64?
  /// Its article's.
  var date: Int64?
  /// The last second that the article's date may mean; nil where that is not known.
  var latest: Int64?
  /// Whether `date` is more than a bound.
  var isDated: Bool
  var credits: [Credit] = []
  /// Its article's, where the quote has none of its own.
  var events: [Int64] = []

  fileprivate var precedence: Int { isCounted ? 2 : isAccepted ? 1 : 0 }
}
