import HearsayModel
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("What is said of the data")
struct EditTests {
  @Test("a burst of edits is said in its order, while readings are on their way")
  func burst() async throws {
    var harness = try await Harness()
    harness.pressUnanswered("Down", "m", "Down", "m", "u", "m")
    #expect(
      harness.edits == [
        .toggleMark(id: "e:1"), .toggleMark(id: "e:2"), .undo, .toggleMark(id: "e:2"),
      ])
    try await harness.settle()
    let marked = try await harness.reader.marked(PageRequest(limit: 10)).items
    #expect(marked.map(\.id) == ["e:1", "e:2"])
    #expect(harness.state.pendingEdits.isEmpty && !harness.state.isReading)
  }

  @Test("a note that is asked for at once waits for what was said before")
  func noteAfterNote() async throws {
    var harness = try await Harness()
    harness.pressUnanswered("a", "One", "Enter", "a")
    #expect(harness.state.line == nil)
    try await harness.settle()
    #expect(harness.state.line?.field.text == "One")
  }

  @Test("a refusal is shown, and nothing is read anew")
  func refusal() async throws {
    var harness = try await Harness()
    harness.pressUnanswered("m")
    let shown = harness.state.here
    harness.unanswered = []
    let outcome = EditOutcome(
      request: .toggleMark(id: "e:0"), refusal: EditRefusal.missing(id: "e:0").description)
    let request = try #require(harness.state.pendingEdits.first)
    let effects = harness.state.update(.edited(outcome, request))
    #expect(effects == [] && harness.state.here == shown)
    #expect(harness.state.message == Message("Nothing here bears the id e:0.", .warning))
  }

  @Test("what was said before a refusal is told with it")
  func partly() {
    let edit = Edit(number: 1, at: "", by: "", change: .tag(id: "p:0", tag: "a"))
    let outcome = EditOutcome(
      request: .append([edit.change]), edits: [edit], names: ["p:0": "Actor"],
      refusal: "A tag has at least one letter.")
    #expect(
      EditWords.message(of: outcome)
        == Message("Tagged “Actor” #a. A tag has at least one letter.", .warning))
  }

  @Test("a graph that nobody can edit says so")
  func withoutEditor() async {
    let outcome = await EditRequest.undo.outcome(by: nil, names: FixtureReader())
    #expect(outcome.refusal == "This graph cannot be edited.")
    #expect(EditWords.message(of: outcome).weight == .warning)
  }

  @MainActor
  @Test("the runner says one thing after the other, whatever is cancelled")
  func runner() async throws {
    let reader = FixtureReader.made()
    var outcomes: [EditOutcome] = []
    let runner = EffectRunner(reader: reader) { action in
      if case .edited(let outcome, _) = action { outcomes.append(outcome) }
    }
    let edits: [EditRequest] = [
      .append([.mark(id: "q:0")]), .undo, .append([.tag(id: "q:1", tag: "x")]), .undo, .redo,
    ]
    for (index, edit) in edits.enumerated() { runner.edit(edit, RequestID(index)) }
    runner.cancelAll()
    await runner.finishEdits()
    #expect(outcomes.map(\.request) == edits)
    #expect(outcomes.allSatisfy { $0.refusal == nil })
    #expect(reader.journal.edits.map(\.undoes) == [nil, 1, nil, 3, 4])
  }

  @Test("after an edit each cursor keeps its entry and its line on the screen")
  func cursors() async throws {
    var shape = FixtureReader.Shape()
    shape.events = 300
    var harness = try await Harness(.made(shape))
    for _ in 0..<40 { try await harness.press("Down") }
    try await harness.press("Up", "Up", "Up", "4", "Down", "Right", "Right", "Right", "Down")
    let before = harness.state.here
    let screen = Screen(harness.state).canvas.lines
    try await harness.press("1", "m", "u", "5")
    #expect(harness.state.here.lists[.events].cursor == before.lists[.events].cursor)
    #expect(harness.state.here.quotes.list.cursor == before.quotes.list.cursor)
    #expect(harness.state.here.quote.cursor == before.quote.cursor)
    #expect(harness.state.here.quote.unfolded == before.quote.unfolded)
    harness.state.message = nil
    #expect(Screen(harness.state).canvas.lines == screen)
  }

  @Test("after an edit it is counted anew how much a narrowed list holds")
  func sizes() async throws {
    var walk = try await Walk(
      try await Samples.store(named: "libya own"), size: Size(columns: 120, rows: 36))
    try await walk.press(["4", "m", "/", "is:marked", "Enter", "2"])
    #expect(walk.state.counts(of: .actors)?.found.value == 1)
    try await walk.press(["4", "m"])
    #expect(walk.state.here.lists[.actors].rows.isEmpty)
    #expect(walk.state.counts(of: .actors)?.found.value == 0)
    #expect(walk.state.counts(of: .actors)?.whole.value ?? 0 > 1)
  }

  @Test("the evidence keeps its scroll when its report is marked")
  func evidence() async throws {
    var harness = try await Harness(columns: 40, rows: 10, start: .record("r:1/0/0"))
    try await harness.press("Home", "Down", "Down")
    let scroll = harness.state.here.evidence?.scroll
    try await harness.press("m")
    #expect(harness.state.here.evidence?.scroll == scroll)
    #expect(harness.state.here.evidence?.document?.annotation?.isMarked == true)
  }

  @Test("a place that Backspace brings back is read anew where something was said since")
  func history() async throws {
    var harness = try await Harness()
    try await harness.press("4", "Enter")
    #expect(harness.state.place == .card)
    try await harness.press("m", "Backspace")
    #expect(harness.state.place == .quotes)
    #expect(harness.state.here.edition == 1 && !harness.state.isReading)
    try await harness.press("Enter", "Backspace", "[")
    #expect(harness.state.here.edition == 1)
  }

  @Test("Left after an edit still takes Right back")
  func leftAfterEdit() async throws {
    var harness = try await Harness()
    try await harness.press("5", "Right", "Right", "Right", "m", "Left", "Left")
    #expect(harness.state.here.evidence == nil)
    #expect(harness.state.here.quote.currentReport == nil)
    #expect(harness.state.here.quote.annotations["r:0/0/0"]?.isMarked == true)
  }

  @Test("what was said is asked for of what is on the screen, once")
  func annotations() async throws {
    var harness = try await Harness()
    harness.pressUnanswered("z", "z")
    #expect(harness.unanswered.isEmpty)
    try await harness.press("m")
    #expect(harness.state.said.knows("e:0") && harness.state.said.knows("q:0"))
    harness.state.said.forget()
    harness.pressUnanswered("z")
    for case .read(.annotations, let request) in harness.unanswered {
      harness.unanswered = []
      try await harness.update(.failed("The library is locked.", request))
    }
    #expect(harness.unanswered.isEmpty && harness.state.said.knows("e:0"))
    #expect(harness.state.said["e:0"]?.isMarked == true)
  }
}
