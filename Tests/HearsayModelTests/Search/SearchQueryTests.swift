import HearsayModel
import Testing

@Suite struct SearchQueryTests {
  typealias Node = SearchQuery.Node

  static let meanings: [(String, Node)] = [
    ("jihad ", .word("jihad")),
    ("jihad", .prefix("jihad")),
    ("Mobiliz*", .prefix("mobiliz")),
    ("general mob", .and([.word("general"), .prefix("mob")])),
    ("\"General Mobilization\"", .phrase(["general", "mobilization"])),
    ("“general mobilization”", .phrase(["general", "mobilization"])),
    ("„general mobilization“", .phrase(["general", "mobilization"])),
    ("«general»", .word("general")),
    ("\"general mob\"*", .phrasePrefix(["general", "mob"])),
    ("self-styled ", .phrase(["self", "styled"])),
    ("self-sty", .phrasePrefix(["self", "sty"])),
    ("~bili", .substring("bili")),
    ("~\"ral mob\"", .substring("ral mob")),
    ("-drone", .not(.word("drone"))),
    ("NOT drone", .not(.word("drone"))),
    ("NOT -drone", .word("drone")),
    ("jihad -\"air strike\" ", .and([.word("jihad"), .not(.phrase(["air", "strike"]))])),
    ("a b OR c ", .or([.and([.word("a"), .word("b")]), .word("c")])),
    ("a (b OR c)", .and([.word("a"), .or([.word("b"), .word("c")])])),
    ("a AND b ", .and([.word("a"), .word("b")])),
    ("-(a OR b)", .not(.or([.word("a"), .word("b")]))),
    ("a or b ", .and([.word("a"), .word("or"), .word("b")])),
    ("speaker:haftar", .field(.speaker, .words(["haftar"], asTyped: "haftar"))),
    ("Speaker:HAFTAR", .field(.speaker, .words(["haftar"], asTyped: "HAFTAR"))),
    (
      "speaker:\"House of Reps\"",
      .field(.speaker, .words(["house", "of", "reps"], asTyped: "House of Reps"))
    ),
    ("source:p:haftar", .field(.source, .words(["p", "haftar"], asTyped: "p:haftar"))),
    ("source:none", .field(.source, .none)),
    ("source:\"none\"", .field(.source, .words(["none"], asTyped: "none"))),
    (
      "via:none -via:tass",
      .and([
        .field(.via, .none), .not(.field(.via, .words(["tass"], asTyped: "tass"))),
      ])
    ),
    ("kind:Direct", .field(.kind, .words(["direct"], asTyped: "Direct"))),
    (
      "lang:hu event:jihad",
      .and([
        .field(.lang, .words(["hu"], asTyped: "hu")),
        .field(.event, .words(["jihad"], asTyped: "jihad")),
      ])
    ),
    ("is:loop", .flag(.loop)),
    ("date:none", .flag(.undated)),
    ("12:30 ", .phrase(["12", "30"])),
    ("jihad – now ", .and([.word("jihad"), .word("now")])),
    ("say\"it now\"", .and([.word("say"), .phrase(["it", "now"])])),
  ]

  @Test("A query means what its syntax says", arguments: meanings)
  func meaning(text: String, root: Node) throws {
    let query = try #require(try SearchQuery.parse(text))
    #expect(query.root == root)
    #expect(query.text == text)
  }

  @Test("A query's description is read as the same query", arguments: meanings)
  func description(text: String, root: Node) throws {
    let query = try #require(try SearchQuery.parse(text))
    let again = try #require(try SearchQuery.parse(query.description, lastWordIsPrefix: false))
    #expect(again.description == query.description)
    #expect(again.terms == query.terms)
  }

  @Test("Blanks alone are no query", arguments: ["", " ", "\t \n"])
  func blank(text: String) throws {
    #expect(try SearchQuery.parse(text) == nil)
  }

  @Test("The last bare word is whole where prefixes are not wanted")
  func wholeLastWord() throws {
    #expect(try SearchQuery.parse("mobili", lastWordIsPrefix: false)?.root == .word("mobili"))
  }

  @Test(
    "Dates bound from either side",
    arguments: [
      ("after:2020-05", "after"), ("before:2020-05", "before"), ("date:2020-05", "date"),
    ])
  func dates(text: String, name: String) throws {
    let query = try #require(try SearchQuery.parse(text))
    guard case .date(let bound) = query.root else {
      Issue.record("\(text) is no bound in time")
      return
    }
    let (read, date) =
      switch bound {
      case .after(let date): ("after", date)
      case .before(let date): ("before", date)
      case .within(let date): ("date", date)
      }
    #expect(read == name)
    #expect(date.text == "2020-05")
    #expect(query.description == text)
  }

  @Test("What is highlighted is what is looked for, not what is left out")
  func terms() throws {
    let query = try #require(
      try SearchQuery.parse("jihad (~bili OR \"at once\") -drone jihad source:rt gen"))
    #expect(
      query.terms == [
        .word("jihad"), .substring("bili"), .phrase(["at", "once"], lastIsPrefix: false),
        .prefix("gen"),
      ])
  }

  @Test("Tokens say what each stretch is, of wrong queries too")
  func tokens() {
    let tokens = SearchQuery.tokens(in: "a* -foo:\"b c\" OR ~d (– \"e")
    let roles = tokens.map(\.role)
    #expect(
      roles == [
        .prefix, .connective, .field, .value, .connective, .substring, .bracket, .passedOver,
        .phrase,
      ])
    #expect(
      tokens.map(\.range) == [
        0..<2, 3..<4, 4..<8, 8..<13, 14..<16, 17..<19, 20..<21, 21..<22, 23..<25,
      ])
  }
}
