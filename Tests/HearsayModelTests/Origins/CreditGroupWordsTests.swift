import HearsayModel
import Testing

@Suite struct CreditGroupWordsTests {
  static let phrases: [(CreditGroup, [String], one: String, several: String)] = [
    (.origin(.init("s:n")), ["North"], "North's own text", "North's own text"),
    (
      .named([.init("s:n"), .init("s:r")]), ["North", "RIA"], "credits North and RIA",
      "credit North and RIA"
    ),
    (.copy(.init("s:n")), ["North"], "prints North's text", "print North's text"),
    (.loop, [], "is in a loop of credits", "credit one another in a loop"),
    (.unnamed, [], "credits no source by name", "credit no source by name"),
    (
      .nobodyItself([]), [], "credits nobody; its article credits no source by name",
      "credit nobody; their articles credit no source by name"
    ),
    (.nobody, [], "credits nobody", "credit nobody"),
    (.notExamined, [], "credits not examined", "credits not examined"),
  ]

  @Test("A group is put into words for one report and for several", arguments: phrases)
  func phrase(group: CreditGroup, names: [String], one: String, several: String) {
    #expect(group.phrase(names, isOne: true) == one)
    #expect(group.phrase(names, isOne: false) == several)
    #expect(group.sources.count == names.count)
  }
}
