import HearsayModel
import HearsaySQLite
import HearsayTerminal
import HearsayTesting
import Testing

@testable import HearsayTUI

@Suite("What can be decided")
struct DecisionTests {
  /// A basis for a record, with the letters and the changes that are offered for it.
  static func offers(_ record: GraphRecord, _ change: (inout DecisionBasis) -> Void = { _ in })
    -> [Character: Choice.Act]
  {
    let subject = Subject(id: record.id, type: record.type, name: "It")
    var basis = DecisionBasis(subject: subject, record: record)
    change(&basis)
    var offers: [Character: Choice.Act] = [:]
    for choice in ChooserState(deciding: basis).choices {
      if let letter = choice.letter, let act = choice.act { offers[letter] = act }
    }
    return offers
  }

  private static func edit(_ change: EditChange) -> Choice.Act { .decide(.edit(change)) }

  @Test("what is proposed is accepted or rejected; what is accepted is not asked about")
  func standing() {
    var link = Link(id: .init("l:1"), from: "q:1", to: "q:2", rel: "same-as")
    link.provenance.status = .proposed
    #expect(
      Self.offers(.link(link)) == [
        "a": Self.edit(.status(id: "l:1", before: .proposed, after: .accepted)),
        "r": Self.edit(.status(id: "l:1", before: .proposed, after: .rejected)),
      ])
    link.provenance.status = .accepted
    #expect(Self.offers(.link(link)).isEmpty)
    let edit = Edit(
      number: 1, at: "2026-01-31T09:30:00Z", by: "mb",
      change: .status(id: "l:1", before: .proposed, after: .accepted))
    let again = Self.offers(.link(link)) { $0.annotation.decisions = [edit] }
    #expect(Set(again.keys) == ["r", "p"])
    link.provenance.status = .rejected
    #expect(Set(Self.offers(.link(link)).keys) == ["a", "p"])
  }

  @Test("entries of one type that are marked are offered to be merged with, others never")
  func merges() {
    let actor = GraphRecord.actor(Actor(id: .init("p:1"), name: "A"))
    #expect(Self.offers(actor).isEmpty)
    let offers = Self.offers(actor) { basis in
      basis.marked = [
        MarkedRow(id: "p:2", type: .actor, name: "B"),
        MarkedRow(id: "p:3", type: .actor, name: "C"),
      ]
      basis.annotation.mergedFrom = [MergedEntry(id: "p:4", name: "D", by: "mb")]
      basis.annotation.isMarked = true
    }
    #expect(
      offers == [
        "m": Self.edit(.merge(kept: "p:2", merged: "p:1")),
        "1": Self.edit(.merge(kept: "p:3", merged: "p:1")),
        "x": Self.edit(.split(kept: "p:1", merged: "p:4")),
        "k": Self.edit(.unmark(id: "p:1")),
      ])
  }

  @Test("a report moves out of a quote that has others, and back")
  func moves() {
    let quote = Quote(id: .init("q:1"), text: "We go", speakers: [.init("p:1")])
    var report = Report(id: .init("r:1"), quote: quote.id, article: .init("a:1"))
    let out = EditChange.moveOut([report.id], from: quote.id)
    let offers = Self.offers(.report(report)) { basis in
      basis.quote = quote
      basis.reports = 2
      basis.names = ["p:1": "Ada"]
    }
    #expect(
      offers == [
        "o": Self.edit(out),
        "s": .decide(.askSpeaker(quote.id, before: [Named(id: .init("p:1"), name: "Ada")])),
      ])
    #expect(Self.offers(.report(report)) { $0.reports = 1 }.isEmpty)
    guard case .moveOut(_, _, let other) = out else { return }
    report.quote = other
    let back = Self.offers(.report(report)) { basis in
      basis.annotation.decisions = [Edit(number: 1, at: "", by: "", change: out)]
    }
    #expect(back == ["b": Self.edit(.moveBack(reports: [report.id], to: quote.id, from: other))])
  }

  @Test("keys that follow e at once wait for the pop-up")
  func typedAhead() async throws {
    var harness = try await Harness()
    try await harness.press("m")
    harness.pressUnanswered("e", "k", "Down")
    #expect(harness.state.choosing?.keys.count == 2 && harness.edits.isEmpty)
    try await harness.settle()
    #expect(try await harness.reader.marked(PageRequest(limit: 9)).items.isEmpty)
    #expect(harness.state.here.lists[.events].cursor == "e:1")
  }

  @Test("Escape gives up what is being prepared, and its answer comes too late")
  func giveUp() async throws {
    var harness = try await Harness()
    harness.pressUnanswered("e", "k", "Esc")
    try await harness.settle()
    #expect(harness.state.chooser == nil && harness.state.choosing == nil)
    harness.pressUnanswered("e")
    for case .read(.decision, let request) in harness.unanswered {
      harness.unanswered = []
      try await harness.update(.failed("The library is locked.", request))
    }
    #expect(harness.state.choosing == nil)
    #expect(harness.state.message == Message("The library is locked.", .warning))
  }

  /// What is typed for the speaker, and what is said then; nil: a pop-up or a sentence.
  @Test(
    "a name or an id sets the speaker, several names are listed, a dash means not known",
    arguments: [
      ("actor 2", ["p:2"]), ("p:1", ["p:1"]), ("", nil), ("-", []), ("actor", nil), ("zoe", nil),
    ])
  func speaker(typed: String, expected: [String]?) async throws {
    var harness = try await Harness()
    try await harness.press("4", "e", "s")
    #expect(harness.state.line?.explanation.contains("empty: stays Actor 0") == true)
    try await harness.press(typed, "Enter")
    let change = expected.map { speakers in
      EditChange.speakers(
        quote: .init("q:0"), before: [.init("p:0")], after: speakers.map { Actor.ID($0) })
    }
    #expect(harness.reader.journal.edits.map(\.change) == [change].compactMap { $0 })
    switch typed {
    case "actor":
      #expect(harness.state.chooser?.choices.map(\.text) == ["Actor 0", "Actor 1", "Actor 2"])
      try await harness.press("3")
      #expect(harness.reader.journal.edits.count == 1)
    case "zoe":
      #expect(harness.state.line?.field.text == "zoe")
      #expect(harness.state.line?.problem?.contains("“zoe”") == true)
    default: #expect(harness.state.line == nil && harness.state.chooser == nil)
    }
  }

  @Test("what is proposed of a quote is accepted or rejected on the quote itself")
  func proposalOfQuote() async throws {
    let store = try await Samples.store(named: "libya own")
    var walk = try await Walk(
      store, size: Size(columns: 120, rows: 36),
      start: .address(try Address("q:defeat")))
    try await walk.press(["e"])
    let labels = walk.state.chooser?.choices.prefix(2).map(\.label)
    #expect(labels == ["accept", "reject"])
    try await walk.press(["a"])
    let changes = try await store.edits(PageRequest(limit: 5)).items.map(\.change)
    let change = try #require(changes.first)
    guard case .status(let link, .proposed, .accepted) = change else {
      Issue.record("\(change)")
      return
    }
    #expect(try await store.record("q:defeat")?.id != "q:defeat")
    try await walk.press(["u"])
    #expect(try await store.record("q:defeat")?.id == "q:defeat")
    #expect(try await store.record(link)?.provenance.status == .proposed)
  }

  @Test("several speakers stay unless something is typed", arguments: ["", "-"])
  func jointSpeakers(typed: String) async throws {
    let store = try await Samples.store(named: "libya own")
    var walk = try await Walk(
      store, size: Size(columns: 120, rows: 36),
      start: .address(try Address("q:invalid")))
    try await walk.press(["e", "s"])
    #expect(walk.state.line?.explanation.contains("stays Greece, Egypt") == true)
    try await walk.press([typed, "Enter"])
    let after = try await store.edits(PageRequest(limit: 5)).items.map(\.change)
    if typed.isEmpty {
      #expect(after.isEmpty)
    } else {
      #expect(
        after == [
          .speakers(
            quote: .init("q:invalid"),
            before: ["p:greece", "p:egypt", "p:house-of-representatives"].map { Actor.ID($0) },
            after: [])
        ])
    }
  }

  @Test("a choice that cannot be made says why")
  func disabled() async throws {
    var harness = try await Harness()
    try await harness.press("2", "e", "m")
    #expect(harness.state.message?.text == "Mark that one first, with m.")
    #expect(harness.state.chooser != nil)
  }

  @Test("a finding that is a proposal is decided on where it is listed")
  func finding() {
    let finding = FindingRow(
      id: "f:1", kind: .proposal, sentence: "Two quotes may be one.", target: "l:1",
      targetType: .link, quote: .init("q:1"))
    #expect(ListRow.finding(finding).subject(deciding: true)?.id == "l:1")
    #expect(ListRow.finding(finding).subject(deciding: false)?.id == "q:1")
  }
}
