import HearsayModel
import HearsayTerminal
import Testing

@testable import HearsayTUI

/// The figures of the lists under a filter are those of the quotes that each entry drives.
@Suite struct FacetTests {
  @Test(
    "The figure of each entry is the count of its quotes",
    arguments: [
      ("libya", ["3", "f"]), ("libya", ["2", "f"]), ("libya", ["/", "jihad OR turkish", "Enter"]),
      ("libya", ["3", "f", "F", "!", "Esc"]),
      ("libya", ["/", "after:2020-05", "Enter", "F", "u", "Esc"]),
      ("bridge", ["2", "f"]), ("bridge", ["3", "f", "/", "bridge", "Enter"]),
      ("bridge", ["/", "is:proposed", "Enter"]),
    ])
  func figures(sample: String, keys: [String]) async throws {
    let size = Size(columns: 120, rows: 36)
    var walk = try await Walk(try await Samples.store(named: sample), size: size)
    try await walk.press(keys)
    #expect(!walk.state.narrowing.isEmpty)
    for list in ["1", "2", "3", "articles"] {
      try await walk.press(
        list == "articles" ? ["1", "Left", "Down", "Down", "Down", "Enter"] : [list])
      let kind = try #require(walk.state.here.focus.list)
      try await walk.press(["Home"])
      let rows = walk.state.here.lists[kind].rows
      #expect(walk.state.here.lists[kind].next == nil)
      #expect(walk.state.counts(of: kind)?.found == Count(rows.count))
      for row in rows {
        #expect(walk.state.driverEntry?.id == row.id)
        let count = try #require(walk.state.here.quotes.count)
        let figure = Self.figure(of: row)
        #expect(count.quotes.value == figure.quotes, "\(row.name)")
        if let proposed = figure.proposed { #expect(count.proposed == proposed, "\(row.name)") }
        #expect(!walk.state.here.quotes.list.rows.isEmpty, "\(row.name)")
        try await walk.press(["Down"])
      }
    }
  }

  private static func figure(of row: ListRow) -> (quotes: Int, proposed: Int?) {
    switch row {
    case .event(let row): (row.quotes + row.quotesByArticle, row.proposedQuotes)
    case .actor(let row): (row.quotes, row.proposedQuotes)
    case .source(let row): (row.quotes + row.creditedQuotes, row.proposedQuotes)
    case .article(let row): (row.quotes, nil)
    case .marked, .search, .finding: (0, nil)
    }
  }
}
