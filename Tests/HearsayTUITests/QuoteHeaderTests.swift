import HearsayModel
import HearsayTerminal
import Testing

@testable import HearsayTUI

@Suite struct QuoteHeaderTests {
  private static let card = QuoteCard(
    quote: Quote(id: .init("q:1"), text: "We go", medium: .speech),
    speakers: [QuoteCard.Speaker(actor: Named(id: .init("p:1"), name: "A. Varga"), role: "head")],
    reports: 3, wordings: 2,
    origins: OriginsSummary(
      reports: 3, articles: 3, named: [NamedOrigin(source: Named(id: .init("s:1"), name: "North"))],
      namedCount: 1, creditNobody: 1),
    areTranslations: true, marks: [.disputed],
    links: [
      QuoteCard.QuoteLink(
        rel: "denies", isOutgoing: true, other: Named(id: .init("q:2"), name: "No"),
        status: .accepted)
    ])

  private func text(limit: Int, width: Int = 78, of card: QuoteCard = card) -> String {
    QuoteHeader(card: card, width: width).lines(limit: limit).map(\.text).joined(separator: "\n")
  }

  @Test("That wordings are probably translations is said at any height", arguments: 1...12)
  func translations(limit: Int) {
    #expect(text(limit: limit).contains("probably translations"))
    #expect(text(limit: limit).split(separator: "\n").count <= limit)
  }

  @Test("What warns gives way after how it was said, the origins and the links")
  func warnings() {
    #expect(text(limit: 4).contains("! a report attributes it to somebody else"))
    #expect(!text(limit: 4).contains("speech"))
    #expect(text(limit: 12).contains("differences may be the translators'"))
    #expect(text(limit: 12).contains("denies"))
  }

  @Test("Where an article bears several of the reports, that is said")
  func articles() {
    var card = Self.card
    card.origins.articles = 1
    #expect(text(limit: 12, of: card).contains("3 reports in 1 article · 2 wordings"))
    #expect(text(limit: 12).contains("3 reports · 2 wordings"))
  }
}
