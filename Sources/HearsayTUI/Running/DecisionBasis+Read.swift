import HearsayModel

extension DecisionBasis {
  /// Reads what can be decided on an entry.
  static func read(
    _ subject: Subject, from reader: any GraphReader
  ) async throws -> DecisionBasis {
    var basis = DecisionBasis(subject: subject)
    basis.record = try await reader.record(subject.id)
    guard let record = basis.record else { return basis }
    basis.annotation = try await reader.annotations(of: [record.id])[record.id] ?? Annotation()
    var named: [String] = []
    switch record {
    case .quote(let quote): basis.quote = quote
    case .report(let report):
      if case .quote(let quote)? = try await reader.record(report.quote.rawValue) {
        basis.quote = quote
      }
      basis.reports = try await reader.quote(report.quote)?.shownReports ?? 0
    case .link(let link): named = [link.from, link.to]
    default: break
    }
    if basis.canMerge {
      let marked = try await reader.marked(PageRequest(limit: markedLimit)).items
      basis.marked = marked.filter { $0.type == record.type && $0.id != record.id }
      try await basis.readMerges(of: record, from: reader)
    }
    basis.proposed = try await proposedLinks(of: record, from: reader)
    named += basis.proposed.flatMap { [$0.from, $0.to] }
    named += (basis.quote?.speakers ?? []).map(\.rawValue)
    named += basis.annotation.decisions.flatMap(\.change.namedIDs)
    basis.names = try await reader.names(of: named)
    return basis
  }

  /// What becomes of the entry where it is merged with a marked one.
  private mutating func readMerges(
    of record: GraphRecord, from reader: any GraphReader
  ) async throws {
    kinds[record.id] = record.kindName
    for row in marked {
      if let editor = reader as? any GraphEditor {
        survivors[row.id] = try await editor.survivor(ofMerging: record.id, row.id)
      }
      kinds[row.id] = try await reader.record(row.id)?.kindName
    }
  }

  /// The links from and to an entry that are proposed, as its card lists them.
  private static func proposedLinks(
    of record: GraphRecord, from reader: any GraphReader
  ) async throws -> [Link] {
    let links: [Link] =
      switch record {
      case .event(let event): try await reader.event(event.id)?.links.rows.map(\.link) ?? []
      case .actor(let actor): try await reader.actor(actor.id)?.links.rows.map(\.link) ?? []
      case .source(let source):
        try await reader.source(source.id)?.links.rows.map(\.link) ?? []
      case .quote(let quote):
        try await reader.links(of: quote.id).map {
          ($0.sameAs.rows + $0.links.rows).map(\.link)
        } ?? []
      default: []
      }
    return links.filter { $0.provenance.status == .proposed }
  }

  private static let markedLimit = 50
}

extension Reading {
  /// The actors that a typed name or id may mean: the one of the id, else those with the
  /// name.
  static func speakers(
    _ text: String, from reader: any GraphReader
  ) async throws -> [Named<Actor.ID>] {
    if case .actor(let actor)? = try await reader.record(text) {
      return [Named(id: actor.id, name: actor.name)]
    }
    let rows = try await reader.actors(Listing(name: text), PageRequest(limit: 20)).items
    return rows.map { Named(id: $0.id, name: $0.name) }
  }
}

extension GraphRecord {
  /// The kind of an actor or a source; nil: it is of another type, or that is not stated.
  fileprivate var kindName: String? {
    switch self {
    case .actor(let actor): actor.kind?.rawValue
    case .source(let source): source.kind?.rawValue
    default: nil
    }
  }
}
