internal import GRDB
public import HearsayModel

extension SQLiteStore {
  /// The headers of the graphs, one each.
  public func headers() async throws -> [GraphHeader] {
    try await read { database in
      // Of each file the import that brought some of the records last.
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT graph, header, max(key) FROM import
          WHERE EXISTS (SELECT 1 FROM entry WHERE entry.import = import.key)
          GROUP BY graph, path ORDER BY graph, max(key)
          """)
      var headers: [(graph: Int64, header: GraphHeader)] = []
      for row in rows {
        let graph: Int64 = row["graph"]
        let header = GraphHeader(body: try BodyReader(text: row["header"]))
        if let last = headers.indices.last, headers[last].graph == graph {
          headers[last].header.take(header)
        } else {
          headers.append((graph, header))
        }
      }
      return headers.map(\.header)
    }
  }
}

extension GraphHeader {
  /// Takes the header of a further file of the same graph.
  fileprivate mutating func take(_ later: GraphHeader) {
    title = later.title ?? title
    license = Self.joined(license, later.license)
    attribution = Self.joined(attribution, later.attribution)
    generatedBy = later.generatedBy ?? generatedBy
    generatedAt = later.generatedAt ?? generatedAt
    if !later.unknown.isEmpty { unknown = later.unknown }
  }

  private static func joined(_ first: String?, _ second: String?) -> String? {
    guard let first, let second, first != second else { return first ?? second }
    return "\(first); \(second)"
  }
}
