import Foundation
import Testing

/// What is exported is a graph again.
@Suite struct ExportTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test(
    "A whole graph that is written and read again is written in the same bytes",
    arguments: ["libya", "bridge"])
  func writesTheSame(_ sample: String) throws {
    let first = try export(in: sample)
    try first.write(
      toFile: "\(scratch.path)/again.hearsay.jsonl", atomically: true, encoding: .utf8)
    #expect(try export(in: "again.hearsay.jsonl") == first)
    let header = try #require(first.split(separator: "\n").first)
    #expect(header.contains("\"id\":") && header.contains("\"license\":"))
  }

  @Test("A selection has the articles that its credits name, and is sound")
  func takesNamedArticles() throws {
    let story = """
      {"hearsay":1,"id":"story"}
      {"type":"source","id":"s:agency","name":"Agency"}
      {"type":"article","id":"a:named","source":"s:agency","title":"What the agency sent"}
      {"type":"article","id":"a:other","source":"s:agency","title":"What it sent besides"}
      {"type":"article","id":"a:1","title":"What was printed"}
      {"type":"quote","id":"q:1","text":"The bridge will be closed."}
      {"type":"report","id":"r:1","quote":"q:1","article":"a:1","exact":"The bridge will be closed.",\
      "via":[[{"source":"s:agency","article":"a:named"}]]}

      """
    try story.write(
      toFile: "\(scratch.path)/story.hearsay.jsonl", atomically: true, encoding: .utf8)
    let selected = try export(in: "story.hearsay.jsonl", "bridge")
    #expect(selected.contains("\"id\":\"a:named\"") && !selected.contains("a:other"))
    try selected.write(
      toFile: "\(scratch.path)/selected.hearsay.jsonl", atomically: true, encoding: .utf8)
    let checked = try ProgramRun(
      ["check", "selected.hearsay.jsonl"], in: scratch.path, environment: scratch.environment)
    #expect(checked.output == "5 records: 0 errors, 0 warnings, 0 findings\n")
  }

  private func export(in place: String, _ query: String...) throws -> String {
    let run = try ProgramRun(
      ["export", "--format", "jsonl", "--in", place] + query, in: scratch.path,
      environment: scratch.environment)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }
}
