/// How many entries of each kind a made graph has, and how they lie.
struct GraphShape {
  let quotes: Int
  /// Entries with very many others, on top of the quotes; nil: none.
  let hubs: Hubs?

  init(quotes: Int, hasHubs: Bool) {
    self.quotes = quotes
    hubs = hasHubs ? Hubs(quotes: quotes) : nil
  }

  var sources: Int { max(20, quotes / 250) }
  var actors: Int { max(20, quotes / 50) }
  var events: Int { max(10, quotes / 20) }

  /// The quotes of an event, in the order of their numbers.
  func quotes(of event: Int) -> Range<Int> { part(event, of: events, from: quotes) }

  /// The part of `total` things that falls to one of `count` places, spread evenly.
  func part(_ place: Int, of count: Int, from total: Int) -> Range<Int> {
    (place * total + count - 1) / count..<((place + 1) * total + count - 1) / count
  }

  /// The days of events: spread evenly over ten years of 360 days.
  func day(of event: Int) -> (year: Int, month: Int, day: Int) {
    let day = event * 3_600 / events
    return (2016 + day / 360, 1 + day % 360 / 30, 1 + day % 30 % 28)
  }

  /// The hour at which a source goes to press: it credits those that were before it.
  func hour(of source: Int) -> Int { 5 + source * 7 % 17 }

  /// Each ninth source is an agency, whose articles others print.
  func isAgency(_ source: Int) -> Bool { source % 9 == 0 }

  /// An actor, a source and a quote that everything is connected with: at a million
  /// quotes and more 100,000 quotes, 300,000 reports, and 5,000 reports in 400
  /// wordings; below a million in proportion.
  struct Hubs {
    /// What one actor says, on top of the other quotes; each has a report by the source.
    let actorQuotes: Int
    /// The source's reports of other quotes.
    let otherReports: Int
    /// Reports of the one quote.
    let reports: Int
    let wordings: Int

    init(quotes: Int) {
      actorQuotes = min(100_000, max(1, quotes / 10))
      otherReports = 2 * actorQuotes
      reports = min(5_000, max(4, quotes / 200))
      wordings = min(400, max(2, quotes / 2_500))
    }

    /// How many reports the source has.
    var sourceReports: Int { actorQuotes + otherReports }
  }
}
