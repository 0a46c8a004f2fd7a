/// Arguments of a command that takes a query, so arranged that a word of the query
/// may begin with a dash (`hearsay search jihad -drone`).
enum QueryWords {
  /// The commands that take a query.
  private static let commands = ["search", "export"]

  /// The arguments with the words of the query behind `--`, where one of them begins
  /// with a dash; else as they are.
  ///
  /// What begins with two dashes is an option, and so are `-h` and the short names of
  /// options that take a value (`-o`).
  static func arranged(
    _ arguments: [String], valueOptions: (_ command: String) throws -> Set<String>
  ) rethrows -> [String] {
    guard let command = arguments.first, commands.contains(command),
      arguments.contains(where: isDashWord)
    else { return arguments }
    let valueOptions = try valueOptions(command)
    var options: [String] = []
    var words: [String] = []
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      } else if isOption(argument, valueOptions) {
        options.append(argument)
        if valueOptions.contains(argument), let value = rest.popFirst() { options.append(value) }
      } else {
        words.append(argument)
      }
    }
    return [command] + options + (words.isEmpty ? [] : ["--"] + words)
  }

  private static func isOption(_ argument: String, _ valueOptions: Set<String>) -> Bool {
    argument.hasPrefix("--") || argument == "-h" || valueOptions.contains(argument)
  }

  private static func isDashWord(_ argument: String) -> Bool {
    argument.hasPrefix("-") && !argument.hasPrefix("--") && argument != "-h"
  }
}
