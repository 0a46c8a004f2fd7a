import Foundation
import HearsayModel
import Testing

@testable import HearsayFormats

/// What the document of the format says, held against the code.
@Suite struct FormatDocumentTests {
  private let document: String
  private let fixtures: String

  init() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    document = try String(
      contentsOf: tests.appending(path: "../../Documentation/Format.md"), encoding: .utf8)
    let folder = tests.appending(path: "Fixtures")
    fixtures = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".txt") }
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
  }

  /// What stands between a heading and the next one.
  private func section(_ heading: String) throws -> Substring {
    let start = try #require(document.range(of: "\n\(heading)\n"))
    let rest = document[start.upperBound...]
    return rest[..<(rest.range(of: "\n#")?.lowerBound ?? rest.endIndex)]
  }

  @Test("Each code stands in the table with its severity", arguments: Problem.Code.allCases)
  func codes(code: Problem.Code) {
    #expect(document.contains("\n| \(code.rawValue) | \(code.severity.rawValue) | "))
  }

  @Test("Each message that is shown is one that the reader gives")
  func messages() throws {
    let shown = try section("## What is checked").split(separator: "\n")
      .filter { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    #expect(shown.count == 15)
    for message in shown { #expect(fixtures.contains("\(message)\n")) }
  }

  @Test("Each key of a record stands in its section")
  func keys() throws {
    try expect(HeaderKey.self, in: "## The header")
    try expect(SharedKey.self, in: "## What every record may bear")
    try expect(SourceKey.self, in: "### source")
    try expect(ActorKey.self, in: "### actor")
    try expect(EventKey.self, in: "### event")
    try expect(ArticleKey.self, in: "### article")
    try expect(QuoteKey.self, in: "### quote")
    try expect(ReportKey.self, in: "### report")
    try expect(HopKey.self, in: "### report")
    try expect(NamingKey.self, in: "### naming")
    try expect(LinkKey.self, in: "### link")
  }

  @Test("The keys of objects within records stand in their order")
  func innerKeys() throws {
    try expect(GeneratedKey.self, listedIn: "## The header")
    try expect(RoleKey.self, listedIn: "### actor")
    try expect(CodeKey.self, listedIn: "### actor")
    try expect(PlaceKey.self, listedIn: "### event")
    try expect(ParticipantKey.self, listedIn: "### event")
    try expect(AccountKey.self, listedIn: "### event")
    try expect(CandidateKey.self, listedIn: "### quote")
    try expect(MatchKey.self, listedIn: "### report")
    try expect(MatchKey.self, listedIn: "### link")
  }

  @Test("Each name that a value may be stands in its section")
  func names() throws {
    try expect(RecordType.self, in: "## What every record may bear")
    try expect(Ground.self, in: "## What every record may bear")
    try expect(Status.self, in: "## What every record may bear")
    try expect(Source.Kind.self, in: "### source")
    try expect(Actor.Kind.self, in: "### actor")
    try expect(Article.State.self, in: "### article")
    try expect(Article.Extent.self, in: "### article")
    try expect(Quote.UnknownSpeaker.self, in: "### quote")
    try expect(Quote.Medium.self, in: "### quote")
    try expect(Report.Position.self, in: "### report")
    try expect(Report.Kind.self, in: "### report")
    try expect(Report.Access.self, in: "### report")
    try expect(Hop.Manner.self, in: "### report")
    try expect(Naming.Position.self, in: "### naming")
    try expect(Naming.Voice.self, in: "### naming")
  }

  private func expect<Name: Listed>(_ type: Name.Type, in heading: String) throws {
    let section = try section(heading)
    for name in Name.names.cases {
      #expect(section.contains("`\(name.rawValue)`"), "\(name.rawValue) is not in \(heading)")
    }
  }

  private func expect<Name: Listed>(_ type: Name.Type, listedIn heading: String) throws {
    let list = Name.names.cases.map(\.rawValue).joined(separator: ", ")
    #expect(try section(heading).contains("{\(list)}"))
  }

  @Test("The example is read without a problem")
  func example() throws {
    let lines = document.split(separator: "\n").filter { $0.hasPrefix("    ") }
      .prefix { !$0.contains(": E01") }.map { $0.dropFirst(4) }
    let sink = try read(Array(lines.joined(separator: "\n").utf8))
    #expect(sink.messages == [])
    #expect(sink.records.count == 5)
  }
}
