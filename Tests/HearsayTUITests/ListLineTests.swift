import Foundation
import HearsayModel
import HearsayTerminal
import Testing

@testable import HearsayTUI

@Suite struct ListLineTests {
  @Test(
    "A span of dates that has no room is given by its start, anything else as it is",
    arguments: [
      ("2024-11/2025-03-13", 80, "Nov 2024…"), ("2020-05-10/2020-05-22", 80, "10 – 22 May 2020"),
      ("2020-05-10/2020-05-22", 38, "10 May 2020…"), ("../2020-05-22", 80, "≤ 22 May 2020"),
      ("2020-05-23?", 38, "23 May 2020?"),
    ])
  func dates(date: String, width: Int, expected: String) {
    let row = EventRow(id: .init("e:1"), name: "|", start: EDTFDate(date))
    let line = ListLines.line(row, width: width).text
    #expect(line.prefix { $0 != "|" }.trimmingCharacters(in: .whitespaces) == expected)
  }

  @Test(
    "A source of which nothing counts is told so, and never credited by 0",
    arguments: [
      (SourceRow.Part.publishes, "0 articles"), (.credited, "credited, not counted"),
      (.republishes, "republishes, not counted"), (.recorded, "only recorded"),
    ])
  func uncounted(part: SourceRow.Part, expected: String) {
    let row = SourceRow(id: .named(.init("s:1")), name: "Gamma", part: part)
    #expect(ListLines.line(row, width: 60).text.contains(expected))
  }

  @Test("The marks of a quote stand whole beside their sign, or not at all", arguments: 30...100)
  func marks(width: Int) {
    let row = QuoteRow(
      id: .init("q:1"), text: "Words", speakers: [Named(id: .init("p:1"), name: "A. Varga")],
      reports: 30, wordings: 6, marks: [.notBorneOut, .earlierWording])
    let lines = QuoteLines(terms: []).lines(row, width: width).map(\.text)
    #expect(lines[0].hasSuffix("!"))
    let rest = lines[1].drop { $0 == " " }.prefix { $0 != "3" }
    let said = rest.reversed().drop { $0 == " " }.reversed()
    let whole = "A. Varga · a credit not borne out · has an earlier wording"
    #expect(["A. Varga", "A. Varga · a credit not borne out", whole].contains(String(said)))
  }
}
