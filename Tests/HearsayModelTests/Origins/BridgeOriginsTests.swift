import HearsayModel
import Testing

/// The story of thirty reports of one sentence, as an agency's line goes round.
@Suite struct BridgeOriginsTests {
  static let whole =
    "The bridge will be closed until every cable has been inspected, and not an hour less"
  static let cut = "every cable has been inspected"
  static let changed =
    "The bridge may be closed until some cables have been inspected, and not an hour less"
  static let other = "The bridge is closed until all cables have been checked, not one hour less"

  static func bridge(withText: Bool = true) -> QuoteCredits {
    var builder = CreditsBuilder()
    let north = CreditsBuilder.via("Agency North")
    builder.report(
      "north", source: "Agency North", wording: whole, translatedFrom: "hu",
      published: "2025-03-14T10:02Z")
    for number in 1...11 {
      builder.report("a\(number)", via: north, wording: whole, translatedFrom: "hu")
    }
    for number in 1...4 {
      builder.report("b\(number)", via: north, wording: cut, translatedFrom: "hu")
    }
    builder.report(
      "coast", via: CreditsBuilder.via("b1", "Agency North"), wording: cut, translatedFrom: "hu")
    builder.report(
      "metro", via: north, wording: "closed for inspection, not one hour", kind: .mixed,
      quoted: [.init(23, 35)], translatedFrom: "hu")
    for number in 1...3 {
      builder.report("k\(number)", wording: whole, translatedFrom: "hu", copyOf: "north")
    }
    for number in 1...2 {
      builder.report(
        "t\(number)", via: CreditsBuilder.via("TV South"), wording: other, translatedFrom: "hu")
    }
    for number in 1...5 { builder.report("n\(number)", wording: whole, translatedFrom: "hu") }
    builder.report("lake", wording: other, translatedFrom: "hu")
    builder.report("valley", wording: changed, translatedFrom: "hu")
    builder.credits.names[.init("s:TV South")] = "TV South"
    if withText {
      builder.credits.texts[.init("a:north")] = "KELENVÁR — “\(whole),” interior minister said."
    }
    return builder.credits
  }

  @Test("Thirty reports name two origins, seven credit nobody, at most nine are behind them")
  func figures() throws {
    let summary = Self.bridge().origins().summary
    #expect(summary.reports == 30)
    #expect(summary.sources == 30)
    #expect(summary.namedCount == 2)
    #expect(summary.creditNobody == 7)
    #expect(summary.copies == 3)
    #expect(summary.atMost == 9)
    #expect(summary.sentence == "30 reports · 2 named origins · 7 credit nobody · at most 9")
    #expect(summary.phrase == "2 named, 7 reports credit nobody: at most 9")
    #expect(summary.shortPhrase == "2 named, 7 uncredited: at most 9")
    let north = try #require(summary.named.first)
    #expect(
      north
        == NamedOrigin(
          source: .init(id: .init("s:Agency North"), name: "Agency North"), creditedBy: 17,
          copies: 3, isHere: true, notBorneOut: 1))
    let south = try #require(summary.named.last)
    #expect(south.creditedBy == 2)
    #expect(!south.isHere)
  }

  @Test("What the agency's text lacks is not borne out, and a part of it is")
  func checks() {
    let origins = Self.bridge().origins()
    #expect(origins.check("a1") == [.borneOut])
    #expect(origins.check("b2") == [.borneOut])
    #expect(origins.check("coast") == [.borneOut, .borneOut])
    #expect(origins.check("metro") == [.notBorneOut])
    #expect(origins.check("t1") == [.cannotBeChecked])
    #expect(origins.hasNotBorneOut(.init("r:metro")))
    #expect(!origins.hasNotBorneOut(.init("r:a1")))
  }

  @Test("Without the agency's text nothing is said to be missing from it")
  func withoutText() {
    let origins = Self.bridge(withText: false).origins()
    #expect(origins.check("metro") == [.cannotBeChecked])
    #expect(origins.check("a1") == [.borneOut])
    #expect(origins.summary.named.first?.notBorneOut == 0)
  }

  @Test("Equal words of a translation without a credit are proposed as one source")
  func commonWordings() throws {
    let common = Self.bridge().origins().commonWordings
    #expect(common.count == 2)
    let first = try #require(common.first)
    #expect(first.reports == (1...5).map { Report.ID("r:n\($0)") })
    #expect(first.sentence == "16 equal words of a translation: perhaps from Agency North")
    #expect(
      common.last?.sentence == "14 equal words of a translation: perhaps from TV South")
  }

  @Test("Equal words of the original prove nothing")
  func original() {
    var builder = CreditsBuilder()
    builder.report("A", wording: Self.whole)
    builder.report("B", wording: Self.whole)
    #expect(builder.credits.origins().commonWordings == [])
  }

  @Test("Only the texts that credits lead to are asked for")
  func textsWanted() {
    #expect(Self.bridge().textsWanted == [.init("a:north"), .init("a:b1")])
  }
}
