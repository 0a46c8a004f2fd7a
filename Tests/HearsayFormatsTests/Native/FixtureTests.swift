import Foundation
import HearsayFormats
import HearsayModel
import HearsayTesting
import Testing

/// Small broken files, each named after the code that it is about, and all that
/// is said of them.
@Suite struct FixtureTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  private static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".hearsay.jsonl") }.sorted()

  @Test("A broken file gets the whole messages that were recorded", arguments: names)
  func messages(name: String) throws {
    let data = try Data(contentsOf: Self.folder.appending(path: name))
    let sink = try read(Array(data), file: name) { _ throws(TextFileFault) in throw .missing }
    let loaded = "\(sink.records.count) records are handed on\n"
    Golden.expect(
      sink.messages.map { $0 + "\n" }.joined() + loaded,
      at: Self.folder.appending(path: name.replacing(".hearsay.jsonl", with: ".txt")).path())
    let code = try #require(Problem.Code(rawValue: String(name.prefix(3))))
    #expect(sink.problems.contains { $0.code == code })
  }

  @Test("Each code that the reader can find has its file")
  func complete() {
    let codes: [Problem.Code] = [
      .E01, .E02, .E03, .E04, .E05, .E06, .E12, .E13, .E15, .E16, .E17, .W07, .W08, .W09, .W11,
    ]
    for code in codes { #expect(Self.names.contains { $0.hasPrefix(code.rawValue) }) }
  }
}
