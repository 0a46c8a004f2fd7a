import HearsayModel
import Testing

@testable import HearsayExtraction

@Suite struct TextMatcherTests {
  /// One case: articles as (id, title, address, the text whose hash they
  /// have), texts as (name, content), and what comes of it, in words.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var articles: [(id: String, title: String?, url: String?, hashOf: String?)]
    var texts: [(name: String, content: String)]
    var expected: [String]

    var testDescription: String { name }

    var found: TextMatches {
      let matchable = articles.map { article in
        MatchableArticle(
          id: .init(article.id), title: article.title, url: article.url,
          sha256: article.hashOf.map { Self.text("", $0).sha256.uppercased() })
      }
      return TextMatcher(articles: matchable).match(texts.map(Self.text))
    }

    private static func text(_ name: String, _ content: String) -> CandidateText {
      CandidateText(name: name, bytes: Array(content.utf8))
    }
  }

  private static let title = "Haftar’s forces threaten Turkish targets"
  private static let url = "https://example.org/news/1"

  static let cases = [
    Case(
      name: "by hash, whatever else the text says",
      articles: [
        ("a:1", "Another title of four words", url, "Text.\r\n"), ("a:2", title, nil, nil),
      ],
      texts: [("t1", "Text.\r\n"), ("t2", "Text.\n")],
      expected: ["a:1 = t1 by sha256", "t2 unmatched", "a:2 without text"]),
    Case(
      name: "by address, normalized",
      articles: [("a:1", nil, url, nil)],
      texts: [("t1", "A title\nHTTP://Example.org/news/1/?utm_source=x#top\nText.")],
      expected: ["a:1 = t1 by address"]),
    Case(
      name: "not by an address that is only linked to",
      articles: [("a:1", nil, url, nil)],
      texts: [("t1", "A title\nAlso see \(url) for more of this\nText.")],
      expected: ["t1 unmatched", "a:1 without text"]),
    Case(
      name: "by title, folded",
      articles: [("a:1", title, nil, nil)],
      texts: [("t1", "Site\n\n  HAFTAR'S forces  threaten Turkish targets \n\nText.")],
      expected: ["a:1 = t1 by title"]),
    Case(
      name: "not by a title of three words, nor by a part of one",
      articles: [("a:1", "Live updates today", nil, nil), ("a:2", title, nil, nil)],
      texts: [("t1", "Live updates today\nText."), ("t2", "\(title) again\nText.")],
      expected: ["t1 unmatched", "t2 unmatched", "a:1 without text", "a:2 without text"]),
    Case(
      name: "by title though the hash is another's, and says so",
      articles: [("a:1", title, nil, "An older state.")],
      texts: [("t1", "\(title)\nA newer state.")],
      expected: ["a:1 = t1 by title, another hash"]),
    Case(
      name: "the address before the title",
      articles: [("a:1", title, nil, nil), ("a:2", nil, url, nil)],
      texts: [("t1", "\(title)\n\(url)")],
      expected: ["a:2 = t1 by address", "a:1 without text"]),
    Case(
      name: "not where two articles claim one text",
      articles: [("a:1", title, nil, nil), ("a:2", title, nil, nil)],
      texts: [("t1", "\(title)\nText.")],
      expected: ["a:1 a:2 ? t1 by title"]),
    Case(
      name: "not where two texts differ and claim one article",
      articles: [("a:1", nil, url, nil)],
      texts: [("t1", "\(url)\nOne."), ("t2", "\(url)\nTwo.")],
      expected: ["a:1 ? t1 t2 by address"]),
    Case(
      name: "nor by a later ground where an earlier one left a choice",
      articles: [("a:1", title, url, nil), ("a:2", nil, url, nil)],
      texts: [("t1", "\(title)\n\(url)")],
      expected: ["a:1 a:2 ? t1 by address"]),
    Case(
      name: "equal bytes in two files are one text",
      articles: [("a:1", title, nil, nil)],
      texts: [("t1", "\(title)\nText."), ("t2", "Other"), ("t3", "\(title)\nText.")],
      expected: ["a:1 = t1 by title, also t3", "t2 unmatched"]),
    Case(
      name: "not where two articles have one hash",
      articles: [("a:1", nil, nil, "Text."), ("a:2", nil, nil, "Text.")],
      texts: [("t1", "Text."), ("t2", "Text.")],
      expected: ["a:1 a:2 ? t1 t2 by sha256"]),
    Case(
      name: "a further copy of an article that has its text belongs to none",
      articles: [("a:1", title, nil, "\(title)\nText.")],
      texts: [("t1", "\(title)\nText."), ("t2", "\(title)\n\nText.")],
      expected: ["a:1 = t1 by sha256", "t2 unmatched"]),
    Case(
      name: "a title that an article with a text shares stays doubtful",
      articles: [("a:1", title, nil, "Text."), ("a:2", title, nil, nil)],
      texts: [("t1", "Text."), ("t2", "\(title)\nText.")],
      expected: ["a:1 = t1 by sha256", "a:1 a:2 ? t2 by title"]),
    Case(
      name: "nothing from nothing", articles: [], texts: [("t1", "")], expected: ["t1 unmatched"]),
  ]

  @Test("Texts are matched to articles", arguments: cases)
  func matches(given: Case) {
    #expect(Self.words(given.found) == given.expected)
  }

  @Test("The order of the texts does not matter", arguments: cases.map(\.reversed))
  func matchesInAnyOrder(given: Case) {
    let matches = given.found.matches.map { $0.article.rawValue }
    #expect(matches == given.expected.filter { $0.contains("=") }.map { String($0.prefix(3)) })
  }

  @Test("A text that is not UTF-8 is reported and matches nothing")
  func reportsUnreadable() {
    let bytes: [UInt8] = [0x61, 0x0A, 0xFF]
    let text = CandidateText(name: "t1", bytes: bytes)
    let article = MatchableArticle(id: .init("a:1"), sha256: text.sha256)
    let found = TextMatcher(articles: [article]).match([text])
    #expect(
      found
        == TextMatches(
          unreadable: [UnreadableText(text: "t1", error: .notUTF8(line: 2, column: 1))],
          withoutText: [.init("a:1")]))
  }

  private static func words(_ found: TextMatches) -> [String] {
    found.matches.map { match in
      "\(match.article) = \(match.text) by \(match.reason)"
        + (match.hashDiffers ? ", another hash" : "")
        + (match.sameAs.isEmpty ? "" : ", also \(match.sameAs.joined(separator: " "))")
    }
      + found.ambiguous.map { group in
        let articles = group.articles.map(\.rawValue).joined(separator: " ")
        return "\(articles) ? \(group.texts.joined(separator: " ")) by \(group.reason)"
      }
      + found.unmatched.map { "\($0) unmatched" }
      + found.withoutText.map { "\($0) without text" }
  }
}

extension TextMatcherTests.Case {
  fileprivate var reversed: Self {
    var reversed = self
    reversed.texts.reverse()
    return reversed
  }
}
