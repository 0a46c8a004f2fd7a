import Foundation
import GRDB
import HearsayModel
import HearsaySQLite
import Testing

/// The view `reportRow` holds what the model makes of the same reports.
@Suite struct EvidenceViewTests {
  @Test(
    "The view says of each report what the evidence table says",
    arguments: ["libya-2020", "bridge-2025"])
  func samples(_ sample: String) async throws {
    try await compare { try await SampleLoading.sample(sample, into: $0) }
  }

  @Test("It says so of credits without texts, of one article's reports and of rejected ones")
  func made() async throws {
    try await compare {
      try await SampleLoading.load(Array(Self.story.utf8), as: "story", into: $0)
    }
  }

  @Test("No report of a proposed quote counts")
  func proposed() async throws {
    let store = try SQLiteStore.inMemory()
    _ = try await SampleLoading.load(Array(Self.story.utf8), as: "story", into: store)
    let rows = try await Self.rows(of: store).filter { $0["quoteStatus"] == "proposed" }
    #expect(rows.map { $0["report"] } == ["r:12"])
    #expect(rows.map { $0["status"] } == ["accepted"] && rows.map { $0["counted"] } == ["no"])
  }

  /// Loads a graph and compares the view with the rows of all quotes.
  private func compare(
    _ load: (SQLiteStore) async throws -> LoadOutcome
  ) async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "library.db").path
      let store = try SQLiteStore.open(path: path, mode: .library)
      #expect(try await load(store).isLoaded)
      let rows = try await Self.rows(of: store)
      try store.close()
      let columns = EvidenceRow.columns
      try await DatabaseQueue(path: path).read { database in
        let viewed = try Row.fetchAll(database, sql: "SELECT * FROM reportRow ORDER BY report")
        #expect(viewed.first.map { Array($0.columnNames) } == columns)
        #expect(viewed.map { $0["report"] as String? } == rows.map { $0["report"] })
        for (viewed, row) in zip(viewed, rows) {
          for column in columns {
            #expect(viewed[column] as String? == row[column], "\(row["report"] ?? "") \(column)")
          }
        }
        #expect(
          try Int.fetchOne(database, sql: "SELECT count(*) FROM pragma_foreign_key_check") == 0)
      }
    }
  }

  private static func rows(of store: SQLiteStore) async throws -> [EvidenceRow] {
    var rows: [EvidenceRow] = []
    let page = try await store.quotes(QuoteSelection(), PageRequest(limit: 1_000))
    for quote in page.items {
      let card = try #require(try await store.quote(quote.id))
      let reports = try await store.reports(of: quote.id, PageRequest(limit: 1_000))
      rows += reports.items.map { EvidenceRow($0, of: card) }
    }
    return rows.sorted { ($0["report"] ?? "") < ($1["report"] ?? "") }
  }

  private static let story = """
    {"hearsay":1,"id":"story"}
    {"type":"source","id":"s:a","name":"Alpha"}
    {"type":"source","id":"s:b","name":"Beta"}
    {"type":"source","id":"s:c","name":"Gamma"}
    {"type":"source","id":"s:d","name":"Delta"}
    {"type":"actor","id":"p:v","name":"V"}
    {"type":"actor","id":"p:w","name":"W"}
    {"type":"event","id":"e:1","name":"It happened","start":"2025-01-01"}
    {"type":"article","id":"a:1","source":"s:a","title":"One","published":"2025-01-02","lang":"en"}
    {"type":"article","id":"a:2","source":"s:b","url":"https://b.example/2","published":"2025-01-03","retrieved":"2025-01-04","lang":"en"}
    {"type":"article","id":"a:3","source":"s:c","host":"s:d","title":"Three","lang":"en"}
    {"type":"article","id":"a:4","title":"Four","published":"2025-01-05/..","grounds":{"published":"bounds"}}
    {"type":"article","id":"a:5","title":"Five","status":"rejected"}
    {"type":"quote","id":"q:1","text":"The bridge is closed for good","speakers":["p:v","p:w"],"spoken":"2025-01-01","spokenIn":"e:1","grounds":{"spoken":"relative"}}
    {"type":"quote","id":"q:2","text":"Nobody was hurt","speakerUnknown":"role"}
    {"type":"quote","id":"q:3","text":"Rejected","status":"rejected"}
    {"type":"report","id":"r:1","quote":"q:1","article":"a:1","exact":"The bridge is closed for good","kind":"direct","via":[],"by":"hand","at":"2025-02-01"}
    {"type":"report","id":"r:2","quote":"q:1","article":"a:2","exact":"bridge is closed","kind":"direct","via":[[{"source":"s:a","as":"told Alpha"}]]}
    {"type":"report","id":"r:3","quote":"q:1","article":"a:3","exact":"the bridge “is closed for” ever","quoted":[[12,25]],"kind":"mixed","via":[[{"source":"s:b"},{"source":"s:a","as":"Alpha said"}],[{"as":"agencies"}]]}
    {"type":"report","id":"r:4","quote":"q:1","article":"a:4","exact":"it is open","kind":"direct","via":[[{"source":"s:a","how":"venue"},{"actor":"p:w"}]],"speakers":["p:w"]}
    {"type":"report","id":"r:5","quote":"q:1","article":"a:5","exact":"The bridge","via":[]}
    {"type":"report","id":"r:6","quote":"q:2","article":"a:4","exact":"Nobody was hurt","kind":"indirect","via":[[{"source":"s:d"}]]}
    {"type":"report","id":"r:7","quote":"q:2","article":"a:4","exact":"Nobody hurt","place":"headline","kind":"indirect","via":[]}
    {"type":"report","id":"r:8","quote":"q:2","article":"a:1","exact":"Nobody was hurt","via":[[{"as":"officials"}]],"status":"proposed"}
    {"type":"report","id":"r:9","quote":"q:2","article":"a:2","exact":"Nobody was hurt","status":"rejected"}
    {"type":"report","id":"r:10","quote":"q:3","article":"a:2","exact":"Rejected"}
    {"type":"report","id":"r:11","quote":"q:2","article":"a:2"}
    {"type":"quote","id":"q:4","text":"Perhaps said","status":"proposed"}
    {"type":"report","id":"r:12","quote":"q:4","article":"a:2","exact":"Perhaps said"}

    """
}
