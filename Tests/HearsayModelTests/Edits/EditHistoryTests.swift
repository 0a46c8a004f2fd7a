import HearsayModel
import Testing

@Suite struct EditHistoryTests {
  private static let time = "2026-01-31T09:30:00Z"

  @Test(
    "Undo and redo follow from the journal",
    arguments: [
      // Letters say something new, u undoes, r redoes; then what is in effect.
      ("ab", "ab"), ("abu", "a"), ("abuu", ""), ("abuur", "a"), ("abuurr", "ab"),
      ("abuucr", "c"), ("abucuu", ""), ("abur", "ab"), ("aburu", "a"), ("aburur", "ab"), ("u", ""),
      ("r", ""), ("auu", ""), ("arr", "a"), ("aurubr", "b"), ("abcuruurr", "abc"),
    ])
  func stacks(_ steps: String, _ expected: String) throws {
    var history = EditHistory()
    for step in steps {
      switch step {
      case "u": if let edit = history.undo(at: Self.time, by: "") { history.add(edit) }
      case "r": if let edit = history.redo(at: Self.time, by: "") { history.add(edit) }
      default:
        history.add(
          Edit(
            number: history.nextNumber, at: Self.time, by: "", change: .mark(id: String(step))))
      }
      // Whoever reads the journal afterwards comes to the same.
      let read = EditHistory(history.edits)
      #expect(read.inEffect == history.inEffect)
      #expect(read.undo(at: Self.time, by: "") == history.undo(at: Self.time, by: ""))
      #expect(read.redo(at: Self.time, by: "") == history.redo(at: Self.time, by: ""))
    }
    #expect(history.inEffect.map { $0.change.ids[0] }.joined() == expected)
    #expect(history.edits.map(\.number) == Array(1..<history.nextNumber))
  }

  @Test(
    "The inverse of an inverse is the change",
    arguments: [
      EditChange.mark(id: "q"), .tag(id: "q", tag: "t"), .note(id: "q", before: "a", after: nil),
      .status(id: "q", before: .proposed, after: .accepted), .merge(kept: "a", merged: "b"),
      .speakers(quote: ID("q"), before: [ID("p")], after: []), .moveOut([ID("r")], from: ID("q")),
    ])
  func inverse(_ change: EditChange) {
    #expect(change.inverse != change && change.inverse.inverse == change)
  }

  @Test(
    "A moment is written as edits bear it",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (1_767_225_599, "2025-12-31T23:59:59Z"),
      (1_767_229_205, "2026-01-01T01:00:05Z"),
    ])
  func time(_ seconds: Int64, _ text: String) {
    #expect(Edit.time(seconds) == text && Edit.isTime(text))
  }

  @Test("A quote that is moved out has one id, whoever mints it")
  func mints() {
    let one = EditChange.moveOut([ID("r:2"), ID("r:1")], from: ID("q:1"))
    #expect(one == EditChange.moveOut([ID("r:1"), ID("r:2")], from: ID("q:1")))
    #expect(one != EditChange.moveOut([ID("r:1")], from: ID("q:1")))
    #expect(one.ids.allSatisfy(isWellFormedID))
  }
}
