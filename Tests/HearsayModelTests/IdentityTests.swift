import HearsayModel
import Testing

@Suite("Ids, addresses and tags")
struct IdentityTests {
  @Test("an id is a prefix and 16 digits of the hash of data set, NUL and key")
  func minted() {
    let id = MintedID.make(.source, dataSet: "set", naturalKey: "key")
    #expect(id == "s:" + SHA256.hex("set\0key".utf8).prefix(16))
    #expect(RecordType.allCases.allSatisfy { isWellFormedID($0.idPrefix + "0") } == true)
    #expect(Set(RecordType.allCases.map(\.idPrefix)).count == 8)
  }

  @Test("the same article or source gets the same id however it is written")
  func sameRecords() {
    let first = MintedID.article(dataSet: "d", url: "HTTPS://News.org/a/?utm_source=x", text: "")
    #expect(first == MintedID.article(dataSet: "d", url: "https://news.org/a", text: "other"))
    #expect(first != MintedID.article(dataSet: "e", url: "https://news.org/a", text: ""))
    #expect(first != MintedID.article(dataSet: "d", url: nil, text: "text"))
    let source = MintedID.source(dataSet: "d", host: "WWW.rt.com")
    #expect(source == MintedID.source(dataSet: "d", host: "rt.com"))
  }

  @Test("a report's id follows article, folded wording and ordinal")
  func reports() {
    let article = Article.ID("a:1")
    let id = MintedID.report(article: article, wording: "We declare jihad", ordinal: 0)
    #expect(id == MintedID.report(article: article, wording: "“we DECLARE jihad”", ordinal: 0))
    #expect(id != MintedID.report(article: article, wording: "We declare jihad", ordinal: 1))
    #expect(
      id != MintedID.report(article: Article.ID("a:2"), wording: "We declare jihad", ordinal: 0))
    #expect(MintedID.quote(firstReport: id).isWellFormed)
  }

  @Test(
    "addresses are brought into one form",
    arguments: [
      ("HTTP://WWW.RT.com:80/News/A/#top", "http://www.rt.com/News/A"),
      ("https://a.org:443", "https://a.org"), ("https://a.org/", "https://a.org"),
      ("https://a.org:8080/x//", "https://a.org:8080/x"),
      ("https://a.org/x?utm_source=t&id=7&UTM_Medium=y&fbclid=z", "https://a.org/x?id=7"),
      ("https://a.org/x/?utm_source=t", "https://a.org/x"),
      ("https://a.org?b=1&a=2", "https://a.org?b=1&a=2"),
      ("https://User:Pass@A.org/x", "https://User:Pass@a.org/x"),
      ("http://[2001:DB8::1]:80/x", "http://[2001:db8::1]/x"),
      ("https://a.org/x?#f", "https://a.org/x"),
      ("  https://a.org/x \n", "https://a.org/x"), ("not an address", "not an address"),
      ("http://", "http://"), ("http:///x", "http:///x"), ("", ""),
      ("https://a.org/x?q=a/b/", "https://a.org/x?q=a/b/"),
      ("https://a.org/?u=https://B.org/", "https://a.org?u=https://B.org/"),
    ])
  func addresses(address: String, expected: String) {
    #expect(WebAddress.normalized(address) == expected)
    #expect(WebAddress.normalized(expected) == expected)
  }

  @Test(
    "the host of an address stands without www. and port",
    arguments: [
      ("https://www.RT.com:8080/x", "rt.com"), ("http://u@a.org", "a.org"), ("a.org/x", nil),
      ("https://", nil),
    ] as [(String, String?)])
  func hosts(address: String, expected: String?) {
    #expect(WebAddress.host(of: address) == expected)
  }

  @Test(
    "well-formed language tags are told from others",
    arguments: [
      ("en", true), ("EN-gb", true), ("arb", true), ("zh-Hant-TW", true), ("sr-Latn", true),
      ("es-419", true), ("zh-yue-HK", true), ("de-CH-1901", true), ("sl-rozaj-biske", true),
      ("en-a-bbb-x-a", true), ("x-klingon", true), ("i-klingon", true), ("und", true),
      ("en-x-", false), ("", false), ("e", false), ("english", false), ("en_GB", false),
      ("en-", false), ("-en", false), ("en--GB", false), ("en-a", false), ("x", false),
      ("en-a-bb-a-cc", false), ("de-1901-1901", false), ("en-GB-US", false), ("e1", false),
      ("en-toolongsubtag", false), ("العربية", false), ("en-GB-Latn", false),
    ])
  func languageTags(text: String, expected: Bool) {
    #expect(isLanguageTag(text) == expected)
  }

  @Test(
    "country codes are those of ISO 3166-1",
    arguments: [
      ("LY", true), ("TR", true), ("GB", true), ("XK", true), ("SS", true), ("UK", false),
      ("ly", false), ("LBY", false), ("ZZ", false), ("", false), ("SU", false),
    ])
  func countryCodes(text: String, expected: Bool) {
    #expect(isCountryCode(text) == expected)
  }
}
