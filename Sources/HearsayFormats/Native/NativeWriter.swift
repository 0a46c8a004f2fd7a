public import HearsayModel

/// Writes the native format: a header, then records, one JSON object a line.
///
/// Keys come in a fixed order, the unknown ones last; absent and empty fields are
/// left out. What was written and read again is written in the same bytes.
public struct NativeWriter {
  private var encoder = RecordEncoder()
  private let inlinesTexts: Bool

  /// A writer with nothing written.
  ///
  /// - Parameter inlinesTexts: Whether the texts of articles that came from files
  ///   are written into the records, so that the graph stands by itself.
  public init(inlinesTexts: Bool = false) {
    self.inlinesTexts = inlinesTexts
  }

  /// A whole file: the header, then the records in their stable order.
  public static func file(
    _ header: GraphHeader, _ records: some Sequence<GraphRecord>, inlinesTexts: Bool = false
  ) -> [UInt8] {
    var writer = NativeWriter(inlinesTexts: inlinesTexts)
    writer.write(header)
    for record in records.sorted(by: precedes) { writer.write(record) }
    return writer.takeBytes()
  }

  /// Whether a record stands before another: sources, actors, events, articles,
  /// quotes, reports, namings, links; each type by the bytes of its ids.
  public static func precedes(_ left: GraphRecord, _ right: GraphRecord) -> Bool {
    guard left.type == right.type else { return rank(left) < rank(right) }
    return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }

  /// Writes the header, which comes first.
  public mutating func write(_ header: GraphHeader) { encoder.header(header) }

  /// Writes one record; the caller sees to the order.
  public mutating func write(_ record: GraphRecord) {
    switch record {
    case .source(let source): encoder.source(source)
    case .actor(let actor): encoder.actor(actor)
    case .event(let event): encoder.event(event)
    case .article(let article): encoder.article(article, inlinesText: inlinesTexts)
    case .quote(let quote): encoder.quote(quote)
    case .report(let report): encoder.report(report)
    case .naming(let naming): encoder.naming(naming)
    case .link(let link): encoder.link(link)
    }
  }

  /// Gives what was written since the last call, to be passed on piece by piece.
  public mutating func takeBytes() -> [UInt8] { encoder.json.takeBytes() }

  private static func rank(_ record: GraphRecord) -> Int {
    RecordType.names.cases.firstIndex(of: record.type) ?? 0
  }
}
