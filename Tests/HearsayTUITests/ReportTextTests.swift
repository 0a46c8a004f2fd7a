import HearsayModel
import HearsayTerminal
import Testing

@testable import HearsayTUI

@Suite struct ReportTextTests {
  private static let source = Named<Source.ID>(id: .init("s:1"), name: "The Longnamed Daily News")

  private func line(_ change: (inout ReportRow) -> Void) throws -> String {
    var row = ReportRow(
      report: Report(
        id: .init("r:1"), quote: .init("q:1"), article: .init("a:1"), exact: "We go",
        speakerAs: "the minister", via: []),
      source: Self.source, published: EDTFDate("2025-03-14T10:00Z"), group: .nobody)
    change(&row)
    let text = ReportText(row: row, wording: nil, spoken: nil, indent: 2)
    let lines = text.columnLines(width: 58, limit: 9, isCurrent: false)
    try #require(lines.count == 1 && lines[0].width <= 58)
    return lines[0].text
  }

  @Test("A line of a column keeps why a report does not count, whatever its source is called")
  func standing() throws {
    #expect(try line { $0.state = .withdrawn }.contains("withdrawn"))
    #expect(try line { $0.report.place = .headline }.contains("headline"))
    #expect(try line { $0.isCounted = false }.contains("earlier version"))
    #expect(try line { $0.report.provenance.status = .proposed }.contains("? proposed"))
    #expect(try line { $0.otherSpeakers = [Named(id: .init("p:1"), name: "B")] }.contains("! "))
    #expect(try line { _ in }.contains("“the minister”"))
  }

  @Test("A line of a column says whom it credits where that is another than its heading's origin")
  func credits() throws {
    func chain(_ name: String, as words: String?) -> [[HopRow]] {
      let hop = Hop(target: .source(.init("s:\(name)")), as: words)
      return [[HopRow(hop: hop, name: name, check: .borneOut)]]
    }
    let line = { (name: String, words: String?) in
      try self.line {
        $0.group = .named([.init("s:RIA")])
        $0.groupNames = ["RIA"]
        $0.report.speakerAs = nil
        $0.report.via = chain(name, as: words).map { $0.map(\.hop) }
        $0.chains = chain(name, as: words)
      }
    }
    #expect(try line("TASS", nil).contains("TASS"))
    #expect(try !line("RIA", "RIA").contains("RIA"))
    #expect(try line("RIA", "the agency").contains("“the agency”"))
  }
}
