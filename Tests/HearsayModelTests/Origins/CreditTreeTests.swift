import HearsayModel
import Testing

@Suite struct CreditTreeTests {
  @Test("The tree of thirty reports stands as it is drawn")
  func bridge() {
    let tree = BridgeOriginsTests.bridge().madeTree()
    #expect(tree.headline == "2 named, 7 uncredited: at most 9")
    #expect(tree.nodes.map(\.label) == ["Agency North", "TV South", "nobody credited: 7"])
    let north = tree.nodes[0]
    #expect(north.remarks == ["its text is here, wording A", "has it from: not said"])
    #expect(north.children.map(\.label) == ["17 credit it", "3 print its text"])
    let credited = north.children[0].children
    #expect(credited.map(\.label) == ["a1", "a2", "a3", "b1", "metro", "… 11 more"])
    #expect(credited[0].remarks == ["borne out"])
    #expect(credited[3].children.map(\.label) == ["coast"])
    #expect(credited[3].children[0].remarks == ["borne out, two hops"])
    #expect(
      credited[4].remarks == ["NOT borne out: the text of Agency North here lacks it"])
    #expect(credited[4].isNotable)
    #expect(credited[5].remarks == ["all borne out"])
    #expect(credited[5].children.count == 11)
    #expect(tree.nodes[1].remarks == ["credited; its text is not here"])
    #expect(
      tree.nodes[1].children[0].remarks
        == ["cannot be checked: no article of TV South that may have it is here"])
    #expect(
      tree.nodes[2].children.map(\.label) == ["5 print wording A", "lake", "valley"])
    #expect(
      tree.nodes[2].children[0].remarks
        == ["16 equal words of a translation: perhaps from Agency North: proposed"])
  }

  @Test("Its figures are those of the card", arguments: Sample.all)
  func figures(_ sample: Sample) throws {
    let credits = sample.credits
    let summary = credits.origins().summary
    let tree = credits.madeTree()
    #expect(tree.summary == summary)
    var named = 0
    var counts: [String: Int] = [:]
    for node in tree.nodes {
      switch node.kind {
      case .origin(let origin, _):
        named += 1
        #expect(node.count == origin.creditedBy + origin.copies)
        #expect(Sample.articles(below: node).count == node.count, "\(origin.source.name)")
      case .loop, .loopFollowers: counts["loop", default: 0] += node.count
      case .unnamed: counts["unnamed"] = node.count
      case .nobody: counts["nobody"] = node.count
      case .notExamined: counts["notExamined"] = node.count
      default: break
      }
    }
    #expect(named == summary.namedCount)
    #expect(counts["loop"] ?? 0 == summary.inLoop)
    #expect(counts["unnamed"] ?? 0 == summary.creditUnnamed)
    #expect(counts["nobody"] ?? 0 == summary.creditNobody)
    #expect(counts["notExamined"] ?? 0 == summary.notExamined)
    #expect(tree.remarks.first == sample.remark)
  }

  /// Credits of a kind, and the first sentence below their tree.
  struct Sample: Sendable, CustomTestStringConvertible {
    var name: String
    var remark: String
    var credits: QuoteCredits
    var testDescription: String { name }

    init(_ name: String, _ remark: String, _ build: (inout CreditsBuilder) -> Void) {
      self.name = name
      self.remark = remark
      var builder = CreditsBuilder()
      build(&builder)
      credits = builder.credits.named
    }

    static func articles(below node: CreditNode) -> [CreditedArticle] {
      node.children.flatMap { child in
        (child.kind == .text ? [] : [child.article].compactMap(\.self)) + articles(below: child)
      }
    }

    static let all: [Sample] = [
      Sample(
        "the bridge", "At most 9 = 2 named + 7 uncredited, each beyond the named taken as its own."
      ) { $0.credits = BridgeOriginsTests.bridge() },
      Sample("parallel credits", "All lead to 2 origins, which may have it from others.") {
        $0.report("one", via: CreditsBuilder.via("R") + CreditsBuilder.via("A"))
        $0.report("two", via: CreditsBuilder.via("one"))
      },
      Sample("a source between", "All lead to 1 origin, which may have it from another.") {
        $0.report("one", via: CreditsBuilder.via("Post", "Agency"))
        $0.report("two", via: CreditsBuilder.via("Post", "Agency"))
        $0.report("three", via: CreditsBuilder.via("Mail", "Post", "Agency"))
      },
      Sample(
        "a loop", "Origins named: none. The credits form a loop: each has it from another of them."
      ) {
        $0.report("one", via: CreditsBuilder.via("two"), published: "2024-06-12T09:00Z")
        $0.report("two", via: CreditsBuilder.via("three"), published: "2024-06-12T09:40Z")
        $0.report("three", via: CreditsBuilder.via("one"), published: "2024-06-12T08:10Z")
        $0.report("four", via: CreditsBuilder.via("three"))
      },
      Sample(
        "not examined",
        "Nobody has looked whom these reports credit: no number of origins can be given."
      ) {
        $0.report("one", via: nil)
        $0.report("two", via: nil)
      },
      Sample("partly examined", "1 article was not examined: no bound can be given.") {
        $0.report("one", via: nil)
        $0.report("two", via: CreditsBuilder.via("R"))
      },
      Sample("no names", "At most 2 = 2 without a name, each taken as its own.") {
        $0.report("one", via: CreditsBuilder.agencies)
        $0.report("two", via: [[Hop(target: .actor(.init("p:w")), as: "a witness")]])
      },
      Sample("copies of what credits nobody", "At most 1 = 1 uncredited, each taken as its own.") {
        $0.report("one")
        $0.report("two", copyOf: "one")
      },
      Sample("what does not count", "At most 1 = 1 uncredited, each taken as its own.") {
        $0.report("one")
        $0.report("two", via: CreditsBuilder.via("R"), status: .proposed)
        $0.report("gone", via: CreditsBuilder.via("R"), state: .withdrawn)
      },
      Sample("nothing that counts", "No report counts.") {
        $0.report("one", status: .proposed)
      },
      Sample("a loop with a way out", "All lead to 1 origin, which may have it from another.") {
        $0.report("one", via: CreditsBuilder.via("two"))
        $0.report("two", via: CreditsBuilder.via("one") + CreditsBuilder.via("Agency"))
      },
    ]
  }

  @Test("A loop is nested, each with whom it cites, and one dated before is marked")
  func loop() throws {
    let sample = try #require(Sample.all.first { $0.name == "a loop" })
    let tree = sample.credits.madeTree()
    let loop = try #require(tree.nodes.first)
    #expect(loop.label == "↻ 3 credit one another in a loop")
    var steps: [CreditNode] = []
    var below = loop.children
    while let node = below.first {
      steps.append(node)
      below = node.children
    }
    #expect(steps.map(\.label) == ["one", "two", "three"].rotated(to: steps[0].label))
    #expect(
      steps.map { $0.words.split(separator: " ").prefix(2).joined(separator: " ") }
        .sorted() == ["cites one", "cites three", "cites two"])
    let early = try #require(steps.first { $0.label == "three" })
    #expect(early.article?.lag?.text == "-0:50")
    #expect(early.remarks.contains("dated before what it credits"))
    #expect(tree.remarks.contains("three is dated before the report that it credits."))
    #expect(tree.nodes[1].label == "1 credits them")
  }

  @Test("Sources without a text here stand between, once for all that credit them")
  func between() throws {
    let sample = try #require(Sample.all.first { $0.name == "a source between" })
    let agency = try #require(sample.credits.madeTree().nodes.first)
    #expect(agency.children.map(\.label) == ["Post", "Mail, citing Post"])
    #expect(agency.children[0].children.map(\.label) == ["one", "two"])
    #expect(agency.children[0].remarks == ["credited; its text is not here"])
  }

  @Test("Of a source between only what is known is said")
  func standing() throws {
    func standing(_ build: (inout CreditsBuilder) -> Void) throws -> [String] {
      var builder = CreditsBuilder()
      builder.report("one", via: CreditsBuilder.via("Post", "Agency"))
      build(&builder)
      let agency = try #require(
        builder.credits.named.madeTree().nodes.first { $0.label == "Agency" })
      return try #require(agency.children.first { $0.label == "Post" }).remarks
    }
    #expect(try standing { _ in } == ["credited; its text is not here"])
    #expect(
      try standing { $0.report("post", source: "Post", via: nil) }
        == ["its report is here; nobody has looked whom it credits"])
    #expect(
      try standing { $0.report("post", source: "Post", via: []) }
        == ["its report here does not say so; its text is not here"])
    #expect(
      try standing {
        $0.report("post", source: "Post", via: [])
        $0.credits.texts[.init("a:post")] = "We will not leave the city today"
      } == ["its text here does not say so"])
    #expect(
      try standing { $0.article("post", source: "Post", text: "Another matter", isOnEvent: true) }
        == ["credited; its text here bears no report"])
  }

  @Test("An origin's report may be here without its text")
  func originWithoutText() throws {
    var builder = CreditsBuilder()
    builder.report("Agency")
    builder.report("one", via: CreditsBuilder.via("Agency"))
    let agency = try #require(builder.credits.madeTree().nodes.first)
    #expect(
      agency.remarks == ["its report is here, its text is not, wording A", "has it from: not said"])
    builder.credits.texts[.init("a:Agency")] = "We will not leave the city today"
    let read = try #require(builder.credits.madeTree().nodes.first)
    #expect(read.remarks == ["its text is here, wording A", "has it from: not said"])
  }

  @Test("What is in no figure stands apart, with its reason")
  func uncounted() throws {
    let sample = try #require(Sample.all.first { $0.name == "what does not count" })
    let node = try #require(sample.credits.madeTree().nodes.last)
    #expect(node.label == "in no figure: 2")
    #expect(node.children.flatMap(\.remarks) == ["proposed", "of a withdrawn article"])
  }

  @Test(
    "A lag is told only where both dates order each other",
    arguments: [
      ("2024-06-12T10:02Z", "2024-06-12T10:41Z", "+0:39"),
      ("2024-06-12T10:02Z", "2024-06-12T12:41+02:00", "+0:39"),
      ("2024-06-12T10:02Z", "2024-06-12T09:32Z", "-0:30"),
      ("2024-06-12T10:02Z", "2024-06-14T12:02Z", "+50:00"),
      ("2024-06-12", "2024-06-14", "+2 days"),
      ("2024-06-12T23:00", "2024-06-13", "+1 day"),
      ("2024-06-12", "2024-06-12", nil), ("2024-06-12T10:02Z", "2024-06-12", nil),
      ("2024-06-12T10:02Z", "2024-06-14", nil), ("2024-06-12T10:02", "2024-06-12T11:02", nil),
      ("2024-06", "2024-07", nil), ("2024-06-12?", "2024-06-14", nil),
      ("2024-06-12/..", "2024-06-14", nil), (nil, "2024-06-14", nil),
    ] as [(String?, String?, String?)])
  func lag(since: String?, date: String?, expected: String?) {
    let lag = CreditLag(
      of: date.flatMap { EDTFDate($0) }, since: since.flatMap { EDTFDate($0) }, of: "Agency")
    #expect(lag?.text == expected)
  }

  @Test("Its size is bounded, however many reports there are and however deep they go")
  func bounds() {
    var wide = CreditsBuilder()
    for number in 0..<1_500 { wide.report("n\(number)", via: CreditsBuilder.via("Agency")) }
    let tree = wide.credits.madeTree()
    #expect(tree.nodes[0].count == 1_500)
    #expect(tree.nodes[0].children.count == CreditNode.keptOfFolded + 1)
    #expect(tree.nodes[0].children.last?.more == 1_497 - CreditNode.mostChildren)
    var deep = CreditsBuilder()
    deep.report("n0", via: CreditsBuilder.via("Agency"))
    for number in 1..<300 { deep.report("n\(number)", via: CreditsBuilder.via("n\(number - 1)")) }
    let origin = deep.credits.madeTree().nodes[0]
    #expect(origin.count == 300)
    #expect(Sample.articles(below: origin).count == 300)
    #expect(Self.depth(origin) <= CreditNode.deepest + 2)
  }

  private static func depth(_ node: CreditNode) -> Int {
    1 + (node.children.map(depth).max() ?? 0)
  }
}

extension [String] {
  /// The same round, from an element on.
  fileprivate func rotated(to first: String) -> [String] {
    guard let index = firstIndex(of: first) else { return self }
    return Array(self[index...] + self[..<index])
  }
}
