internal import HearsayModel

/// The body of a record's row: JSON of all its fields but the long text.
enum RecordBody {
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
