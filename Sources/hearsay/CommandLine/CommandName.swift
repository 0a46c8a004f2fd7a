import ArgumentParser

/// The name of a command with those of its own commands.
///
/// It is read off the declarations: asking the parser for its help takes longer than
/// opening a library.
struct CommandName {
  var name: String
  /// Whether the help lists it.
  var isShown: Bool
  var inner: [CommandName]

  /// All of hearsay's commands, in their order.
  static var all: [CommandName] { named(Hearsay.configuration.subcommands) }

  private static func named(_ commands: [any ParsableCommand.Type]) -> [CommandName] {
    commands.compactMap { command in
      let configuration = command.configuration
      return configuration.commandName.map {
        CommandName(
          name: $0, isShown: configuration.shouldDisplay, inner: named(configuration.subcommands))
      }
    }
  }
}
