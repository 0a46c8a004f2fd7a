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

  @Test("A file is written whole, and no other is overwritten unasked")
  func writesFile() throws {
    let printed = try run("--format", "csv", "--in", "sample", "jihad").output
    #expect(try run("--format", "csv", "--in", "sample", "-o", "-", "jihad").output == printed)
    let first = try run("--format", "csv", "--in", "sample", "--output", "table.csv", "jihad")
    #expect(first.status == 0 && first.output == "" && first.errors == "")
    let file = "\(scratch.path)/table.csv"
    #expect(try String(contentsOfFile: file, encoding: .utf8) == printed)
    let second = try run("--format", "markdown", "--in", "sample", "-o", "table.csv", "jihad")
    #expect(second.status == 2 && second.errors.contains("--force"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == printed)
    let third = try run(
      "--format", "markdown", "--in", "sample", "-o", "table.csv", "--force", "jihad")
    #expect(third.status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("# Libya 2020"))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(names.filter { $0.contains("table") } == ["table.csv"])
  }

  @Test(
    "A file that cannot be written is told of, and nothing is left",
    arguments: ["nowhere/table.csv", "."])
  func refusesFile(_ path: String) throws {
    let run = try run("--format", "csv", "--in", "sample", "-o", path, "jihad")
    #expect(run.status == 2 && run.output == "" && run.errors.contains(path))
  }

  @Test("A search that finds nothing leaves no file")
  func leavesNoFile() throws {
    let run = try run("--format", "csv", "--in", "sample", "-o", "table.csv", "zeppelin")
    #expect(run.status == 1)
    #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/table.csv"))
  }

  @Test("The table has a carriage return and line feed behind each row, as RFC 4180 says")
  func endsRows() throws {
    let table = try run("--format", "csv", "--in", "sample").output
    let feeds = table.utf8.count { $0 == 0x0A }
    #expect(feeds > 40 && feeds == table.utf8.count { $0 == 0x0D })
    #expect(table.hasPrefix("quote,quoteText,quoteStatus,speakers,") && table.hasSuffix("\r\n"))
  }

  @Test("The commands that a document gives find what it says they do")
  func givesCommands() throws {
    let query = "speaker:haftar -drone"
    let document = try run("--format", "markdown", "--in", "sample", query).output
    let lines = document.split(separator: "\n").map(String.init)
    let commands = lines.flatMap { line in
      line.split(separator: "`").filter { $0.hasPrefix("hearsay ") }.map(String.init)
    }
    let quotes = lines.count { $0.hasPrefix("## ") }
    #expect(quotes > 5 && commands.count > 2 * quotes)
    for command in Set(commands) {
      let words = CommandLineWords.split(command)
      let run = try ProgramRun(
        Array(words.dropFirst()), in: scratch.path, environment: scratch.environment)
      #expect(run.status == 0, "\(command)")
      if command.contains(" search ") { #expect(run.output.contains("\(quotes) quotes")) }
      if command.contains(" export ") { #expect(run.output == document) }
    }
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["export"] + arguments, in: scratch.path, environment: scratch.environment)
  }

  private func export(in place: String, _ query: String...) throws -> String {
    let run = try ProgramRun(
      ["export", "--format", "jsonl", "--in", place] + query, in: scratch.path,
      environment: scratch.environment)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }
}
