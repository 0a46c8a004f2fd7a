import HearsayModel

/// The keys of a report, in the order in which they are written.
enum ReportKey: String, Listed {
  case id, quote, article, exact, prefix, suffix, quoted, spans, place, kind, lang
  case translatedFrom, cue, speakerAs, speakers, via, access, match

  static let names = NameTable<Self>()
}

extension RecordDecoder {
  mutating func report() throws(JSONFault) -> Report {
    var walk: ObjectWalk<ReportKey> = try enter(.record)
    var report = Report(id: ID(""), quote: ID(""), article: ID(""))
    while let key = try next(&walk) {
      switch key {
      case .id: report.id = try id() ?? report.id
      case .quote: report.quote = try id() ?? report.quote
      case .article: report.article = try id() ?? report.article
      case .exact: report.exact = try text()
      case .prefix: report.prefix = try text()
      case .suffix: report.suffix = try text()
      case .quoted: report.quoted = try spans()
      case .spans: report.spans = try spans()
      case .place: report.place = try choice(Report.Position.self)
      case .kind: report.kind = try choice(Report.Kind.self)
      case .lang: report.lang = try language()
      case .translatedFrom: report.translatedFrom = try language()
      case .cue: report.cue = try text()
      case .speakerAs: report.speakerAs = try text()
      case .speakers: report.speakers = try ids()
      case .via: report.via = try chains()
      case .access: report.access = try choice(Report.Access.self)
      case .match: report.match = try match()
      }
    }
    require(.id, walk, of: "report")
    require(.quote, walk, of: "report")
    require(.article, walk, of: "report")
    checkQuoted(report)
    report.provenance = takeProvenance()
    return report
  }

  /// The parts within quotation marks must stand within `exact` (E13).
  private mutating func checkQuoted(_ report: Report) {
    guard let last = report.quoted.last else { return }
    guard let exact = report.exact else {
      note(.E13, field: "quoted", "stands without exact", "give the wording, or leave quoted out")
      return
    }
    let length = exact.unicodeScalars.count
    guard last.end > length else { return }
    note(
      .E13, field: "quoted[\(report.quoted.count - 1)]",
      "ends at \(last.end), behind the end of exact, which has \(length) characters",
      "count in Unicode scalars from 0")
  }
}

extension RecordEncoder {
  mutating func report(_ report: Report) {
    record(.report, report.provenance) {
      $0.id(ReportKey.id, report.id)
      $0.id(ReportKey.quote, report.quote)
      $0.id(ReportKey.article, report.article)
      $0.text(ReportKey.exact, report.exact)
      $0.text(ReportKey.prefix, report.prefix)
      $0.text(ReportKey.suffix, report.suffix)
      $0.spans(ReportKey.quoted, report.quoted)
      $0.spans(ReportKey.spans, report.spans)
      $0.choice(ReportKey.place, report.place)
      $0.choice(ReportKey.kind, report.kind)
      $0.text(ReportKey.lang, report.lang)
      $0.text(ReportKey.translatedFrom, report.translatedFrom)
      $0.text(ReportKey.cue, report.cue)
      $0.text(ReportKey.speakerAs, report.speakerAs)
      $0.ids(ReportKey.speakers, report.speakers)
      $0.chains(ReportKey.via, report.via)
      $0.choice(ReportKey.access, report.access)
      $0.match(ReportKey.match, report.match)
    }
  }
}

extension Report.Position: Listed { static let names = NameTable<Self>() }
extension Report.Kind: Listed { static let names = NameTable<Self>() }
extension Report.Access: Listed { static let names = NameTable<Self>() }
