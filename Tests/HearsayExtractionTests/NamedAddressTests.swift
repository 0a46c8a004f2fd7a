import HearsayModel
import Testing

@testable import HearsayExtraction

@Suite struct NamedAddressTests {
  @Test(
    "Addresses are found without the punctuation round them",
    arguments: [
      ("See https://example.org/a.", ["https://example.org/a"]),
      (
        "(http://example.org/a), <HTTPS://example.org/b>",
        [
          "http://example.org/a", "HTTPS://example.org/b",
        ]
      ),
      ("“https://example.org/a?x=1&y=2#z”", ["https://example.org/a?x=1&y=2#z"]),
      ("https://example.org/a_(b)", ["https://example.org/a_(b)"]),
      ("[x](https://example.org/a_(b))", ["https://example.org/a_(b)"]),
      ("(see [https://example.org/a].)", ["https://example.org/a"]),
      ("https://example.org/ä/é", ["https://example.org/ä/é"]),
      ("http:// and https://", []),
      ("xhttp://example.org", []),
      ("Also on rt.com and www.example.org", []),
    ])
  func findsAddresses(raw: String, expected: [String]) {
    #expect(PlainText(raw).addresses.map(\.address) == expected)
  }

  @Test("An address stands where its span says")
  func placesAddresses() throws {
    let text = PlainText("Ünder 👍🏽\r\nSource: https://example.org/a.")
    let named = try #require(text.addresses.first)
    #expect(named.span == TextSpan(17, 38))
    let scalars = Array(text.text.unicodeScalars)[named.span.start..<named.span.end]
    #expect(scalars.elementsEqual(named.address.unicodeScalars))
  }

  @Test(
    "Only an address alone on its line may be the text's own",
    arguments: [
      ("https://example.org/a", true),
      ("  <https://example.org/a>  ", true),
      ("URL: https://example.org/a", true),
      ("Originally published at: https://example.org/a", true),
      ("Read our whole story of the week: https://example.org/a", false),
      ("Source https://example.org/a", false),
      ("https://example.org/a says so", false),
      ("https://example.org/a https://example.org/b", false),
    ])
  func tellsOwnAddresses(line: String, isOwn: Bool) {
    #expect(PlainText("A title\n\(line)\nIts text.").ownAddresses.isEmpty != isOwn)
  }

  @Test("A text names its own address at its head or foot, not in its midst")
  func looksAtTheEdges() {
    var lines = (1...30).map { "Line \($0)." }
    lines[3] = "https://example.org/head"
    lines[20] = "https://example.org/midst"
    lines[28] = "https://example.org/foot"
    let text = PlainText(lines.joined(separator: "\n\n"))
    #expect(
      text.ownAddresses.map(\.address) == ["https://example.org/head", "https://example.org/foot"])
    #expect(text.addresses.count == 3)
  }
}
