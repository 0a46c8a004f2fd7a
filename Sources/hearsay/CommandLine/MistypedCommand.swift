import Foundation
import HearsayModel

/// `hearsay serach jihad`: a first word that is neither a command nor anything that can be
/// opened, but nearly a command.
enum MistypedCommand {
  /// What is to be said of it; nil: it may be what it is.
  static func message(
    _ arguments: [String], commands: [CommandName],
    exists: (String) -> Bool = { FileManager.default.fileExists(atPath: $0) }
  ) -> String? {
    guard let word = arguments.first, !word.isEmpty, word != "help",
      word.allSatisfy({ $0.isLetter || $0 == "-" }), !word.hasPrefix("-"),
      Sample(word: word) == nil, !exists(word)
    else { return nil }
    let names = commands.map(\.name)
    if let command = commands.first(where: { $0.name == word }) {
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
  private static func inner(_ word: String?, of command: CommandName) -> String? {
    let names = command.inner.map(\.name)
    guard let word, !names.isEmpty, !word.hasPrefix("-"), word != "help", !names.contains(word)
    else { return nil }
    let name = "\(command.name) \(word)"
    guard let near = nearestName(to: word, among: names) else {
      return "There is no command \(name). Its commands are told by "
        + "hearsay help \(command.name)."
    }
    return "There is no command \(name). Perhaps \(near) is meant: "
      + "hearsay help \(command.name) \(near)"
  }
}
