import HearsayModel
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("Keys that say something of the data")
struct EditKeyTests {
  /// Where the key is pressed, and of what something is said there.
  static let places: [(keys: [String], id: String)] = [
    (["1", "Down"], "e:1"), (["2", "Down"], "p:1"), (["3"], "s:0"),
    (["4", "Down"], "q:1"), (["5"], "q:0"), (["5", "Right"], "q:0"),
    (["5", "Right", "Right"], "r:0/0/0"), (["5", "Right", "Right", "Right"], "r:0/0/0"),
    // A card: its own entry, whatever its line leads to.
    (["1", "Enter"], "e:0"), (["4", "Enter"], "q:0"), (["4", "Enter", "Up"], "q:0"),
  ]

  @Test("m marks the entry under the cursor, wherever that is", arguments: places)
  func mark(keys: [String], id: String) async throws {
    var harness = try await Harness()
    for key in keys { try await harness.press(key) }
    #expect(harness.state.subject?.id == id)
    harness.pressUnanswered("m")
    #expect(harness.edits == [.toggleMark(id: id)])
    try await harness.settle()
    #expect(try await harness.reader.annotations(of: [id])[id]?.isMarked == true)
    #expect(harness.state.said[id]?.isMarked == true)
    #expect(harness.state.message?.text.hasSuffix("u undoes it.") == true)
    try await harness.press("m")
    #expect(try await harness.reader.annotations(of: [id]).isEmpty)
    #expect(harness.state.message?.text.hasPrefix("Took the mark off “") == true)
  }

  @Test("a takes a note, with the old one to be changed; an empty one takes it off")
  func note() async throws {
    var harness = try await Harness()
    try await harness.press("4", "a", "Who said so?")
    harness.pressUnanswered("Enter")
    #expect(harness.edits == [.append([.note(id: "q:0", before: nil, after: "Who said so?")])])
    try await harness.settle()
    try await harness.press("a")
    #expect(harness.state.line?.field.text == "Who said so?")
    harness.pressUnanswered("Ctrl-U", "No.", "Enter")
    #expect(
      harness.edits == [.append([.note(id: "q:0", before: "Who said so?", after: "No.")])])
    try await harness.settle()
    try await harness.press("a", "Enter")
    #expect(harness.state.message?.text == "The note stays as it is.")
    try await harness.press("a", "Ctrl-U")
    harness.pressUnanswered("Enter")
    #expect(harness.edits == [.append([.note(id: "q:0", before: "No.", after: nil)])])
    try await harness.settle()
    #expect(try await harness.reader.annotations(of: ["q:0"]).isEmpty)
  }

  @Test("a note of several lines stays as it is where nothing is typed")
  func longNote() async throws {
    let reader = FixtureReader.made()
    _ = try await reader.append(.note(id: "q:0", before: nil, after: "One\nTwo"))
    var harness = try await Harness(reader)
    try await harness.press("4", "a")
    #expect(harness.state.line?.field.text == "One Two")
    try await harness.press("Enter")
    #expect(harness.reader.journal.edits.count == 1)
  }

  @Test("t adds the words that are typed as tags, and takes off those behind a -")
  func tags() async throws {
    var harness = try await Harness()
    try await harness.press("2", "t", "war", "Space", "#libya")
    harness.pressUnanswered("Enter")
    #expect(
      harness.edits == [.append([.tag(id: "p:0", tag: "war"), .tag(id: "p:0", tag: "libya")])])
    try await harness.settle()
    #expect(
      harness.state.message?.text == "Tagged “Actor 0” #war, tagged “Actor 0” #libya. "
        + "u undoes the last.")
    try await harness.press("t", "-war", "Space", "-none", "Space", "libya")
    #expect(harness.state.line?.label == "Tags (#libya #war):")
    harness.pressUnanswered("Enter")
    #expect(harness.edits == [.append([.untag(id: "p:0", tag: "war")])])
    try await harness.settle()
    try await harness.press("t", "Enter")
    #expect(harness.state.message?.text == "The tags stay as they are.")
  }

  @Test("a tag with blanks, made elsewhere, is taken off by all of it")
  func longTag() async throws {
    let reader = FixtureReader.made()
    _ = try await reader.append(.tag(id: "p:0", tag: "follow up"))
    var harness = try await Harness(reader)
    try await harness.press("2", "t", "-follow", "Space", "up", "Space", "new")
    harness.pressUnanswered("Enter")
    #expect(
      harness.edits == [
        .append([.untag(id: "p:0", tag: "follow up"), .tag(id: "p:0", tag: "new")])
      ])
  }

  @Test("Escape leaves prompt and place as they were", arguments: ["a", "t"])
  func giveUp(key: String) async throws {
    var harness = try await Harness()
    try await harness.press("4", "Down")
    let before = harness.state.here
    try await harness.press(key, "words", "Esc")
    #expect(harness.state.here == before && harness.state.line == nil)
    #expect(harness.reader.journal.edits.isEmpty)
  }

  @Test("What was said before the explorer opened is taken back at a second u only")
  func undoEarlier() async throws {
    var harness = try await Harness()
    try await harness.press("m")
    harness.state.saidSinceOpening = 0
    try await harness.press("u", "Down", "u")
    #expect(harness.state.overview?.marked == 1)
    #expect(
      harness.state.message?.text
        == "Before this was opened, on 31 Jan 2026: marked “Event 0”. u again undoes it.")
    try await harness.press("u")
    #expect(harness.state.overview?.marked == 0)
  }

  @Test("u and Ctrl-R go through all that was said, from any place")
  func undo() async throws {
    var harness = try await Harness()
    try await harness.press("m", "Down", "m", "4", "t", "x", "Enter")
    try await harness.press("1", "Left", "u")
    #expect(
      harness.state.message?.text
        == "Undone: tagged “We declare point3 and general mobil…” #x. Ctrl-R redoes it.")
    try await harness.press("u", "u", "u")
    #expect(harness.state.message?.text == "There is nothing to undo.")
    #expect(harness.state.overview?.marked == 0)
    try await harness.press("Ctrl-R")
    #expect(harness.state.message?.text == "Done again: marked “Event 0”. u undoes it.")
    try await harness.press("Ctrl-R", "Ctrl-R", "Ctrl-R")
    #expect(harness.state.message?.text == "There is nothing to do again.")
    #expect(harness.state.overview?.marked == 2)
    #expect(harness.state.said["q:3"]?.tags == ["x"])
  }

  @Test("Ctrl-U and u in a prompt delete and type, and undo nothing")
  func prompts() async throws {
    var harness = try await Harness()
    try await harness.press("m", "a", "Ctrl-U", "u", "Ctrl-R")
    #expect(harness.state.line?.field.text == "u")
    #expect(harness.reader.journal.edits.count == 1)
  }

  @Test("where there is nothing of which something can be said, the keys say so")
  func nothing() async throws {
    var harness = try await Harness(FixtureReader())
    try await harness.press("1")
    for (key, sentence) in [
      ("m", "There is nothing here that could be marked."),
      ("e", "There is nothing here to decide on."),
    ] {
      try await harness.press(key)
      #expect(harness.state.message?.text == sentence)
    }
  }
}
