import Foundation
import HearsayModel

/// `hearsay serach jihad`: a first word that is neither a command nor anything that can be
/// opened, but nearly a command.
enum MistypedCommand {
  /// What is to be said of it; nil: it may be what it is.
  static func message(
    _ arguments: [String], commands: () throws -> [CommandHelp],
    exists: (String) -> Bool = { FileManager.default.fileExists(atPath: $0) }
  ) rethrows -> String? {
    guard let word = arguments.first, !word.isEmpty, word != "help",
      word.allSatisfy({ $0.isLetter || $0 == "-" }), !word.hasPrefix("-"),
      Sample(word: word) == nil, !exists(word)
    else { return nil }
    let all = try commands()
    let names = all.map(\.commandName)
    if let command = all.first(where: { $0.commandName == word }) {
      return inner(arguments.dropFirst().first, of: command)
    }
    // Of what follows the command is to be told too, where it could be one.
    guard let near = nearestName(to: word, among: names) else {
      guard arguments.count > 1, !arguments[1].hasPrefix("-") else { return nil }
      return "There is no command \(word), and no such file. The commands are told by hearsay help."
    }
    return "There is no command \(word), and no such file. Perhaps \(near) is meant: "
      + "hearsay help \(near)"
  }

  /// The same of a command's own commands: `hearsay edits aply`.
  private static func inner(_ word: String?, of command: CommandHelp) -> String? {
    let names = (command.subcommands ?? []).map(\.commandName).filter { $0 != "help" }
    guard let word, !names.isEmpty, !word.hasPrefix("-"), word != "help", !names.contains(word)
    else { return nil }
    let name = "\(command.commandName) \(word)"
    guard let near = nearestName(to: word, among: names) else {
      return "There is no command \(name). Its commands are told by "
        + "hearsay help \(command.commandName)."
    }
    return "There is no command \(name). Perhaps \(near) is meant: "
      + "hearsay help \(command.commandName) \(near)"
  }
}
