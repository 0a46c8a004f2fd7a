internal import GRDB
internal import HearsayModel

/// Quotes that have something few have, by which an index finds them.
struct NotedQuotes {
  /// FROM and WHERE, with `quoteTotal` as `t`: at least all quotes for which the search can hold.
  let rows: (from: SearchStatement.Query, condition: String)

  /// Those that a search asks for; nil: it asks for nothing of the kind.
  init?(_ root: SearchQuery.Node) throws {
    let parts = root.conjunction
    if let said = parts.lazy.compactMap(SearchCondition.said).first {
      let from = "(\(said.sql)) AS d CROSS JOIN quoteTotal AS t ON t.quote = d.key"
      rows = (SearchStatement.Query(from, said.arguments), "1")
    } else if parts.contains(.flag(.undated)) {
      rows = (
        SearchStatement.Query("quoteTotal AS t INDEXED BY quoteTotalUndated"), "t.date IS NULL"
      )
    } else if parts.contains(where: Self.isMarked) {
      rows = (SearchStatement.Query("quoteTotal AS t INDEXED BY quoteTotalNoted"), Self.noted)
    } else {
      return nil
    }
  }

  /// As the index has it.
  static let noted = "(t.marks <> 0 OR t.isAccepted = 0)"

  private static func isMarked(_ node: SearchQuery.Node) -> Bool {
    switch node {
    case .or(let nodes): nodes.allSatisfy(isMarked)
    case .flag(.disputed), .flag(.loop), .flag(.proposed): true
    default: false
    }
  }
}
