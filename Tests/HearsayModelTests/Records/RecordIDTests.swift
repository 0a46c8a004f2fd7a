import HearsayModel
import Testing

@Suite("The ids that a record bears")
struct RecordIDTests {
  /// Of each type one record in which every field that refers to something does so.
  private static let records: [GraphRecord] = [
    .source(
      Source(id: ID("ref:1"), name: "Source", actor: ID("ref:2"), owner: ID("ref:3"))),
    .actor(
      Actor(
        id: ID("ref:1"), name: "Actor",
        roles: [.init(title: "One", org: ID("ref:2")), .init(title: "Other", org: ID("ref:3"))])),
    .event(
      Event(
        id: ID("ref:1"), name: "Event",
        participants: [.init(actor: ID("ref:2")), .init(actor: ID("ref:3"))], partOf: ID("ref:4"),
        evidence: [ID("ref:5"), ID("ref:6")],
        accounts: [.init(source: ID("ref:7")), .init(source: ID("ref:8"), article: ID("ref:9"))])),
    .article(
      Article(
        id: ID("ref:1"), source: ID("ref:2"), host: ID("ref:3"),
        events: [ID("ref:4"), ID("ref:5")],
        versionOf: ID("ref:6"), copyOf: ID("ref:7"))),
    .quote(
      Quote(
        id: ID("ref:1"), text: "Quote", speakers: [ID("ref:2"), ID("ref:3")],
        speakerCandidates: [.init(actor: ID("ref:4")), .init(actor: ID("ref:5"))],
        spokenIn: ID("ref:6"),
        about: ["ref:7", "ref:8"], primary: ID("ref:9"), translationOf: ID("ref:10"))),
    .report(
      Report(
        id: ID("ref:1"), quote: ID("ref:2"), article: ID("ref:3"),
        speakers: [ID("ref:4"), ID("ref:5")],
        via: [
          [
            Hop(target: .source(ID("ref:6")), article: ID("ref:7")),
            Hop(target: .unnamed, as: "agencies", article: ID("ref:8")),
          ],
          [Hop(target: .actor(ID("ref:9")))],
        ])),
    .naming(Naming(id: ID("ref:1"), article: ID("ref:2"), actor: ID("ref:3"), as: "Naming")),
    .link(
      Link(
        id: ID("ref:1"), from: "ref:2", to: "ref:3", rel: "owns",
        evidence: [ID("ref:4"), ID("ref:5")])),
  ]

  @Test("are mapped in the same fields in which they are named", arguments: records)
  func mapped(record: GraphRecord) {
    let own = record.id
    var mapped: [String] = []
    let other = record.mappingIDs { id in
      mapped.append(id)
      return "new:\(id)"
    }
    #expect(mapped.sorted() == (References.of(record) + [own]).sorted())
    #expect(References.of(other) == References.of(record).map { "new:\($0)" })
    #expect(other.id == "new:\(own)")
    #expect(other.mappingIDs { String($0.dropFirst("new:".count)) } == record)
  }

  @Test("are all named", arguments: records)
  func named(record: GraphRecord) {
    #expect(Set(Self.ids(in: record)) == Set(References.of(record) + [record.id]))
  }

  @Test func `Records of all types are looked at`() {
    #expect(Set(Self.records.map(\.type)) == Set(RecordType.allCases))
  }

  /// All texts within a value that look like the ids above.
  private static func ids(in value: Any) -> [String] {
    if let text = value as? String { return text.hasPrefix("ref:") ? [text] : [] }
    return Mirror(reflecting: value).children.flatMap { ids(in: $0.value) }
  }
}
