import ArgumentParser

/// Tools of the project's developers: made graphs, and figures taken on them.
@main
struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay-bench",
    abstract: "Make graphs of any size, and measure hearsay beside its peers.",
    subcommands: [
      GenerateCommand.self, RunCommand.self, FloorCommand.self, CountsCommand.self,
    ])
}
