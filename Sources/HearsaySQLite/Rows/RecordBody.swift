internal import HearsayModel

/// A record as its row keeps it: JSON of all its fields but the long text.
struct RecordBody {
  var json: [UInt8]
  /// A quote's text, a report's wording, an article's text.
  var text: String?
  /// What the row is found by: the hash of an article's address, of a quote's
  /// text and of a report's wording; nil where there is none.
  var rowHash: Int64?
  var status: Status
  /// Equal for equal records; kept to find out what an import changes.
  var hash: Int64

  init(_ record: GraphRecord) {
    var writer = BodyWriter()
    switch record {
    case .source(let record): record.write(to: &writer)
    case .actor(let record): record.write(to: &writer)
    case .event(let record): record.write(to: &writer)
    case .article(let record):
      record.write(to: &writer)
      text = record.text
      rowHash = record.url.map { ContentHash.of(WebAddress.normalized($0)) }
    case .quote(let record):
      record.write(to: &writer)
      text = record.text
      rowHash = ContentHash.ofWording(record.text)
    case .report(let record):
      record.write(to: &writer)
      text = record.exact
      rowHash = record.exact.map { ContentHash.ofWording($0) }
    case .naming(let record): record.write(to: &writer)
    case .link(let record): record.write(to: &writer)
    }
    json = writer.finished()
    status = record.provenance.status
    var hasher = ContentHash()
    hasher.combine(record.type.rawValue)
    json.withUnsafeBytes { hasher.combine($0) }
    if let text { hasher.combine(text) }
    hash = hasher.value
  }

  /// The record of a row.
  static func record(type: RecordType, id: String, body: String, text: String?) throws
    -> GraphRecord
  {
    let reader = try BodyReader(text: body)
    return switch type {
    case .source: .source(Source(id: id, body: reader))
    case .actor: .actor(Actor(id: id, body: reader))
    case .event: .event(Event(id: id, body: reader))
    case .article: .article(Article(id: id, body: reader, text: text))
    case .quote: .quote(Quote(id: id, body: reader, text: text ?? ""))
    case .report: .report(Report(id: id, body: reader, exact: text))
    case .naming: .naming(Naming(id: id, body: reader))
    case .link: .link(Link(id: id, body: reader))
    }
  }
}
