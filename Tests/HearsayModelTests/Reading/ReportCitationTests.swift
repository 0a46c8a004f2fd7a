import HearsayModel
import Testing

@Suite struct ReportCitationTests {
  @Test("A report is cited with all that is known of it")
  func whole() {
    let hop = Hop(target: .source(.init("s:ria")))
    let report = Report(
      id: .init("r:1"), quote: .init("q:1"), article: .init("a:001"),
      exact: "Today we announce jihad\n and universal mobilization", kind: .direct,
      cue: "quoted … as saying", speakerAs: "LNA leader Haftar", via: [[hop]])
    let row = ReportRow(
      report: report, published: EDTFDate("2020-01-02/.."), publishedGround: .bounds,
      group: .named([.init("s:ria")]),
      chains: [[HopRow(hop: hop, name: "RIA Novosti", check: .cannotBeChecked)]])
    let article = Article(id: .init("a:001"), title: "Haftar announces mobilization")
    let citation = ReportCitation(row, in: article, speakers: ["Khalifa Haftar"])
    #expect(
      citation.text == """
        “Today we announce jihad and universal mobilization”
        speaker: named “LNA leader Haftar” (Khalifa Haftar)
        cue: “quoted … as saying”
        source: (not named: 001)
        credits: via RIA Novosti (RIA Novosti cannot be checked)
        date: not before 2 Jan 2020 (bounds only)
        title: Haftar announces mobilization
        address: none recorded
        """)
  }

  @Test("What is not known is said so")
  func empty() {
    let report = Report(id: .init("r:1"), quote: .init("q:1"), article: .init("a:1"))
    let row = ReportRow(
      report: report, source: .init(id: .init("s:rt"), name: "RT"), group: .notExamined)
    #expect(
      ReportCitation(row, in: Article(id: .init("a:1")), speakers: []).text == """
        (the wording was not kept)
        speaker: not known
        source: RT
        credits: not examined
        date: none known
        title: none recorded
        address: none recorded
        """)
  }

  @Test(
    "A report that does not count says why below its wording",
    arguments: [
      (Status.accepted, Article.State.withdrawn, "of a withdrawn article"),
      (.accepted, .usable, "of an earlier version of the article"),
      (.proposed, .usable, "proposed"), (.proposed, .withdrawn, "proposed, of a withdrawn article"),
    ])
  func uncounted(status: Status, state: Article.State, expected: String) {
    let report = Report(
      id: .init("r:1"), quote: .init("q:1"), article: .init("a:1"),
      provenance: Provenance(status: status))
    let row = ReportRow(report: report, state: state, group: .nobody, isCounted: false)
    let lines = ReportCitation(row, in: Article(id: .init("a:1")), speakers: []).lines
    #expect(lines[1] == ReportCitation.Line(label: "not counted", text: expected))
  }

  @Test(
    "Wordings show what stands in quotation marks",
    arguments: [
      (Report.Kind.direct, [TextSpan](), "“not an hour less”"),
      (.mixed, [TextSpan(0, 6)], "“not an” hour less (in part in quotation marks)"),
      (.mixed, [TextSpan(0, 99)], "not an hour less (in part in quotation marks)"),
      (.indirect, [], "not an hour less (indirect speech)"),
    ])
  func wording(kind: Report.Kind, quoted: [TextSpan], text: String) {
    let report = Report(
      id: .init("r:1"), quote: .init("q:1"), article: .init("a:1"), exact: "not an hour less",
      quoted: quoted, kind: kind, via: [])
    let row = ReportRow(report: report, group: .nobody)
    let citation = ReportCitation(row, in: Article(id: .init("a:1")), speakers: [])
    #expect(citation.lines.first?.text == text)
  }

  @Test("Others to whom the article gives the words stand in the speaker's place")
  func others() {
    let report = Report(
      id: .init("r:1"), quote: .init("q:1"), article: .init("a:1"), speakerAs: "his forces")
    let row = ReportRow(
      report: report, group: .nobody, otherSpeakers: [.init(id: .init("p:lna"), name: "LNA")])
    let citation = ReportCitation(row, in: Article(id: .init("a:1")), speakers: ["Haftar"])
    #expect(citation.lines.first { $0.label == "speaker" }?.text == "named “his forces” (LNA)")
  }
}
