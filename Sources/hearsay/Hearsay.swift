import ArgumentParser

/// The command `hearsay`: explores a graph of news, and answers questions of it.
@main
struct Hearsay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "Who said what, according to whom: a terminal explorer of news quotes.",
    discussion: """
      hearsay loads a graph of news events, actors, sources and quotes, and shows each quote \
      alongside all the sources that report it: in which words, under which name for the \
      speaker, taken from whom.

        hearsay sample                          look at the sample: five articles on Libya, 2020
        hearsay story.hearsay.jsonl             explore a graph of your own
        hearsay search --in sample jihad        search from the shell

      In the explorer: arrow keys move, / searches, ? shows all keys, q quits.
      Where a command takes a place, give a graph file (.hearsay.jsonl, also .gz), a folder of \
      them, a library (.db), the word sample, or - for standard input. Without a place it is \
      your library.

      Exit status: 0 done, 1 nothing found, 2 something failed, 64 wrong usage, 130 a command \
      stopped by Ctrl-C.
      """,
    version: Version.current,
    subcommands: [
      OpenCommand.self, SampleCommand.self, CheckCommand.self, ImportCommand.self,
      ImportsCommand.self, IndexCommand.self,
      SearchCommand.self, ShowCommand.self, StatsCommand.self, ExportCommand.self,
      EditsCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: OpenCommand.self
  )

  static func main() async {
    SignalDefaults.ignoreBrokenPipes()
    do {
      let typed = Array(CommandLine.arguments.dropFirst())
      let message =
        UnknownTopic.message(typed, commands: CommandName.all)
        ?? MistypedCommand.message(typed, commands: CommandName.all)
      if let message {
        StandardError.say(message)
        throw ExitCode.validationFailure
      }
      let arguments = try QueryWords.arranged(typed) { name in
        try CommandHelp.commands().first { $0.commandName == name }?.valueOptions ?? []
      }
      var command = try parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }
}

/// The version that `--version` prints.
enum Version {
  static let current = "0.1.0"
}
