import ArgumentParser
import HearsayTUI

/// `hearsay manual`: prints the manual page, for those who build the program.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page as roff.", shouldDisplay: false)

  @Flag(help: "Print Documentation/Keys.md instead.")
  var keys = false

  func run() throws {
    let output = StandardOutput(.onTerminals)
    let lines =
      keys
      ? KeyReference.markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map(String.init) : try ManualPage.lines()
    for line in lines { try output.line(line) }
    try output.flush()
  }
}
