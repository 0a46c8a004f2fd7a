import HearsayModel
import HearsaySQLite
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

/// The screens on which something is said of the data, cell by cell.
@Suite struct EditPictureTests {
  /// Three quotes are marked, one is annotated and tagged.
  private static let marked = ["4", "m", "Down", "m", "Down", "m", "a", "Who heard it?", "Enter"]

  static let places: [(name: String, keys: [String])] = [
    ("marked", marked + ["t", "flood desk", "Enter", "1", "Left"] + downs(4) + ["Right"]),
    ("marked-empty", ["1", "Left"] + downs(4) + ["Right"]),
    ("note-prompt", marked + ["a"]),
    ("tag-prompt", marked + ["t", "flood desk", "Enter", "t"]),
    ("decide-actor", ["2", "End", "m", "1", "2", "Home", "e"]),
    ("decide-link", ["4", "Enter", "End", "e"]),
    ("decide-report", ["4", "Right", "Right", "Right", "e"]),
    ("merged-card", ["2", "m", "t", "port", "Enter", "Enter"]),
    ("marked-quote", marked + ["e", "s", "Ctrl-U", "horvat", "Enter", "Right"]),
  ]

  private static func downs(_ count: Int) -> [String] {
    Array(repeating: "Down", count: count)
  }

  @Test(
    "A screen on which something is said is drawn as its picture", arguments: places,
    [
      Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
      Size(columns: 200, rows: 60),
    ])
  func picture(place: (name: String, keys: [String]), size: Size) async throws {
    var walk = try await Walk(try await Scenario.store(ofScenario: "marked-list"), size: size)
    try await walk.press(place.keys)
    Golden.expect(
      walk.screen.canvas.picture, named: "said-\(place.name)-\(size.columns)x\(size.rows).txt")
  }

  @Test("Tags and notes are untrusted text: no control character of theirs reaches a cell")
  func untrusted() async throws {
    let store = try await Scenario.store(ofScenario: "marked-list")
    let evil = "a\u{1B}[31m\u{202E}b\u{7}"
    for id in ["q:closed", "p:brandt", "r:1"] {
      _ = try await store.append(.mark(id: id))
      _ = try await store.append(.tag(id: id, tag: evil))
      _ = try await store.append(.note(id: id, before: nil, after: evil))
    }
    var walk = try await Walk(store, size: Size(columns: 160, rows: 50))
    for keys in [
      ["2"], ["Enter"], ["Backspace", "4"], ["Right", "Right", "Right"], ["Right"], ["a"],
      ["Esc", "t"], ["Esc", "u"], ["1", "Left"] + Self.downs(4) + ["Right"],
    ] {
      try await walk.press(keys)
      for scalar in walk.screen.canvas.lines.joined().unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format)
      }
    }
  }
}
