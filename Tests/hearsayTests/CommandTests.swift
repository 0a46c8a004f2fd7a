import Foundation
import HearsayTesting
import Testing

/// Each folder of `Commands` is a case.
///
/// The file `steps` holds one command line each, run one after the other in a
/// scratch copy of the folder, in which `samples` is `data` and `graphs` is
/// `Tests/Graphs`; what they print is compared with the golden file `printed`. A new
/// case needs no code.
@Suite struct CommandTests {
  private static let folder = BuiltProgram.root.appendingPathComponent(
    "Tests/hearsayTests/Commands")

  static let cases: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test("There are cases to run")
  func hasCases() {
    #expect(Self.cases.count >= 15)
  }

  @Test("A command prints what its golden file says", arguments: cases)
  func prints(_ name: String) throws {
    let source = Self.folder.appendingPathComponent(name)
    let scratch = try ScratchFolder()
    let work = "\(scratch.path)/work"
    try FileManager.default.copyItem(atPath: source.path, toPath: work)
    try FileManager.default.createSymbolicLink(
      atPath: "\(work)/samples",
      withDestinationPath: BuiltProgram.root.appendingPathComponent("data").path)
    try FileManager.default.createSymbolicLink(
      atPath: "\(work)/graphs",
      withDestinationPath: BuiltProgram.root.appendingPathComponent("Tests/Graphs").path)
    let steps = try String(contentsOf: source.appendingPathComponent("steps"), encoding: .utf8)
    var printed = ""
    for step in steps.split(separator: "\n") where !step.hasPrefix("#") {
      printed += try Self.run(String(step), in: work, scratch)
    }
    Golden.expect(printed, at: source.appendingPathComponent("printed").path)
  }

  /// Runs one line: words split at blanks, `'…'` kept together, `< FILE` as
  /// standard input.
  private static func run(_ step: String, in work: String, _ scratch: ScratchFolder) throws
    -> String
  {
    var words = CommandLineWords.split(step)
    var input = Data()
    if words.count > 2, words[words.count - 2] == "<" {
      let file = words.removeLast()
      words.removeLast()
      input = try Data(contentsOf: URL(fileURLWithPath: "\(work)/\(file)"))
    }
    let run = try ProgramRun(words, in: work, environment: scratch.environment, input: input)
    func tidy(_ text: String) -> String { text.replacingOccurrences(of: scratch.path, with: "~") }
    var printed = "$ hearsay \(step)\n" + tidy(run.output)
    if !run.errors.isEmpty {
      printed += tidy(run.errors).split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast().map { "stderr: \($0)\n" }.joined()
    }
    return printed + "status \(run.status)\n"
  }
}

/// The words of a command line, as far as the cases need them.
enum CommandLineWords {
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isStarted = false
    for character in line {
      if character == "'" {
        isQuoted.toggle()
        isStarted = true
      } else if character == " ", !isQuoted {
        if isStarted { words.append(word) }
        (word, isStarted) = ("", false)
      } else {
        word.append(character)
        isStarted = true
      }
    }
    if isStarted { words.append(word) }
    return words
  }
}
