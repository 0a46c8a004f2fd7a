import Foundation
import HearsayModel
import HearsayTerminal
import Testing

@testable import HearsayTUI

@Suite struct HeaderTests {
  @Test(
    "The header says what is opened, its title and what it holds, as far as there is room",
    arguments: [
      (
        120,
        "hearsay  libya-2020.hearsay.jsonl: Libya 2020 · 5 articles · 2 events · 3 actors · "
          + "47 quotes in 61 reports"
      ),
      (100, "hearsay  Libya 2020 · 5 articles · 2 events · 3 actors · 47 quotes in 61 reports"),
      (80, "hearsay  Libya 2020 · 47 quotes in 61 reports"),
      (60, "hearsay  Libya 2020 · 47 quotes in 61 reports"),
      (36, "hearsay  Libya 2020 · 47 quotes"),
      (29, "hearsay  Libya 2… · 47 quotes"),
      (20, "hearsay  Libya 2020"),
    ])
  func width(width: Int, expected: String) {
    let overview = Overview(
      title: "Libya 2020", articles: 5, events: 2, actors: 3, quotes: 47, reports: 61)
    #expect(line("libya-2020.hearsay.jsonl", overview, width: width) == expected)
  }

  @Test("A graph without a title, and one that is called as it is opened, is named once")
  func withoutTitle() {
    #expect(line("library.db", Overview(quotes: 1), width: 40) == "hearsay  library.db · 1 quote")
    #expect(
      line("story", Overview(title: "story", quotes: 1, reports: 2), width: 40)
        == "hearsay  story · 1 quote in 2 reports")
    #expect(line("library.db", nil, width: 40) == "hearsay  library.db")
  }

  /// The left end of the line.
  private func line(_ title: String, _ overview: Overview?, width: Int) -> String {
    let size = Size(columns: width, rows: 24)
    var state = AppState(size: size, title: title)
    state.overview = overview
    var canvas = Canvas(size: size)
    HeaderView(state: state).draw(on: &canvas, in: Rect(row: 0, column: 0, width: width, height: 1))
    let line = canvas.lines[0].replacing("no filter", with: "")
    return line.trimmingCharacters(in: .whitespaces)
  }
}
