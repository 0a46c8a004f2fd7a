import HearsayModel
import Testing

@Suite struct SourceNamingsTests {
  static func naming(
    _ form: String, in article: String, count: Int? = nil, place: Naming.Position? = .later,
    voice: Naming.Voice? = .own, status: Status = .accepted
  ) -> Naming {
    Naming(
      id: .init("n:\(article)-\(form)"), article: .init("a:\(article)"), actor: .init("p:h"),
      as: form, count: count, place: place, voice: voice,
      provenance: Provenance(status: status))
  }

  static let sources: [Article.ID: Source.ID?] = [
    .init("a:rt"): .init("s:rt"), .init("a:rt2"): .init("s:rt"), .init("a:001"): nil,
    .init("a:002"): nil,
  ]

  @Test("Forms are the same when they fold alike, and show their most frequent spelling")
  func folded() throws {
    let grouped = SourceNamings.grouped(
      [
        Self.naming("General", in: "rt"), Self.naming("GENERAL", in: "rt2", count: 3),
        Self.naming("Haftar", in: "rt", count: 2),
      ], sources: Self.sources)
    let rt = try #require(grouped.first)
    #expect(rt.id == .source(.init("s:rt")))
    #expect(rt.forms.map(\.text) == ["GENERAL", "Haftar"])
    #expect(rt.forms.map(\.count) == [4, 2])
    #expect(rt.forms.first?.articles == [.init("a:rt"), .init("a:rt2")])
  }

  @Test("The own voice stands first, then from the headline down")
  func order() throws {
    let grouped = SourceNamings.grouped(
      [
        Self.naming("rebel", in: "rt", voice: .attributed),
        Self.naming("commander", in: "rt", voice: .quoted),
        Self.naming("he", in: "rt", voice: nil),
        Self.naming("Haftar", in: "rt"), Self.naming("General Haftar", in: "rt", place: .first),
        Self.naming("LNA head", in: "rt", place: .headline),
      ], sources: Self.sources)
    let rt = try #require(grouped.first)
    #expect(
      rt.forms.map(\.text)
        == ["LNA head", "General Haftar", "Haftar", "commander", "rebel", "he"])
    #expect(rt.count(in: .own) == 3)
    #expect(rt.count(in: .quoted) == 1)
    #expect(rt.count(in: nil) == 1)
  }

  @Test("Articles without a source are never one source")
  func unnamed() {
    let grouped = SourceNamings.grouped(
      [
        Self.naming("Haftar", in: "002"), Self.naming("Haftar", in: "001"),
        Self.naming("Haftar", in: "rt", count: 2),
      ], sources: Self.sources)
    #expect(
      grouped.map(\.id) == [
        .source(.init("s:rt")), .article(.init("a:001")), .article(.init("a:002")),
      ])
  }

  @Test("Proposed namings and those of articles that do not count are passed over")
  func passedOver() {
    let grouped = SourceNamings.grouped(
      [Self.naming("Haftar", in: "rt", status: .proposed), Self.naming("Haftar", in: "old")],
      sources: Self.sources)
    #expect(grouped == [])
  }
}
