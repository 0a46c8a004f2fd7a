import Foundation
import HearsayModel
import Testing

@testable import HearsayTUI

/// Each word in which the screens put a doubt stands in the glossary.
@Suite struct GlossaryTests {
  private static let groups: [CreditGroup] = [
    .copy(nil), .loop, .unnamed, .nobodyItself([]), .nobody, .notExamined,
  ]

  /// The words, taken from where the screens take them.
  static var words: [String] {
    let marks: [QuoteRow.Marks] = [.disputed, .loop, .notBorneOut, .proposals, .earlierWording]
    let speakers = Quote.UnknownSpeaker.allCases.map { $0.label.filter { !"()".contains($0) } }
    let short = groups.map {
      CreditWords.summary([
        CreditGroupCount(group: $0, reports: 1), CreditGroupCount(group: .nobody, reports: 1),
      ])
    }
    let flags = Alignment.Flag.allCases.map(\.rawValue)
    return Ground.allCases.compactMap(\.label) + speakers + flags
      + marks.filter { !$0.isSubset(of: [.loop, .notBorneOut]) }.flatMap(\.words)
      + short.compactMap { $0.split(separator: " 1").first.map(String.init) }
      + figures + [
        "by article", "undated left out", "filtered", "in all", "filters set aside", "let in",
        "undated", "only credited", "not named", "proposed",
        "perhaps the same as", "attributed to", "NOT borne out", "probably translations",
        "marks only", "not compared", "left out", "place found by the program", "withdrawn",
        "without it", "cannot be judged", "credits nobody", "not examined", "at most",
        "first-hand",
      ]
  }

  /// The words of the line of origins, without its figures.
  private static var figures: [String] {
    let summary = OriginsSummary(
      reports: 4, articles: 4, creditNobody: 1, creditUnnamed: 1, notExamined: 1, inLoop: 1)
    return summary.shortPhrase.split(separator: ", ").map { part in
      String(part.drop { $0.isNumber || $0 == " " })
    }.filter { $0 != "named: none" }
  }

  @Test("The glossary explains each word of doubt", arguments: words)
  func explains(word: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let file = root.appending(path: "Documentation/Glossary.md")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let terms = rows.compactMap { $0.split(separator: "|").first }
    #expect(terms.contains { $0.contains(word) })
  }
}
