import HearsayModel
import Testing

@Suite struct EditWordsTests {
  @Test(
    "An edit is told in one way, by names or by ids",
    arguments: [
      (.mark(id: "q:1"), "marked “Shut”", "marked q:1"),
      (.untag(id: "q:1", tag: "key"), "took #key off “Shut”", "took #key off q:1"),
      (
        .note(id: "q:1", before: nil, after: "Ask him"), "noted on “Shut”",
        "noted on q:1: Ask him"
      ),
      (
        .note(id: "q:1", before: "x", after: nil), "took the note off “Shut”",
        "took the note off q:1"
      ),
      (
        .status(id: "q:1", before: .proposed, after: .accepted), "accepted “Shut”",
        "accepted q:1"
      ),
      (
        .speakers(quote: ID("q:1"), before: [], after: [ID("p:a"), ID("p:b")]),
        "gave “Shut” to Ada and Ben", "gave q:1 to p:a and p:b"
      ),
      (
        .speakers(quote: ID("q:1"), before: [ID("p:a")], after: []),
        "left the speaker of “Shut” unknown", "left the speaker of q:1 unknown"
      ),
      (.merge(kept: "p:a", merged: "p:b"), "merged “Ben” into “Ada”", "merged p:b into p:a"),
      (
        .moveOut(reports: [ID("r:1"), ID("r:2")], from: ID("q:1"), into: ID("q:2")),
        "moved 2 reports out of “Shut”", "moved 2 reports out of q:1: r:1, r:2, now of q:2"
      ),
    ] as [(EditChange, String, String)])
  func words(_ change: EditChange, _ byNames: String, _ byIDs: String) {
    let names = ["q:1": "Shut", "p:a": "Ada", "p:b": "Ben"]
    #expect(
      change.clause(name: { "“\(names[$0] ?? $0)”" }, speaker: { names[$0] ?? $0 }) == byNames)
    #expect(change.sentence == byIDs)
  }

  @Test(
    "A link is perhaps so until it is accepted",
    arguments: [
      ("same-as", Status.proposed, "perhaps the same as", "perhaps the same as"),
      ("same-as", .accepted, "the same as", "the same as"),
      ("copy-of", .accepted, "a copy of", "copied by"),
      ("responds-to", .accepted, "responds to", "answered by"),
      ("allied-with", .accepted, "allied with", "allied with"),
      ("opposes", .accepted, "opposes", "opposed by"),
      ("taught-by", .accepted, "taught by", "taught by, from"),
    ])
  func links(_ rel: String, _ status: Status, _ out: String, _ back: String) {
    #expect(Link.phrase(rel, isOutgoing: true, status: status) == out)
    #expect(Link.phrase(rel, isOutgoing: false, status: status) == back)
  }
}
