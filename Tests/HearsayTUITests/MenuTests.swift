import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("Help and palette")
struct MenuTests {
  @Test("? lists the keys of the place first")
  func help() async throws {
    var harness = try await Harness()
    try await harness.press("4", "?")
    let menu = try #require(harness.state.menu)
    #expect(menu.kind == .help && menu.place == .quotes)
    #expect(menu.rows.first?.places.contains(.quotes) == true)
    #expect(menu.rows.contains { !$0.places.contains(.quotes) })
  }

  @Test(
    "the filter leaves the keys whose words it has, then those of a place of that name",
    arguments: [
      ("zoom", ["Esc", "z", "Esc (Places, Quote)", "Esc (Quotes)", "z (Quote)"]),
      (
        "next",
        [
          "Tab", "s", "Down j (Differences)", "Right l (Evidence)", "n (Differences)",
          "n (Evidence)",
        ]
      ),
      ("search", ["/", "Esc (Quotes)", "s (Quotes)"]),
      ("next evid", ["Right l (Evidence)", "n (Evidence)"]),
      ("ctrl-z", ["Ctrl-Z"]), ("screen draw", ["Ctrl-L"]), ("notes", []),
    ])
  func filter(text: String, expected: [String]) {
    #expect(Self.shown(text, from: .list) == expected)
  }

  @Test("a place whose name is typed shows all its keys", arguments: KeyPlace.main)
  func placeNames(place: KeyPlace) {
    let all = KeyTable.entries(in: place)
    let found = KeyTable.matching(place.name, from: place)
    #expect(all.allSatisfy(found.contains))
    let elsewhere = KeyTable.matching(place.name.uppercased(), from: .prompt)
    #expect(all.filter { !$0.places.contains(.prompt) }.allSatisfy(elsewhere.contains))
  }

  private static func shown(_ text: String, from place: KeyPlace) -> [String] {
    KeyTable.matching(text, from: place).map { entry in
      let places = entry.places(seenFrom: place)
      let names = places == [place] ? "" : " (\(places.map(\.name).joined(separator: ", ")))"
      return entry.keyNames + names
    }
  }

  @Test("typing filters, Enter runs the entry in the place below")
  func run() async throws {
    var harness = try await Harness()
    try await harness.press("?", "whole", "Space", "screen", "Space", "z", "Enter")
    #expect(harness.state.menu == nil)
    #expect(harness.state.here.isZoomed)
  }

  @Test("an entry of another place says where it can be done")
  func elsewhere() async throws {
    var harness = try await Harness()
    try await harness.press(":", "compare", "Enter")
    #expect(harness.state.message == Message("Only in Quote."))
  }

  @Test("an entry that cannot be done now says why")
  func unavailable() async throws {
    var harness = try await Harness()
    try await harness.press(":", "undo", "Enter")
    #expect(harness.state.message == Message("There is no earlier place."))
  }

  @Test("Escape closes it and changes nothing", arguments: ["?", ":"])
  func close(key: String) async throws {
    var harness = try await Harness()
    let before = harness.state
    try await harness.press(key, "Down", "abc", "Esc")
    #expect(harness.state == before)
  }

  @Test("q closes the zoom before it quits; Q quits from the evidence")
  func quitting() async throws {
    var harness = try await Harness()
    try await harness.press("z", "q")
    #expect(!harness.state.here.isZoomed && !harness.state.isEnding)
    try await harness.press("5", "Right", "Right", "Right", "q")
    #expect(harness.state.here.evidence == nil && !harness.state.isEnding)
    try await harness.press("Right", "Q")
    #expect(harness.state.isEnding && harness.effects == [.quit])
  }

  @Test("Ctrl-C closes a prompt, cancels what is being read, else quits")
  func interrupt() async throws {
    var harness = try await Harness()
    try await harness.press("/", "Ctrl-C")
    #expect(harness.state.prompt == nil && !harness.state.isEnding)
    harness.pressUnanswered("Down", "Ctrl-C")
    #expect(harness.effects == [.cancelReadings])
    #expect(!harness.state.hasPendingReadings && !harness.state.isEnding)
    harness.unanswered = []
    try await harness.press("Ctrl-C")
    #expect(harness.state.isEnding)
  }
}
