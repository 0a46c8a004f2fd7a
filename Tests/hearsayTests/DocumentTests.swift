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

  @Test("The completion scripts are made", arguments: ["bash", "zsh", "fish"])
  func completes(_ shell: String) throws {
    let scratch = try ScratchFolder()
    let run = try ProgramRun(
      ["--generate-completion-script", shell], in: scratch.path, environment: scratch.environment)
    #expect(run.status == 0)
    #expect(run.output.contains("hearsay"))
    #expect(run.output.contains("export"))
  }
}
