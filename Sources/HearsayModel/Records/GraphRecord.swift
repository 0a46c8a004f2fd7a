/// Any one record of a graph.
///
/// Records are large: each stands in a place of its own, so that handing one on copies a
/// reference.
public indirect enum GraphRecord: Sendable, Hashable {
  case source(Source)
  case actor(Actor)
  case event(Event)
  case article(Article)
  case quote(Quote)
  case report(Report)
  case naming(Naming)
  case link(Link)

  /// The record's type.
  public var type: RecordType {
    switch self {
    case .source: .source
    case .actor: .actor
    case .event: .event
    case .article: .article
    case .quote: .quote
    case .report: .report
    case .naming: .naming
    case .link: .link
    }
  }

  /// The record's id, as it stands in the graph.
  public var id: String {
    switch self {
    case .source(let record): record.id.rawValue
    case .actor(let record): record.id.rawValue
    case .event(let record): record.id.rawValue
    case .article(let record): record.id.rawValue
    case .quote(let record): record.id.rawValue
    case .report(let record): record.id.rawValue
    case .naming(let record): record.id.rawValue
    case .link(let record): record.id.rawValue
    }
  }

  /// What the record bears beside its own fields.
  public var provenance: Provenance {
    get {
      switch self {
      case .source(let record): record.provenance
      case .actor(let record): record.provenance
      case .event(let record): record.provenance
      case .article(let record): record.provenance
      case .quote(let record): record.provenance
      case .report(let record): record.provenance
      case .naming(let record): record.provenance
      case .link(let record): record.provenance
      }
    }
    set {
      switch self {
      case .source(var record):
        record.provenance = newValue
        self = .source(record)
      case .actor(var record):
        record.provenance = newValue
        self = .actor(record)
      case .event(var record):
        record.provenance = newValue
        self = .event(record)
      case .article(var record):
        record.provenance = newValue
        self = .article(record)
      case .quote(var record):
        record.provenance = newValue
        self = .quote(record)
      case .report(var record):
        record.provenance = newValue
        self = .report(record)
      case .naming(var record):
        record.provenance = newValue
        self = .naming(record)
      case .link(var record):
        record.provenance = newValue
        self = .link(record)
      }
    }
  }
}
