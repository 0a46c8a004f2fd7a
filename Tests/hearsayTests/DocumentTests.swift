import Foundation
import HearsayTesting
import Testing

/// What can drift is made by the program and compared.
@Suite struct DocumentTests {
  private static let hasGroff = FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")

  @Test(
    "A document is what the program makes of its tables",
    arguments: [
      ("Documentation/hearsay.1", ["manual"]), ("Documentation/Keys.md", ["manual", "--keys"]),
    ])
  func isMade(_ document: String, _ arguments: [String]) throws {
    let scratch = try ScratchFolder()
    let run = try ProgramRun(arguments, in: scratch.path, environment: scratch.environment)
    #expect(run.status == 0)
    Golden.expect(run.output, at: BuiltProgram.root.appendingPathComponent(document).path)
  }

  @Test("The manual page is right roff", .enabled(if: Self.hasGroff, "needs groff"))
  func isRoff() throws {
    let page = BuiltProgram.root.appendingPathComponent("Documentation/hearsay.1").path
    let run = try ToolRun("/usr/bin/groff", ["-man", "-Tutf8", "-ww", "-z", page])
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test("The graph that the README begins with has no problem, and is shown")
  func readsExample() throws {
    let readme = try String(
      contentsOf: BuiltProgram.root.appendingPathComponent("README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "```json\n")).upperBound
    let end = try #require(readme.range(of: "```", range: start..<readme.endIndex)).lowerBound
    let scratch = try ScratchFolder()
    try readme[start..<end].write(
      toFile: "\(scratch.path)/story.hearsay.jsonl", atomically: true, encoding: .utf8)
    let checked = try ProgramRun(
      ["check", "story.hearsay.jsonl"], in: scratch.path, environment: scratch.environment)
    #expect(checked.output == "5 records: 0 errors, 0 warnings, 0 findings\n")
    let shown = try ProgramRun(
      ["search", "--in", "story.hearsay.jsonl", "lang:en"], in: scratch.path,
      environment: scratch.environment)
    #expect(shown.output.contains("“The bridge will be closed.”"))
    #expect(shown.output.contains("Courier, 14 Mar 2025"))
  }

  @Test("The shell commands that the README gives find something")
  func runsExamples() throws {
    let readme = try String(
      contentsOf: BuiltProgram.root.appendingPathComponent("README.md"), encoding: .utf8)
    let commands = readme.split(separator: "\n").filter {
      $0.hasPrefix("    .build/release/hearsay")
    }
    #expect(commands.count == 4)
    let scratch = try ScratchFolder()
    for command in commands {
      let words = CommandLineWords.split(String(command).trimmingCharacters(in: .whitespaces))
      let arguments = words.dropFirst().prefix { $0 != ">" && $0 != "|" }
      let run = try ProgramRun(
        Array(arguments), in: BuiltProgram.root.path, environment: scratch.environment)
      #expect(run.status == 0 && run.output.count > 100, "\(command)")
    }
  }
}
