import HearsayModel
import Testing

@Suite struct QuoteOriginsTests {
  typealias Build = @Sendable (inout CreditsBuilder) -> Void

  /// What is built, the figures (named, nobody, unnamed, loop, copies, not
  /// examined), and the group of each report.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var figures: [Int]
    var groups: [String: String]
    var build: Build

    init(
      _ name: String, _ figures: [Int], _ groups: [String: String], build: @escaping Build
    ) {
      testDescription = name
      self.figures = figures
      self.groups = groups
      self.build = build
    }
  }

  static func via(_ names: String...) -> [Chain] {
    [names.map { Hop(target: .source(.init("s:\($0)"))) }]
  }

  static let followed: [Case] = [
    Case(
      "the text of an origin is no further origin", [1, 0, 0, 0, 0, 0],
      ["N": "origin N", "A": "named N"]
    ) {
      $0.report("N")
      $0.report("A", via: via("N"))
    },
    Case(
      "an origin that was not examined stays so", [1, 0, 0, 0, 0, 1],
      ["N": "not examined", "A": "named N"]
    ) {
      $0.report("N", via: nil)
      $0.report("A", via: via("N"))
    },
    Case(
      "an origin that credits agencies is the last that is named", [1, 0, 0, 0, 0, 0],
      ["N": "origin N", "A": "named N"]
    ) {
      $0.report("N", via: CreditsBuilder.agencies)
      $0.report("A", via: via("N"))
    },
    Case(
      "a credit is followed through the graph", [1, 0, 0, 0, 0, 0],
      ["C": "named N", "B": "named N", "A": "named N"]
    ) {
      $0.report("A", via: via("B"))
      $0.report("B", via: via("C"))
      $0.report("C", via: via("N"))
    },
    Case(
      "not through what is only proposed", [1, 0, 0, 0, 0, 0],
      ["A": "named B", "B": "named N"]
    ) {
      $0.report("A", via: via("B"))
      $0.report("B", via: via("N"), status: .proposed)
    },
    Case(
      "a source that was there is an end", [2, 0, 0, 0, 0, 0],
      ["A": "named B", "B": "named N"]
    ) {
      $0.report("A", via: via("B"))
      $0.report("B", via: via("N"), access: .firsthand)
    },
    Case(
      "a source with words of its own is an end", [2, 0, 0, 0, 0, 0],
      ["A": "named B", "B1": "origin B", "B2": "named N"]
    ) {
      $0.report("A", via: via("B"))
      $0.report("B1", source: "B")
      $0.report("B2", source: "B", via: via("N"))
    },
    Case(
      "the very article is followed where it is given", [1, 1, 0, 0, 0, 0],
      ["A": "named N", "B1": "nobody", "B2": "named N"]
    ) {
      $0.report(
        "A", via: [[Hop(target: .source(.init("s:B")), article: .init("a:B2"))]])
      $0.report("B1", source: "B")
      $0.report("B2", source: "B", via: via("N"))
    },
    Case(
      "an older version is followed as the newer", [1, 0, 0, 0, 0, 0],
      ["A": "named N", "B2": "named N"]
    ) {
      $0.report(
        "A", via: [[Hop(target: .source(.init("s:B")), article: .init("a:B1"))]])
      $0.report("B1", source: "B")
      $0.report("B2", source: "B", via: via("N"), versionOf: "B1")
    },
    Case(
      "a credit to oneself alone is passed over", [1, 0, 0, 0, 0, 0],
      ["A": "origin A", "B": "named A"]
    ) {
      $0.report("A", via: via("A"))
      $0.report("B", via: via("A"))
    },
    Case("a credit to one's host alone is passed over", [0, 1, 0, 0, 0, 0], ["A": "nobody"]) {
      $0.report("A", via: via("H"), host: "H")
    },
  ]

  static let copies: [Case] = [
    Case(
      "a copy of an origin's text", [1, 0, 0, 0, 1, 0],
      ["N": "origin N", "A": "named N", "K": "copy N"]
    ) {
      $0.report("N")
      $0.report("A", via: via("N"))
      $0.report("K", copyOf: "N")
    },
    Case(
      "a copy takes the origin of what it copies", [1, 0, 0, 0, 2, 0],
      ["A": "named N", "K": "copy A", "L": "copy A"]
    ) {
      $0.report("A", via: via("N"))
      $0.report("K", via: nil, copyOf: "A")
      $0.report("L", copyOf: "K")
    },
    Case(
      "a copy of what credits nobody adds nothing", [0, 1, 0, 0, 1, 0],
      ["A": "nobody", "K": "copy A"]
    ) {
      $0.report("A")
      $0.report("K", copyOf: "A")
    },
    Case(
      "copies of a text that is not among the reports name its source",
      [1, 0, 0, 0, 2, 0], ["K": "copy N", "L": "copy N"]
    ) {
      $0.article("N")
      $0.report("K", copyOf: "N")
      $0.report("L", copyOf: "N")
    },
    Case(
      "copies of a text that nobody is known to have written are one",
      [0, 1, 0, 0, 1, 0], ["K": "nobody", "L": "copy K"]
    ) {
      $0.article("X", source: "")
      $0.report("K", copyOf: "X")
      $0.report("L", copyOf: "X")
    },
    Case(
      "a credit to a copy is a credit to its text's source", [1, 0, 0, 0, 1, 0],
      ["N": "origin N", "K": "copy N", "A": "named N"]
    ) {
      $0.report("N")
      $0.report("K", copyOf: "N")
      $0.report("A", via: via("K"))
    },
    Case("copies that copy one another do not hang", [0, 1, 0, 0, 1, 0], [:]) {
      $0.report("K", source: "", copyOf: "L")
      $0.report("L", source: "", copyOf: "K")
    },
  ]

  static let loops: [Case] = [
    Case(
      "three that credit one another", [0, 0, 0, 3, 0, 0],
      ["A": "loop", "B": "loop", "C": "loop"]
    ) {
      $0.report("A", via: via("B"))
      $0.report("B", via: via("C"))
      $0.report("C", via: via("A"))
    },
    Case("one outside that credits a loop", [0, 0, 0, 3, 0, 0], ["X": "loop"]) {
      $0.report("X", via: via("A"))
      $0.report("A", via: via("B"))
      $0.report("B", via: via("A"))
    },
    Case("a loop with a way out", [1, 0, 0, 0, 0, 0], ["A": "named N", "B": "named N"]) {
      $0.report("A", via: via("B"))
      $0.report("B", via: via("A") + via("N"))
    },
    Case("a chain that comes back in itself", [0, 0, 0, 1, 0, 0], ["A": "loop"]) {
      $0.report("A", via: via("B", "A"))
    },
  ]

  @Test(
    "Figures and groups follow the credits", arguments: simple + followed + copies + loops)
  func figures(example: Case) {
    var builder = CreditsBuilder()
    example.build(&builder)
    let origins = builder.credits.origins()
    let summary = origins.summary
    #expect(
      [
        summary.namedCount, summary.creditNobody, summary.creditUnnamed, summary.inLoop,
        summary.copies, summary.notExamined,
      ] == example.figures)
    for (report, group) in example.groups {
      #expect(origins.group(report)?.words == group, "report \(report)")
    }
  }

  @Test("A loop tells the sources round, the articles and their reports")
  func loop() throws {
    var builder = CreditsBuilder()
    builder.report("Gamma", via: Self.via("Alpha"))
    builder.report("Alpha", via: Self.via("Beta"))
    builder.report("Beta", via: Self.via("Gamma"))
    let origins = builder.credits.origins()
    let loop = try #require(origins.loops.first)
    #expect(origins.loops.count == 1)
    #expect(loop.path == ["Alpha", "Beta", "Gamma", "Alpha"])
    #expect(loop.reports == ["r:Alpha", "r:Beta", "r:Gamma"].map { Report.ID($0) })
    #expect(origins.summary.loops.map { $0.map(\.name) } == [["Alpha", "Beta", "Gamma"]])
    #expect(origins.summary.sentence == "3 reports · origins named: none · 3 in a loop of credits")
  }

  @Test("A credit of the own source is told of")
  func selfCredit() {
    var builder = CreditsBuilder()
    builder.report("A", via: Self.via("A"))
    builder.report("B", via: Self.via("H"), host: "H")
    builder.report("C", via: Self.via("A"))
    #expect(builder.credits.origins().selfCredits == [.init("r:A"), .init("r:B")])
  }

  @Test("A chain of ten thousand is followed to its end")
  func longChain() {
    var builder = CreditsBuilder()
    for number in 0..<10_000 { builder.report("\(number)", via: Self.via("\(number + 1)")) }
    let summary = builder.credits.origins().summary
    #expect(summary.namedCount == 1)
    #expect(summary.named.first?.source.id == .init("s:10000"))
    #expect(summary.named.first?.creditedBy == 10_000)
  }

  @Test("Withdrawn articles and first-hand reports are counted apart")
  func apart() {
    var builder = CreditsBuilder()
    builder.report("A", access: .firsthand)
    builder.report("B", state: .withdrawn)
    let summary = builder.credits.origins().summary
    #expect(summary.firstHand == 1)
    #expect(summary.withdrawn == 1)
    #expect(summary.reports == 1)
  }

  @Test("Headings stand in their order")
  func order() {
    let groups: [CreditGroupCount] = [
      .init(group: .notExamined, reports: 9), .init(group: .nobody, reports: 8),
      .init(group: .loop, reports: 1), .init(group: .unnamed, reports: 7),
      .init(group: .nobodyItself([.init("s:N")]), names: ["N"], reports: 9),
      .init(group: .copy(nil), reports: 3),
      .init(group: .named([.init("s:T")]), names: ["T"], reports: 2),
      .init(group: .named([.init("s:B")]), names: ["B"], reports: 2),
      .init(group: .named([.init("s:N")]), names: ["N"], reports: 5),
      .init(group: .origin(.init("s:N")), names: ["N"], reports: 1),
    ]
    #expect(
      groups.sorted().map(\.group.words) == [
        "origin N", "named N", "named B", "named T", "copy ?", "loop", "unnamed",
        "nobody itself N", "nobody",
        "not examined",
      ])
  }
}
