import HearsayModel
import Testing

@testable import hearsay

@Suite struct DecisionWordsTests {
  private static let names = ["p:a": "A. Varga", "p:b": "B. Varga", "r:1": "It is closed."]

  private static func edit(_ change: EditChange, by: String = "me") -> Edit {
    Edit(number: 1, at: "2026-01-31T09:30:00Z", by: by, change: change)
  }

  @Test("Each decision is told in a sentence, with who made it and when")
  func sentences() {
    let annotation = Annotation(
      isMarked: true, tags: ["bridge", "key"], note: "Ask him again",
      mergedFrom: [MergedEntry(id: "p:old", name: "Mr Varga", by: "her", at: "2026-01-01")],
      decisions: [
        Self.edit(.status(id: "r:1", before: .proposed, after: .accepted)),
        Self.edit(.speakers(quote: ID("q:1"), before: [], after: [ID("p:a"), ID("p:b")]), by: ""),
        Self.edit(.split(kept: "p:a", merged: "p:b")),
        Self.edit(.merge(kept: "p:a", merged: "p:old")),
        Self.edit(.moveOut(reports: [ID("r:1")], from: ID("q:1"), into: ID("q:2"))),
      ])
    #expect(
      DecisionWords(names: Self.names).sentences(of: annotation) == [
        "Tagged by who wrote this: bridge, key.", "Remark of who wrote this: Ask him again",
        "Merged with Mr Varga (p:old), by her, 2026-01-01.",
        "Accepted “It is closed.” (r:1) (before: proposed), by me, 2026-01-31T09:30:00Z.",
        "Gave q:1 to A. Varga and B. Varga (before: nobody known), by whom is not stated, "
          + "2026-01-31T09:30:00Z.",
        "Split “B. Varga” (p:b) off “A. Varga” (p:a), by me, 2026-01-31T09:30:00Z.",
        "Moved 1 report out of q:1, by me, 2026-01-31T09:30:00Z.",
      ])
    #expect(
      DecisionWords.ids(of: [annotation]) == ["p:a", "p:b", "p:old", "q:1", "q:2", "r:1"])
  }

  @Test("A mark alone says nothing")
  func mark() {
    #expect(DecisionWords(names: [:]).sentences(of: Annotation(isMarked: true)) == [])
  }
}
