/// Where a report stands: its article, and the article's text where it is here.
public struct Evidence: Sendable, Hashable {
  /// The report with the names, credits and checks that go with it.
  public var row: ReportRow
  /// The article without its text.
  public var article: Article
  /// The article's text; nil: not in the graph.
  public var text: String?
  /// Where the wording stands in `text`, in Unicode scalars; empty: not found.
  ///
  /// The report's own spans, or where it could be anchored without doubt.
  public var spans: [TextSpan]
  /// Whether `spans` were found by the program rather than given by the record.
  public var isAnchored: Bool
  /// The article's other reports with their places, in the order of the text;
  /// fifty at most.
  public var others: [Neighbour]

  /// Another report of the same article.
  public struct Neighbour: Sendable, Hashable {
    /// The other report's id.
    public var report: Report.ID
    /// The quote that it renders, which may be the same one.
    public var quote: Quote.ID
    /// Its wording as printed; the quote's text where none was kept.
    public var text: String
    /// Where it stands in the article's text, as its record says or as it could be
    /// anchored without doubt; empty: not known.
    public var spans: [TextSpan]

    /// Makes a neighbour.
    public init(report: Report.ID, quote: Quote.ID, text: String, spans: [TextSpan]) {
      self.report = report
      self.quote = quote
      self.text = text
      self.spans = spans
    }
  }

  /// Makes an evidence; what is not given is not in the graph.
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
