import Foundation
import Testing

/// What `make` runs besides Swift.
@Suite struct ScriptTests {
  private static func script(_ name: String) -> String {
    BuiltProgram.root.appendingPathComponent("Scripts/\(name)").path
  }

  @Test("Uninstalling says what it removed, and leaves what is not its own")
  func uninstalls() throws {
    let scratch = try ScratchFolder()
    let files = FileManager.default
    let samples = "\(scratch.path)/usr/share/hearsay"
    try files.createDirectory(
      atPath: "\(scratch.path)/usr/bin", withIntermediateDirectories: true)
    try files.createDirectory(atPath: samples, withIntermediateDirectories: true)
    let program = "\(scratch.path)/usr/bin/hearsay"
    let own = "\(samples)/own.hearsay.jsonl"
    for path in [program, "\(samples)/libya-2020.hearsay.jsonl", own] {
      #expect(files.createFile(atPath: path, contents: nil))
    }
    let first = try ToolRun(Self.script("uninstall"), [scratch.path, "/usr"])
    #expect(first.status == 0)
    #expect(
      first.output == """
        removed \(program)
        removed \(samples)/libya-2020.hearsay.jsonl
        your library and the cache stay (~/.local/share/hearsay, ~/.cache/hearsay)

        """)
    #expect(!files.fileExists(atPath: program) && files.fileExists(atPath: own))
    let second = try ToolRun(Self.script("uninstall"), [scratch.path, "/usr"])
    #expect(second.status == 0 && second.output.contains("nothing was removed"))
  }

  @Test("Off a terminal a quiet command has one line, and its output only where it fails")
  func isQuiet() throws {
    let good = try ToolRun(Self.script("quietly"), ["building", "echo", "much"])
    #expect(good.output == "" && good.errors == "building\n" && good.status == 0)
    let bad = try ToolRun(Self.script("quietly"), ["building", "ls", "/nowhere/at/all"])
    #expect(bad.errors.hasPrefix("building\n") && bad.errors.contains("/nowhere/at/all"))
    #expect(bad.errors.hasSuffix("hearsay: failed: ls /nowhere/at/all\n") && bad.status == 2)
  }

  @Test(
    "On a terminal a quiet command shows how far it is",
    .enabled(if: TmuxTerminal.isInstalled, "needs tmux: apt-get install tmux"))
  func showsProgress() throws {
    let terminal = try TmuxTerminal()
    let command = "echo '[7/9] Compiling One'; read -r line <$HOME/gate"
    try terminal.enter(
      "mkfifo $HOME/gate; Scripts/quietly building bash -c \"\(command)\"; echo done-$?")
    try terminal.waitFor("the progress") { $0.contains("s  [7/9] Compiling One") }
    let gate = FileHandle(forWritingAtPath: "\(terminal.folder)/gate")
    try #require(gate).write(Data("\n".utf8))
    try terminal.waitFor("the end") { screen in
      screen.contains("\ndone-0") && !screen.contains("s  [7/9]")
    }
  }
}
