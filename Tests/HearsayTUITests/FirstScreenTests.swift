import HearsayModel
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite struct FirstScreenTests {
  private static let sizes = [(40, 12), (80, 24), (120, 36), (200, 60)].map {
    Size(columns: $0.0, rows: $0.1)
  }
  private static let overview = Overview(
    title: "Libya 2020", articles: 5, events: 14, actors: 27, quotes: 47, reports: 49)
  private static let recent = [
    FirstScreen.Recent(path: "/home/me/story.hearsay.jsonl", label: "~/story.hearsay.jsonl"),
    FirstScreen.Recent(path: "/home/me/old.db", label: "~/old.db", isMissing: true),
  ]

  private static func state(
    _ recent: [FirstScreen.Recent] = [], size: Size = Size(columns: 80, rows: 24)
  ) -> FirstScreenState {
    var state = FirstScreenState(
      size: size,
      options: .init(library: "~/.local/share/hearsay/library.db", recent: recent))
    _ = state.update(.sample(overview))
    return state
  }

  /// Presses keys by their names, or types what is no name; gives what the last asks.
  @discardableResult
  private static func press(_ state: inout FirstScreenState, _ names: String...)
    -> FirstScreenEffect?
  {
    var effect: FirstScreenEffect?
    for name in names {
      for key in Key(name).map({ [$0] }) ?? name.map(Key.character) {
        effect = state.update(.event(.key(key)))
      }
    }
    return effect
  }

  @Test("The screen is drawn as its picture", arguments: sizes)
  func picture(size: Size) {
    let state = Self.state(size: size)
    Golden.expect(
      FirstScreenView(state: state).screen.canvas.picture,
      named: "first-\(size.columns)x\(size.rows).txt")
  }

  @Test(
    "What was opened before, a path that is typed, and help have their pictures", arguments: sizes)
  func parts(size: Size) {
    var state = Self.state(Self.recent, size: size)
    Self.press(&state, "Down", "Down", "Down", "Enter")
    let name = "\(size.columns)x\(size.rows).txt"
    Golden.expect(
      FirstScreenView(state: state).screen.canvas.picture, named: "first-recent-\(name)")
    Self.press(&state, "Up", "Up", "Enter", "~/sto")
    Golden.expect(
      FirstScreenView(state: state).screen.canvas.picture, named: "first-prompt-\(name)")
    Self.press(&state, "Esc", "?")
    Golden.expect(FirstScreenView(state: state).screen.canvas.picture, named: "first-help-\(name)")
  }

  @Test("Before the sample is read nothing is said of it, and where it lacks that is said")
  func figures() {
    var state = FirstScreenState(
      size: Size(columns: 80, rows: 24), options: .init(library: "~/library.db"))
    func lines() -> String {
      FirstScreenView(state: state).screen.canvas.lines.joined(separator: "\n")
    }
    #expect(lines().contains("There is a sample to look at.") && !lines().contains("0 quotes"))
    _ = state.update(.noSample("It is not there."))
    #expect(lines().contains("it was not installed"))
    #expect(Self.press(&state, "Enter") == nil)
    #expect(lines().contains("It is not there."))
    _ = state.update(.sample(Self.overview))
    #expect(lines().contains("five news articles on Libya 2020."))
    #expect(lines().contains("47 quotes, 14 events, 5 articles"))
  }

  @Test("Arrows and Enter reach each choice")
  func choices() {
    var state = Self.state(Self.recent)
    #expect(Self.press(&state, "Up", "Enter") == .end(.sample))
    #expect(Self.press(&state, "Down", "Enter") == nil && state.prompt != nil)
    #expect(Self.press(&state, "Esc") == nil && state.prompt == nil)
    #expect(Self.press(&state, "Down", "Enter") == .check("/home/me/story.hearsay.jsonl"))
    #expect(Self.press(&state, "Down", "Down", "Enter") == nil)
    #expect(state.message == "~/old.db is not there any more.")
    #expect(Self.press(&state, "Home", "Enter") == .end(.sample))
  }

  @Test("A path is typed, completed and opened")
  func path() {
    var state = Self.state()
    #expect(Self.press(&state, "Down", "Enter", "Enter") == nil && state.message != nil)
    #expect(Self.press(&state, "st", "Tab") == .complete("st"))
    state.complete(["stories/", "story.hearsay.jsonl"])
    #expect(state.prompt?.text == "stor")
    state.complete(["stories/", "story.hearsay.jsonl"])
    #expect(state.message == "stories/  story.hearsay.jsonl")
    Self.press(&state, "y")
    state.complete(["story.hearsay.jsonl"])
    #expect(Self.press(&state, "Enter") == .check("story.hearsay.jsonl"))
    state.complete([])
    #expect(state.message == "Nothing here begins so.")
    Self.press(&state, "Ctrl-U")
    _ = state.update(.event(.paste("/a b")))
    Self.press(&state, "Left", "Backspace", "Home", "Delete", "End", "q")
    #expect(state.prompt?.text == "abq")
  }

  @Test(
    "Help closes at any key but those that quit; q, Q and Ctrl-C quit",
    arguments: ["q", "Q", "Ctrl-C"])
  func quits(_ key: String) {
    var state = Self.state()
    Self.press(&state, "?")
    #expect(state.showsHelp)
    Self.press(&state, "Enter")
    #expect(!state.showsHelp)
    Self.press(&state, "?")
    #expect(Self.press(&state, key) == .end(.ended(.quit)))
  }

  @Test("Each key has one meaning, and each command a key")
  func table() {
    for entries in [FirstScreenKeys.choices, FirstScreenKeys.prompt] {
      let keys = entries.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
      #expect(entries.allSatisfy { !$0.keys.isEmpty && !$0.description.isEmpty })
    }
  }

  @Test("At any size the choice under the cursor is on the screen", arguments: 20...90)
  func anySize(columns: Int) {
    for rows in [6, 9, 14, 24] {
      var state = Self.state(Self.recent, size: Size(columns: columns, rows: rows))
      for _ in 0..<4 {
        let canvas = FirstScreenView(state: state).screen.canvas
        #expect(canvas.size == state.size)
        #expect(canvas.lines.contains { $0.contains("▌") })
        Self.press(&state, "Down")
      }
    }
  }
}

@MainActor
@Suite struct FirstScreenRunTests {
  @Test("What is chosen is given back, and the terminal too")
  func chooses() async throws {
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24))
    terminal.press("Down", "Enter", "wrong", "Enter", "Ctrl-U", "st", "Tab", "Enter")
    let outcome = try await FirstScreen.run(
      terminal: terminal, options: .init(library: "~/library.db"),
      world: .init(
        sample: { Overview() }, refusal: { $0 == "wrong" ? "There is no such file." : nil },
        completions: { $0 == "st" ? ["story.db"] : [] }))
    #expect(outcome == .open(path: "story.db"))
    #expect(!terminal.isRunning)
  }

  @Test("signals and a terminal that is gone end it", arguments: [true, false])
  func ends(isSignal: Bool) async throws {
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24))
    terminal.feed(isSignal ? .terminate(signal: 15) : .hangup)
    let outcome = try await FirstScreen.run(
      terminal: terminal, options: .init(library: ""),
      world: .init(sample: { Overview() }, refusal: { _ in nil }, completions: { _ in [] }))
    #expect(outcome == .ended(isSignal ? .terminated(signal: 15) : .hungUp))
  }
}
