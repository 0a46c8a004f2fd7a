/// An article in a tree of credits.
public struct CreditedArticle: Sendable, Hashable {
  /// The article.
  public var article: Article.ID
  /// The report that speaks for it here: where its evidence is.
  public var report: Report.ID
  /// How many reports of the quote it bears.
  public var reports: Int
  /// Who publishes it, as `ReportRow.sourceLabel` says it.
  public var label: String
  /// Nil: the article does not name its source.
  public var source: Named<Source.ID>?
  /// Who republishes it; nil: nobody, as far as the graph knows.
  public var host: Named<Source.ID>?
  /// Whether its text is in the graph.
  public var hasText: Bool
  /// When it was published; nil: undated.
  public var published: EDTFDate?
  /// Why `published` is held; nil: it is printed, or was entered by its author.
  public var publishedGround: Ground?
  /// Whether the wording stands in quotation marks; nil: not stated.
  public var kind: Report.Kind?
  /// The place of its wording among those of the quote, from 0; nil: not kept.
  public var wording: Int?
  /// The chain of credits that leads to where it stands, from the article outward;
  /// empty: there is none.
  public var hops: [HopRow]
  /// How long after the text that it credits in the end it was published; nil: their
  /// dates do not tell.
  public var lag: CreditLag?
  /// Whether the credit holds; nil: it credits nobody by name.
  public var check: CreditCheck?
  /// The article whose text it prints, as that is labelled; nil: it is no copy.
  public var copyOf: String?
  /// What equal words of a translation propose, of an article that credits nobody; nil:
  /// nothing.
  public var proposal: CommonWording?
  /// What an analyst should know of it.
  public var marks: Set<Mark>
  /// Why it is in no figure, in words; empty: it counts.
  public var whyUncounted: [String]

  /// What an analyst should know of an article.
  public enum Mark: String, Sendable, Hashable, CaseIterable {
    /// It is dated, beyond doubt, before what it credits (W02).
    case beforeCredited
    /// It is one of those that credit one another.
    case inLoop
    /// It credits the source or host of its own article (W10).
    case creditsItself
    /// It was there, by its own words.
    case firstHand
    /// It leads to other origins too.
    case parallel
  }

  /// An article with what its reports' row says of it.
  init(_ row: ReportRow, reports: Int = 1) {
    article = row.report.article
    report = row.id
    self.reports = reports
    label = row.sourceLabel
    source = row.source
    host = row.host
    hasText = row.hasText
    published = row.published
    publishedGround = row.publishedGround
    kind = row.report.kind
    wording = row.wordingIndex
    hops = []
    marks = []
    whyUncounted = row.whyUncounted
  }
}

/// How long after another text something was published.
public struct CreditLag: Sendable, Hashable {
  /// How far apart the two are; below 0: it is dated before.
  public enum Amount: Sendable, Hashable {
    /// Both bear a time with its zone.
    case minutes(Int)
    /// Both bear a day, or a time without its zone, of different days.
    case days(Int)
  }

  /// How far apart they are.
  public var amount: Amount
  /// Whose text the other is.
  public var since: String

  /// The lag of one date behind another; nil where it is not known: a date without a
  /// zone orders nothing within its day, and nothing against one with a zone.
  public init?(of date: EDTFDate?, since other: EDTFDate?, of source: String) {
    guard let date, let other, let start = other.earliest, let end = date.earliest,
      [date, other].allSatisfy({ $0.isMoment })
    else { return nil }
    since = source
    if date.hasZone, other.hasZone {
      amount = .minutes(Int((end - start) / 60))
      return
    }
    let days = Int(end / 86_400 - start / 86_400)
    guard !date.hasZone, !other.hasZone, days != 0 else { return nil }
    amount = .days(days)
  }

  /// `+1:38`, `-0:30`, `+2 days`.
  public var text: String {
    switch amount {
    case .days(let days):
      return "\(days < 0 ? "-" : "+")\(abs(days)) day\(abs(days) == 1 ? "" : "s")"
    case .minutes(let minutes):
      let hours = abs(minutes) / 60
      let rest = abs(minutes) % 60
      return "\(minutes < 0 ? "-" : "+")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }
  }
}

extension EDTFDate {
  /// Whether it names one day or a moment in it, without doubt.
  fileprivate var isMoment: Bool {
    !isInterval && !isUncertain && !isApproximate && precision >= .day
  }
}
