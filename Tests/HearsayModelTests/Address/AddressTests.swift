import HearsayModel
import Testing

@Suite struct AddressTests {
  static let pairs: [(String, Address)] = [
    ("q:17", Address(.record("q:17"))),
    ("a:001", Address(.record("a:001"))),
    ("p:haftar", Address(.record("p:haftar"))),
    ("q:17/card", Address(.view("q:17", .card))),
    ("q:17/credits", Address(.view("q:17", .credits))),
    ("q:17/elsewhere", Address(.view("q:17", .elsewhere))),
    ("q:17/differences", Address(.view("q:17", .differences(nil)))),
    ("q:17/differences/B", Address(.view("q:17", .differences(.place(1))))),
    (
      "q:17/differences/~00ff",
      Address(.view("q:17", .differences(.id(WordingID("00ff")))))
    ),
    ("q:17/B", Address(.view("q:17", .wording(.place(1))))),
    ("q:17/AA", Address(.view("q:17", .wording(.place(26))))),
    ("q:17/~00ff", Address(.view("q:17", .wording(.id(WordingID("00ff")))))),
    ("q:17/~a%2Fb%3F%25", Address(.view("q:17", .wording(.id(WordingID("a/b?%")))))),
    ("r:5/evidence", Address(.view("r:5", .evidence))),
    ("q:2020%2F05/credits", Address(.view("q:2020/05", .credits))),
    ("q:2020%2FB", Address(.record("q:2020/B"))),
    ("events", Address(.list(.events, at: nil))),
    ("events/e:jihad", Address(.list(.events, at: "e:jihad"))),
    ("sources/-", Address(.unnamedSource)),
    ("articles/x%2Fy", Address(.list(.articles, at: "x/y"))),
    ("%65vents", Address(.record("events"))),
    ("%65vents/card", Address(.view("events", .card))),
    ("%73earch:jihad", Address(.record("search:jihad"))),
    ("searching", Address(.record("searching"))),
    ("search:", Address(.search(""))),
    ("search:jihad -drone", Address(.search("jihad -drone"))),
    ("search:who%3Ff=what 5%25", Address(.search("who?f=what 5%"))),
    ("search:\"a b\" OR «c»", Address(.search("\"a b\" OR «c»"))),
    (
      "search:jihad?f=speaker:haftar&f=-source:\"press tv\"",
      Address(.search("jihad"), filters: ["speaker:haftar", "-source:\"press tv\""])
    ),
    ("marked?f=\"b %26 c\"", Address(.list(.marked, at: nil), filters: ["\"b & c\""])),
    ("q:1?f=~100%25", Address(.record("q:1"), filters: ["~100%"])),
  ]

  @Test("An address is read as what is meant, and printed as it is typed", arguments: pairs)
  func pair(_ text: String, _ address: Address) throws {
    #expect(try Address(text) == address)
    #expect(address.description == text)
  }

  @Test("Whatever is read is printed so that it is read as the same again")
  func roundTrip() throws {
    var generator = Letters(state: 17)
    var read = 0
    for _ in 0..<20_000 {
      let text = generator.text()
      guard let address = try? Address(text) else { continue }
      read += 1
      let printed = address.description
      #expect(try Address(printed) == address, "\(text) was printed as \(printed)")
      #expect(try Address(printed).description == printed)
    }
    #expect(read > 2_000)
  }

  @Test(
    "All that can be an address is read back",
    arguments: Address.List.allCases,
    [nil, "", "events", "a/b", "search:x", "z%", "-"] as [String?])
  func lists(_ list: Address.List, _ entry: String?) throws {
    guard entry.map({ isWellFormedID($0) || ($0.isEmpty && list == .sources) }) ?? true else {
      return
    }
    let address = Address(.list(list, at: entry))
    #expect(try Address(address.description) == address)
    let id = entry.flatMap { $0.isEmpty ? nil : $0 } ?? list.rawValue
    for view in [Address.View.card, .credits, .differences(.place(701)), .wording(.place(2))] {
      let address = Address(.view(id, view), filters: ["is:undated"])
      #expect(try Address(address.description) == address)
    }
  }

  @Test(
    "What is no address is told in one sentence, with what may be meant",
    arguments: [
      ("", "The address is empty"),
      ("event", nil), ("search:%+F 100%", nil), (":q", "“:q” is no address"),
      ("q 17", "“q 17” is no address"),
      ("q:17/credit", "“credit” is no view of q:17; perhaps credits is meant."),
      ("q:17/", "“” is no view of q:17"), ("q:17/credits/B", "“credits/B” is no view of q:17"),
      ("q:17/differences/17", "“17” is no view of q:17/differences"),
      ("q:17/~", "“~” is no view of q:17"), ("events/a/b", "“events/a/b” is no address"),
      ("events/-", "“events/-” is no address"), ("evnts/17", "“17” is no view of evnts"),
      ("evènts", "Perhaps events is meant."),
      ("search:(jihad", "In the address, “(jihad” is no search"),
      ("q:17?f=", "empty filter"), ("q:17?f=is:odd", "“is:odd” is no search"),
      ("q:17?f=jihad&g=1", "“g=1” behind the ? of an address is no filter"),
    ] as [(String, String?)])
  func wrong(_ text: String, _ sentence: String?) throws {
    guard let sentence else {
      #expect(throws: Never.self) { try Address(text) }
      return
    }
    let error = #expect(throws: AddressError.self) { try Address(text) }
    #expect(try #require(error).message.contains(sentence), "\(String(describing: error))")
  }
}

/// Texts made of what matters in addresses, the same each run.
private struct Letters {
  var state: UInt64

  private static let pieces = [
    "q:", "17", "/", "%", "%2F", "?", "?f=", "&f=", "events", "sources", "search:", "credits",
    "differences", "B", "~", "a", "é", " ", "\"", "-", ":", "evidence", "card", "is:undated",
    "\u{1B}", "\u{202E}", "=", "&", ".", "+", "@",
  ]

  mutating func text() -> String {
    (0..<Int(1 + next() % 6)).map { _ in Self.pieces[Int(next() % UInt64(Self.pieces.count))] }
      .joined()
  }

  private mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
