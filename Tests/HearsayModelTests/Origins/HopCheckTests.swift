import HearsayModel
import Testing

@Suite struct HopCheckTests {
  /// What the report and the credited article bear, and whether it holds.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var check: HopCheck
    var build: @Sendable (inout CreditsBuilder) -> Void

    init(
      _ name: String, _ check: HopCheck, build: @escaping @Sendable (inout CreditsBuilder) -> Void
    ) {
      testDescription = name
      self.check = check
      self.build = build
    }
  }

  static let said = "We will not leave the city today"
  static let north = CreditsBuilder.via("N")
  static let exact: [Chain] = [[Hop(target: .source(.init("s:N")), article: .init("a:N2"))]]

  static let cases: [Case] = [
    Case("the words stand in its text", .borneOut) {
      $0.report("A", via: north)
      $0.article("N", text: "He said: “we WILL not leave\nthe city today”.", isOnEvent: true)
    },
    Case("a report of it has the same wording", .borneOut) {
      $0.report("A", via: north)
      $0.report("N")
    },
    Case("it has more of the sentence", .borneOut) {
      $0.report("A", via: north, wording: "not leave the city")
      $0.report("N")
    },
    Case("the pieces stand apart in it", .borneOut) {
      $0.report("A", via: north, wording: "We will not leave … today")
      $0.report("N")
    },
    Case("it lacks the words", .notBorneOut) {
      $0.report("A", via: north)
      $0.article("N", text: "He said that they would leave tomorrow.", isOnEvent: true)
    },
    Case("it reports the quote in other words, and its text is here", .notBorneOut) {
      $0.report("A", via: north)
      $0.report("N", wording: "We shall stay")
      $0.credits.texts[.init("a:N")] = "“We shall stay,” he said."
    },
    Case("it reports the quote in other words, and its text is not here", .cannotBeChecked) {
      $0.report("A", via: north)
      $0.report("N", wording: "We shall stay")
    },
    Case("nothing of the source is here", .cannotBeChecked) { $0.report("A", via: north) },
    Case("its text is not here", .cannotBeChecked) {
      $0.report("A", via: north)
      $0.article("N", isOnEvent: true)
    },
    Case("only its summary is here", .cannotBeChecked) {
      $0.report("A", via: north)
      $0.article("N", extent: .summary, text: "They leave tomorrow.", isOnEvent: true)
    },
    Case("it is on another event", .cannotBeChecked) {
      $0.report("A", via: north)
      $0.article("N", text: "They leave tomorrow.")
    },
    Case("it came after the report", .cannotBeChecked) {
      $0.report("A", via: north, published: "2025-03-14")
      $0.article("N", published: "2025-03-20", text: "They leave tomorrow.", isOnEvent: true)
    },
    Case("the named article is looked into, not others", .notBorneOut) {
      $0.report("A", via: exact)
      $0.report("N")
      $0.article("N2", source: "N", text: "They leave tomorrow.")
    },
    Case("it is in another language", .cannotBeChecked) {
      $0.report("A", via: north)
      $0.article("N", lang: "ru", text: "Мы не уйдём.", isOnEvent: true)
    },
    Case("regions are no other language", .notBorneOut) {
      $0.report("A", via: north)
      $0.article("N", lang: "en-GB", text: "They leave tomorrow.", isOnEvent: true)
    },
    Case("the report translated it itself", .cannotBeChecked) {
      $0.report("A", via: north, translatedFrom: "ru")
      $0.article("N", text: "They leave tomorrow.", isOnEvent: true)
    },
    Case("unknown languages that share no words", .cannotBeChecked) {
      $0.report("A", via: north, lang: nil)
      $0.article("N", lang: nil, text: "Мы не уйдём.", isOnEvent: true)
    },
    Case("unknown languages that share most words", .notBorneOut) {
      $0.report("A", via: north, lang: nil)
      $0.article("N", lang: nil, text: "We leave the city. Not today.", isOnEvent: true)
    },
    Case("of mixed speech only the quoted part counts", .borneOut) {
      $0.report(
        "A", via: north, wording: "they said they would stay in the city today", kind: .mixed,
        quoted: [.init(29, 43)])
      $0.article("N", text: "We stay, he said. Where? In the city today.", isOnEvent: true)
    },
    Case("indirect speech of what it reports", .borneOut) {
      $0.report("A", via: north, wording: "that they would stay", kind: .indirect)
      $0.report("N")
    },
    Case("indirect speech of what it is not known to report", .cannotBeChecked) {
      $0.report("A", via: north, wording: "that they would stay", kind: .indirect)
      $0.article("N", text: "They leave tomorrow.", isOnEvent: true)
    },
    Case("it is not known whether the wording is direct", .cannotBeChecked) {
      $0.report("A", via: north, kind: nil)
      $0.article("N", text: "They leave tomorrow.", isOnEvent: true)
    },
    Case("the wording was not kept", .cannotBeChecked) {
      $0.report("A", via: north, wording: nil)
      $0.report("N")
    },
    Case("one of its two articles cannot be looked into", .cannotBeChecked) {
      $0.report("A", via: north)
      $0.article("N", text: "They leave tomorrow.", isOnEvent: true)
      $0.article("N2", source: "N", isOnEvent: true)
    },
    Case("words alone credit nobody that could be asked", .cannotBeChecked) {
      $0.report("A", via: CreditsBuilder.agencies)
    },
  ]

  @Test("A credit holds as far as the graph can tell", arguments: cases)
  func check(example: Case) {
    var builder = CreditsBuilder()
    example.build(&builder)
    #expect(builder.credits.origins().check("A") == [example.check])
  }

  @Test("The checks have the shape of the chains")
  func shape() throws {
    var builder = CreditsBuilder()
    builder.report("A", via: CreditsBuilder.via("N", "M") + CreditsBuilder.agencies)
    builder.report("B")
    let origins = builder.credits.origins()
    #expect(origins.checks[.init("r:A")]?.map(\.count) == [2, 1])
    #expect(origins.checks[.init("r:B")] == nil)
  }
}
