import HearsayFormats
import HearsayModel

/// The native format: a whole graph, or the quotes of a search with their
/// reports and all records that these refer to.
struct NativeExport {
  let reader: any GraphReader
  let selection: QuoteSelection

  /// The order in which types are written.
  private static let order: [RecordType] = [
    .source, .actor, .event, .article, .quote, .report, .naming, .link,
  ]

  func write(to output: StandardOutput) async throws {
    let isWhole = selection.query == nil && selection.scope == .all
    let header = ExportHeader(graphs: try await reader.headers(), isWhole: isWhole)
    if let remark = header.remark { StandardError.say(remark) }
    try output.line(line { $0.write(header.header) })
    if isWhole {
      for type in Self.order { try await writeAll(of: type, to: output) }
    } else {
      try await writeSelected(to: output)
    }
  }

  private func writeAll(of type: RecordType, to output: StandardOutput) async throws {
    var start: PageRequest.Start? = .first
    while let from = start {
      let page = try await reader.records(of: type, PageRequest(from, limit: 500))
      for record in page.items { try output.line(line { $0.write(record) }) }
      start = page.next.map { .after($0) }
    }
  }

  /// Gathers ids first (a record may refer to any other), then writes the
  /// records one by one, types in order, ids sorted.
  private func writeSelected(to output: StandardOutput) async throws {
    var wanted: [String] = []
    var walk = QuoteWalk(reader: reader, selection: selection, limit: 0)
    while let quote = try await walk.next() {
      wanted.append(quote.card.id.rawValue)
      wanted += try await quote.allReports(of: reader).map(\.report.id.rawValue)
    }
    var ids: [RecordType: Set<String>] = [:]
    while let id = wanted.popLast() {
      guard let record = try await reader.record(id) else { continue }
      guard ids[record.type, default: []].insert(record.id).inserted else { continue }
      wanted += References.of(record)
    }
    for type in Self.order {
      for id in ids[type, default: []].sorted() {
        if let record = try await reader.record(id) { try output.line(line { $0.write(record) }) }
      }
    }
  }

  private func line(_ write: (inout NativeWriter) -> Void) -> String {
    var writer = NativeWriter(inlinesTexts: true)
    write(&writer)
    return String(decoding: writer.takeBytes().dropLast(), as: UTF8.self)
  }
}
