import HearsayModel
import Testing

@Suite struct CreditFindingsTests {
  static func findings(_ build: (inout CreditsBuilder) -> Void) -> [Finding] {
    var builder = CreditsBuilder()
    build(&builder)
    return builder.credits.findings(builder.credits.origins())
  }

  @Test("A loop is told with its path")
  func loop() throws {
    let findings = Self.findings {
      $0.report("Gamma", via: CreditsBuilder.via("Alpha"))
      $0.report("Alpha", via: CreditsBuilder.via("Beta"))
      $0.report("Beta", via: CreditsBuilder.via("Gamma"))
    }
    #expect(findings.map(\.code) == [.W10])
    #expect(
      findings.first?.problem(file: "g.jsonl", line: 7).description
        == "g.jsonl:7: W10 r:Alpha.via: the credits form a loop: "
        + "Alpha → Beta → Gamma → Alpha; none of them names an origin; "
        + "look for an earlier report")
  }

  @Test(
    "A credit of the own source or host is told",
    arguments: [
      ("A", "it credits A, the source of its own article"),
      ("H", "it credits H, the host of its own article"),
    ])
  func selfCredit(credited: String, message: String) {
    let findings = Self.findings {
      $0.report("A", via: CreditsBuilder.via(credited), host: "H")
      $0.credits.names[.init("s:H")] = "H"
    }
    #expect(findings.map(\.code) == [.W10])
    #expect(findings.first?.message == message)
  }

  @Test("A report dated before what it credits is told")
  func before() {
    let findings = Self.findings {
      $0.report("A", via: CreditsBuilder.via("N"), published: "2025-06-12T08:10Z")
      $0.report("N", published: "2025-06-12T09:00Z")
    }
    #expect(findings.map(\.code) == [.W02])
    #expect(
      findings.first?.message
        == "dated 12 Jun 2025 08:10Z, before what it credits: N, 12 Jun 2025 09:00Z")
  }

  @Test(
    "Nothing is told of dates where it may be otherwise",
    arguments: [
      ("2025-06-12", "2025-06-12"), ("2025-06-12?", "2025-06-20"), ("2025-06", "2025-06-20"),
      ("2025-06-13", "2025-06-12"),
    ])
  func notBefore(own: String, other: String) {
    let findings = Self.findings {
      $0.report("A", via: CreditsBuilder.via("N"), published: own)
      $0.report("N", published: other)
    }
    #expect(findings == [])
  }

  @Test("Another article of the credited source may be meant")
  func anotherArticle() {
    let findings = Self.findings {
      $0.report("A", via: CreditsBuilder.via("N"), published: "2025-06-12")
      $0.report("N1", source: "N", published: "2025-06-14")
      $0.report("N2", source: "N")
    }
    #expect(findings == [])
  }

  static let disputes: [([Actor.ID], [Actor.ID], String?)] = [
    ([.init("p:b")], [.init("p:a")], "it gives the words to B, the quote to p:a"),
    ([.init("p:a")], [.init("p:a")], nil),
    ([.init("p:b"), .init("p:a")], [.init("p:a"), .init("p:b")], nil),
    ([], [.init("p:a")], nil),
    ([.init("p:b")], [], nil),
  ]

  @Test("A report that names other speakers than its quote is told", arguments: disputes)
  func dispute(own: [Actor.ID], held: [Actor.ID], message: String?) {
    let report = Report(id: .init("r:1"), quote: .init("q:1"), article: .init("a:1"), speakers: own)
    let quote = Quote(id: .init("q:1"), text: "x", speakers: held)
    let finding = report.dispute(of: quote, names: [.init("p:b"): "B"])
    #expect(finding?.message == message)
    #expect(finding.map { $0.code == .W03 && $0.field == "speakers" } ?? true)
  }
}
