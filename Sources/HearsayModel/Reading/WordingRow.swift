/// Which wording of a quote: made by the store, opaque to all others.
public struct WordingID: Sendable, Hashable, CustomStringConvertible {
  /// The store's token of the wording; `PageRequest.around` takes it too.
  public let rawValue: String
  /// Makes an id of a token that the same store has given.
  public init(_ rawValue: String) { self.rawValue = rawValue }
  /// The token itself.
  public var description: String { rawValue }
}

/// One distinct wording of a quote, with what its reports have in common.
///
/// Wordings stand in this order: by `standing`, then most reports first (of those that
/// count, then of all), then those of more words, then the one that is the quote's text.
public struct WordingRow: Sendable, Hashable, Identifiable {
  /// The token by which the store finds the wording again.
  public var id: WordingID
  /// The place in the list, from 0; shown as A, B, C and so on.
  public var index: Int
  /// The wording as the first of its best reports prints it (see `standing`); nil:
  /// reports that kept none.
  public var text: String?
  /// The quoted parts of `text`, where it is mixed.
  public var quoted: [TextSpan]
  /// The kind of the reports; nil where they differ or it is not stated.
  public var kind: Report.Kind?
  /// The language of the reports (BCP 47), each its own, else its article's, else the
  /// quote's; nil where they differ or it is not stated.
  public var lang: String?
  /// The language from which the reports translate (BCP 47); nil where they
  /// differ or it is not stated.
  public var translatedFrom: String?
  /// Accepted reports that count: of versions the newest, no withdrawn articles.
  public var reports: Int
  /// Proposed reports: shown, marked, in no total.
  public var proposedReports: Int
  /// Accepted reports of earlier versions and of withdrawn articles: shown, marked,
  /// in no total.
  public var uncountedReports: Int
  /// Who publishes the earliest dated report, as `ReportRow.sourceLabel` says it;
  /// where none is dated, the first report.
  public var firstSource: String?
  /// The date of the earliest dated report; nil: none is dated.
  public var firstDate: EDTFDate?
  /// The groups of its reports by credit, in the order in which reports stand;
  /// twenty at most.
  public var groups: [CreditGroupCount]
  /// One of its credits is not borne out.
  public var hasNotBorneOut: Bool

  /// All reports that are shown.
  public var shownReports: Int { reports + proposedReports + uncountedReports }

  /// Which reports bear a wording, at best.
  public enum Standing: Int, Sendable, Comparable {
    case counted
    /// Accepted ones, all of earlier versions or withdrawn articles.
    case uncounted
    case proposed

    /// The better standing is the lesser.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Which reports bear it, at best: wordings in the totals go first, those that are
  /// only proposed last.
  public var standing: Standing {
    if reports > 0 { return .counted }
    return uncountedReports > 0 ? .uncounted : .proposed
  }

  /// Makes a row; figures that are not given are 0, and what else is not given
  /// is unknown.
  public init(
    id: WordingID, index: Int, text: String?, quoted: [TextSpan] = [],
    kind: Report.Kind? = nil, lang: String? = nil, translatedFrom: String? = nil,
    reports: Int = 0, proposedReports: Int = 0, uncountedReports: Int = 0,
    firstSource: String? = nil,
    firstDate: EDTFDate? = nil, groups: [CreditGroupCount] = [], hasNotBorneOut: Bool = false
  ) {
    self.id = id
    self.index = index
    self.text = text
    self.quoted = quoted
    self.kind = kind
    self.lang = lang
    self.translatedFrom = translatedFrom
    self.reports = reports
    self.proposedReports = proposedReports
    self.uncountedReports = uncountedReports
    self.firstSource = firstSource
    self.firstDate = firstDate
    self.groups = groups
    self.hasNotBorneOut = hasNotBorneOut
  }
}

/// How many reports stand under one credit.
public struct CreditGroupCount: Sendable, Hashable {
  /// The credit that the reports have in common.
  public var group: CreditGroup
  /// The names that go with the group's sources, in their order.
  public var names: [String]
  /// How many reports; those that are in no total count only where the wording has
  /// no others.
  public var reports: Int

  /// Makes a count of the reports under one credit.
  public init(group: CreditGroup, names: [String] = [], reports: Int) {
    self.group = group
    self.names = names
    self.reports = reports
  }
}
