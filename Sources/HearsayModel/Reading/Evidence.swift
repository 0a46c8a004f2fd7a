/// Where a report stands: its article, and the article's text where it is here.
public struct Evidence: Sendable, Hashable {
  public var row: ReportRow
  /// The article without its text.
  public var article: Article
  /// The article's text; nil: not in the graph.
  public var text: String?
  /// Where the wording stands in `text`: the report's own spans, or where it
  /// could be anchored without doubt; Unicode scalars. Empty: not found.
  public var spans: [TextSpan]
  /// Whether `spans` were found by the program rather than given by the record.
  public var isAnchored: Bool
  /// The article's other reports with their places, in the order of the text;
  /// fifty at most.
  public var others: [Neighbour]

  /// Another report of the same article.
  public struct Neighbour: Sendable, Hashable {
    public var report: Report.ID
    public var quote: Quote.ID
    public var text: String
    public var spans: [TextSpan]

    public init(report: Report.ID, quote: Quote.ID, text: String, spans: [TextSpan]) {
      self.report = report
      self.quote = quote
      self.text = text
      self.spans = spans
    }
  }

  public init(
    row: ReportRow, article: Article, text: String? = nil, spans: [TextSpan] = [],
    isAnchored: Bool = false, others: [Neighbour] = []
  ) {
    self.row = row
    self.article = article
    self.text = text
    self.spans = spans
    self.isAnchored = isAnchored
    self.others = others
  }
}
