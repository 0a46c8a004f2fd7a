import HearsayModel
import Testing

@Suite struct SpanCheckTests {
  private let check = SpanCheck("He said “we will go”. They said “we will go” too. 🙂")

  private func report(_ exact: String?, _ spans: [TextSpan], prefix: String? = nil) -> Report {
    Report(
      id: ID("r:1"), quote: ID("q:1"), article: ID("a:1"), exact: exact, prefix: prefix,
      spans: spans)
  }

  private func messages(_ report: Report) -> [String] {
    check.outcome(of: report, file: "f", line: 7).problems.map(\.description)
  }

  @Test("A wording that stands at its spans is well, marks and blanks of any shape")
  func well() {
    #expect(messages(report("we  will go", [TextSpan(9, 19)])) == [])
    #expect(messages(report(nil, [TextSpan(9, 19)])) == [])
    #expect(messages(report(nil, [])) == [])
  }

  @Test("Spans behind the end of the text are E13, counted in Unicode scalars")
  func range() {
    #expect(messages(report(nil, [TextSpan(50, 51)])) == [])
    #expect(
      messages(report(nil, [TextSpan(0, 1), TextSpan(50, 52)])) == [
        "f:7: E13 r:1.spans[1]: ends at 52, behind the end of the text of a:1, which has 51 "
          + "characters; count in Unicode scalars from 0, CRLF as one"
      ])
  }

  @Test("A wording that does not stand at its spans is E14, and says where it was found")
  func elsewhere() {
    #expect(
      messages(report("They said", [TextSpan(0, 9)])) == [
        "f:7: E14 r:1.exact: does not stand at its spans in the text of a:1; write [[22,31]], "
          + "where it was found"
      ])
    #expect(
      messages(report("They shouted", [TextSpan(0, 9)])) == [
        "f:7: E14 r:1.exact: does not stand at its spans in the text of a:1; write the wording as "
          + "it is printed, or the spans where it stands"
      ])
  }

  @Test("A wording without spans is anchored where that is unambiguous, and W01")
  func anchored() {
    let bare = check.outcome(of: report("we will go", []), file: "f", line: 7)
    #expect(bare.spans == [])
    #expect(
      bare.problems.map(\.description) == [
        "f:7: W01 r:1.spans: is missing, and the text of a:1 has the wording nowhere, or more than "
          + "once; write where it stands, or give prefix and suffix"
      ])
    let anchored = check.outcome(
      of: report("we will go", [], prefix: "They said"), file: "f", line: 7)
    #expect(anchored.spans == [TextSpan(33, 43)])
    #expect(
      anchored.problems.map(\.description) == [
        "f:7: W01 r:1.spans: is missing, though the text of a:1 is here; the wording was found in "
          + "it; write [[33,43]]"
      ])
  }

  @Test("The spans of a naming are held against the text")
  func naming() {
    let naming = Naming(
      id: ID("n:1"), article: ID("a:1"), actor: ID("p:1"), as: "They", spans: [TextSpan(22, 99)])
    #expect(
      check.problems(of: naming, file: "f", line: 1).map(\.description) == [
        "f:1: E13 n:1.spans[0]: ends at 99, behind the end of the text of a:1, which has 51 "
          + "characters; count in Unicode scalars from 0, CRLF as one"
      ])
  }
}
