/// A report as one row of the evidence table, all names resolved: what `export
/// --format csv` writes, and the library's view `reportRow` shows column for column.
public struct EvidenceRow: Sendable, Hashable {
  /// The names of the columns, in their order.
  public static let columns = fields.map(\.name)

  /// The cells, in the order of the columns; nil: nothing is stated, or it does not
  /// apply.
  public let cells: [String?]

  /// The row of a report of a quote.
  public init(_ row: ReportRow, of card: QuoteCard) {
    cells = Self.fields.map { field in
      let cell = field.cell(Report(row: row, card: card))
      return cell?.isEmpty == true ? nil : cell
    }
  }

  /// The cell of a column; nil where it is empty, or there is no such column.
  public subscript(column: String) -> String? {
    Self.columns.firstIndex(of: column).flatMap { cells[$0] }
  }

  private struct Report {
    var row: ReportRow
    var card: QuoteCard
    var report: HearsayModel.Report { row.report }
    var quote: Quote { card.quote }
  }

  private struct Field: Sendable {
    var name: String
    var cell: @Sendable (Report) -> String?

    init(_ name: String, _ cell: @escaping @Sendable (Report) -> String?) {
      self.name = name
      self.cell = cell
    }
  }

  private static let fields: [Field] = said + printed + credited + published

  private static let said = [
    Field("quote") { $0.quote.id.rawValue },
    Field("quoteText") { $0.quote.text },
    Field("quoteStatus") { $0.quote.provenance.status.rawValue },
    Field("speakers") { $0.card.speakers.map(\.actor.name).joined(separator: "; ") },
    Field("speakerUnknown") { $0.quote.speakerUnknown?.rawValue },
    Field("spoken") { $0.quote.spoken?.text },
    Field("spokenGround") { $0.quote.provenance.ground(of: "spoken")?.rawValue },
    Field("spokenIn") { $0.card.spokenIn?.name },
  ]

  private static let printed = [
    Field("report") { $0.report.id.rawValue },
    Field("status") { $0.report.provenance.status.rawValue },
    Field("counted") { $0.card.counts($0.row) ? "yes" : "no" },
    Field("wording") { $0.report.exact },
    Field("kind") { $0.report.kind?.rawValue },
    Field("lang") { $0.report.lang },
    Field("translatedFrom") { $0.report.translatedFrom },
    Field("place") { $0.report.place?.rawValue },
    Field("cue") { $0.report.cue },
    Field("speakerAs") { $0.report.speakerAs },
    Field("attributedTo") { $0.row.otherSpeakers.map(\.name).joined(separator: "; ") },
  ]

  private static let credited = [
    Field("credits") { $0.row.creditLabel },
    Field("creditWords") { $0.row.creditWords },
    Field("checks") { $0.row.checksLabel },
    Field("creditGroup") { $0.row.groupLabel },
    Field("origins") { $0.row.groupNames.joined(separator: "; ") },
  ]

  private static let published = [
    Field("source") { $0.row.source?.name },
    Field("host") { $0.row.host?.name },
    Field("article") { $0.report.article.rawValue },
    Field("title") { $0.row.articleTitle },
    Field("url") { $0.row.url },
    Field("published") { $0.row.published?.text },
    Field("publishedGround") { $0.row.publishedGround?.rawValue },
    Field("retrieved") { $0.row.retrieved?.text },
    Field("sha256") { $0.row.sha256 },
    Field("state") { $0.row.state?.rawValue },
    Field("copyOf") { $0.row.copyOf?.rawValue },
    Field("versionOf") { $0.row.versionOf?.rawValue },
    Field("access") { $0.report.access?.rawValue },
    Field("by") { $0.report.provenance.by },
    Field("at") { $0.report.provenance.at?.text },
  ]
}
