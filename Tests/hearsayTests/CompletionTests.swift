import Foundation
import Testing

/// The completion scripts that `make install` puts in place.
@Suite struct CompletionTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test(
    "A script offers commands, files and folders",
    arguments: [
      ("bash", ["__hearsay_add_completions -f", "__hearsay_add_completions -d"]),
      ("zsh", ["_files", "_files -/"]),
      ("fish", ["_complete_directories)", "' -F\n", " -rF\n"]),
    ])
  func offers(_ shell: String, _ actions: [String]) throws {
    let script = try script(shell)
    #expect(script.contains("hearsay") && script.contains("export"))
    for action in actions { #expect(script.contains(action), "\(action)") }
  }

  @Test(
    "Bash completes the paths of files, and of folders where a folder is meant",
    arguments: [
      (["open", "my/go"], ["my/good.hearsay.jsonl", "my/goods"]),
      (["check", "my/good.h"], ["my/good.hearsay.jsonl"]),
      (["check", "my/goods", "my/good.h"], ["my/good.hearsay.jsonl"]),
      (["import", "my/good.h"], ["my/good.hearsay.jsonl"]),
      (["import", "--into", "my/good.h"], ["my/good.hearsay.jsonl"]),
      (["search", "--in", "my/good.h"], ["my/good.hearsay.jsonl"]),
      (["show", "--in", "my/good.h"], ["my/good.hearsay.jsonl"]),
      (["stats", "--in", "my/good.h"], ["my/good.hearsay.jsonl"]),
      (["export", "--in", "my/good.h"], ["my/good.hearsay.jsonl"]),
      (["export", "--format", "m"], ["markdown"]),
      (["open", "--texts", "my/go"], ["my/goods"]),
      (["stats", "--texts", "my/go"], ["my/goods"]),
      (["sample", "--texts", "my/go"], ["my/goods"]),
      (["exp"], ["export"]),
    ])
  func completes(_ words: [String], _ expected: [String]) throws {
    try script("bash").write(
      toFile: "\(scratch.path)/script", atomically: true, encoding: .utf8)
    try FileManager.default.createDirectory(
      atPath: "\(scratch.path)/my/goods", withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: "\(scratch.path)/my/good.hearsay.jsonl"))
    let asked = """
      cd "$1" && . ./script && shift
      COMP_WORDS=(hearsay "$@"); COMP_CWORD=$#
      COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
      _hearsay hearsay "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try ToolRun("/bin/bash", ["-c", asked, "bash", scratch.path] + words)
    #expect(run.errors == "")
    #expect(run.output.split(separator: "\n").map(String.init).sorted() == expected.sorted())
  }

  private func script(_ shell: String) throws -> String {
    let run = try ProgramRun(
      ["--generate-completion-script", shell], in: scratch.path, environment: scratch.environment)
    #expect(run.status == 0)
    return run.output
  }
}
