/// The tables into which records are written, with their columns in the order in
/// which values are put.
enum RecordTable: Int, CaseIterable {
  case record, source, actor, event, eventParticipant, article, articleEvent, quote
  case quoteSpeaker, quoteAbout, report, reportSpeaker, credit, naming, link

  /// What stands before the rows in the statement that adds them; of pairs that stand twice
  /// the first is kept.
  var insertion: String { "INSERT OR \(isSet ? "IGNORE" : "FAIL") INTO \(self) (\(columns))" }

  /// How many values a row has.
  var width: Int { columns.split(separator: ",").count }

  private var isSet: Bool {
    switch self {
    case .articleEvent, .quoteAbout, .reportSpeaker: true
    default: false
    }
  }

  private var columns: String {
    switch self {
    case .record: "key, body, text"
    case .source: "key, name, kind, actor, owner, status"
    case .actor: "key, name, kind, status"
    case .event: "key, name, date, partOf, hasAccounts, status"
    case .eventParticipant: "event, ordinal, actor"
    case .article:
      "key, source, host, address, date, latest, isDated, lang, state, versionOf, copyOf, hasText, "
        + "status"
    case .articleEvent: "article, event"
    case .quote: "key, hash, lang, date, isDated, spokenIn, \"primary\", translationOf, status"
    case .quoteSpeaker: "quote, ordinal, actor"
    case .quoteAbout: "quote, target"
    case .report:
      "key, quote, article, length, wording, kind, lang, isExamined, isDisputed, isFirstHand, "
        + "start, status"
    case .reportSpeaker: "report, actor"
    case .credit: "report, chain, hop, source, actor, words, article"
    case .naming: "key, article, actor, place, voice, count, status"
    case .link: "key, \"from\", \"to\", rel, status"
    }
  }
}
