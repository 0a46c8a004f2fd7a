import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("The key table")
struct KeyTableTests {
  @Test("no key means two things in one place", arguments: KeyPlace.allCases)
  func uniqueKeys(place: KeyPlace) {
    var seen: [Key: CommandID] = [:]
    for entry in KeyTable.entries(in: place) {
      for key in entry.keys {
        #expect(seen[key] == nil, "\(key) in \(place.name)")
        seen[key] = entry.command
      }
    }
  }

  @Test("no command stands twice in one place", arguments: KeyPlace.allCases)
  func uniqueCommands(place: KeyPlace) {
    let commands = KeyTable.entries(in: place).map(\.command)
    #expect(Set(commands).count == commands.count)
  }

  @Test("every command has a key somewhere", arguments: CommandID.allCases)
  func everyCommandHasAKey(command: CommandID) {
    #expect(KeyTable.entries.contains { $0.command == command && !$0.keys.isEmpty })
  }

  @Test("where text is typed no plain character is a command", arguments: KeyPlace.allCases)
  func textIsTyped(place: KeyPlace) {
    guard place.takesText else { return }
    for entry in KeyTable.entries(in: place) {
      for case .character(let character) in entry.keys {
        Issue.record("\(character) cannot be typed in \(place.name)")
      }
    }
  }

  @Test(
    "every key of every place does something or says why it cannot", arguments: KeyPlace.allCases)
  func everyKeyActs(place: KeyPlace) async throws {
    let start = try await Self.harness(at: place)
    #expect(start.state.place == place)
    for entry in KeyTable.entries(in: place) {
      for key in entry.keys where key != .character(Self.digit(of: start.state)) {
        var harness = start
        try await harness.update(.key(key))
        let hasActed = harness.state != start.state || !harness.effects.isEmpty
        #expect(hasActed, "\(key) in \(place.name)")
      }
    }
  }

  @Test("A key of other places says where it works")
  func keyOfOtherPlaces() async throws {
    var harness = try await Self.harness(at: .quotes)
    try await harness.press("=")
    #expect(
      harness.state.message?.text
        == "= works in Quote and Differences: compare the wordings with this one.")
    try await harness.press("Ctrl-Y")
    #expect(harness.state.message == nil)
  }

  @Test("a key that is not in the table does nothing", arguments: KeyPlace.main)
  func unknownKeys(place: KeyPlace) async throws {
    var harness = try await Self.harness(at: place)
    let before = harness.state
    for key in [Key.character("\u{E000}"), .control("y"), .function(12), .insert]
    where KeyTable.command(for: key, in: place) == nil {
      try await harness.update(.key(key))
      #expect(harness.state == before, "\(key)")
    }
  }

  @Test("hints are those of the place, and the best stay where the foot is narrow")
  func hints() async throws {
    let harness = try await Harness()
    let all = KeyTable.hints(for: harness.state, width: 200).map(\.text)
    #expect(all.contains("→ quotes") && all.contains("? keys") && !all.contains("⌫ undo"))
    let few = KeyTable.hints(for: harness.state, width: 24)
    #expect(KeyTable.width(of: few) <= 24)
    #expect(few.map(\.text).contains("? keys"))
  }

  @Test("the manual has each key of each place")
  func manual() {
    let manual = KeyReference.markdown
    for entry in KeyTable.entries {
      #expect(manual.contains(entry.description))
    }
    for entry in FirstScreenKeys.choices + FirstScreenKeys.prompt {
      #expect(manual.contains("| \(entry.names) | \(entry.description) |"))
    }
  }

  /// The digit that would go where the focus is already.
  private static func digit(of state: AppState) -> Character {
    state.here.focus.digit.map { Character(String($0)) } ?? "0"
  }

  /// An explorer in which most keys of a place have something to do.
  static func harness(at place: KeyPlace) async throws -> Harness {
    var shape = FixtureReader.Shape()
    shape.events = 30
    shape.quotesPerEvent = 6
    var harness = try await Harness(place == .elsewhere ? .madeWithElsewhere(shape) : .made(shape))
    // A kept search, a place behind and one ahead.
    try await harness.press("/", "declare", "Enter", "Esc")
    try await harness.press("/", "mobili", "Enter", "Enter", "Backspace", "Down", "Down")
    switch place {
    case .places: try await harness.press("1", "Left", "Down")
    case .list: try await harness.press("1", "Down", "Down", "Enter", "Backspace", "Down")
    case .card: try await harness.press("4", "Enter", "Backspace", "Enter", "Down", "Down")
    case .credits:
      try await harness.update(.resize(Size(columns: 40, rows: 9)))
      try await harness.press("4", "Down", "Down", "v", "Down", "Down")
    case .differences:
      try await harness.update(.resize(Size(columns: 24, rows: 10)))
      try await harness.press("4", "Down", "Down", "5", "Down", "d", "Down", "Ctrl-D")
    case .elsewhere:
      try await harness.update(.resize(Size(columns: 40, rows: 9)))
      try await harness.press("5", "Space", "Down", "Down", "Down", "Down")
    case .line: try await harness.press("1", "&", "Event", "Left", "Down")
    case .chooser: try await harness.press("5", "Right", "Right", "Enter", "Down")
    case .quotes: break
    case .quote: try await harness.press("5", "Right", "Down")
    case .evidence:
      try await harness.update(.resize(Size(columns: 40, rows: 10)))
      try await harness.press("5", "Right", "Right", "Right", "n", "n", "Home", "Down", "Down")
    case .prompt: try await harness.press("/", "Space", "w", "Left", "Ctrl-P", "Down", "Left")
    case .help: try await harness.press("?", "Down", "to", "Left", "Down")
    case .palette: try await harness.press(":", "Down", "to", "Left", "Down")
    }
    return harness
  }
}
