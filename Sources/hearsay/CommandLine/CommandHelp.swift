import ArgumentParser
import Foundation

/// A command with its options, as the parser of arguments knows it: what the
/// manual page and the reading of queries go by.
struct CommandHelp: Decodable {
  /// An argument, an option or a flag.
  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: Kind
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var defaultValue: String?
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool

    /// As they are typed: `-h`, `--in`.
    var typedNames: [String] {
      (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
    }

    /// Whether every command has it.
    var isShared: Bool { ["--help", "--version"].contains { typedNames.contains($0) } }
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool?
  var arguments: [Argument]?
  var subcommands: [CommandHelp]?

  private struct Document: Decodable {
    var command: CommandHelp
  }

  /// All of hearsay's commands, in their order.
  static func commands() throws -> [CommandHelp] {
    let data = Data(Hearsay._dumpHelp().utf8)
    return try JSONDecoder().decode(Document.self, from: data).command.subcommands ?? []
  }

  /// The command itself, or its subcommands under both names where it has some.
  var flattened: [CommandHelp] {
    let inner = (subcommands ?? []).filter { $0.commandName != "help" }
    guard !inner.isEmpty else { return [self] }
    return inner.map { command in
      var named = command
      named.commandName = "\(commandName) \(command.commandName)"
      return named
    }
  }

  /// The options that take a value.
  var valueOptions: Set<String> {
    Set((arguments ?? []).filter { $0.kind == .option }.flatMap(\.typedNames))
  }
}
