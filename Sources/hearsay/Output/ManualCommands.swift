/// The commands in the manual page, each with its arguments and options.
enum ManualCommands {
  static func lines(of commands: [CommandHelp]) -> [String] {
    let shared = commands.first?.arguments?.filter(\.isShared) ?? []
    return commands.flatMap(lines) + [".SS \"Options of every command\""] + shared.flatMap(entry)
  }

  private static func lines(of command: CommandHelp) -> [String] {
    let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isShared }
    let synopsis = arguments.filter { $0.kind == .positional }.map(placed).joined(separator: " ")
    var lines = [
      ".SS \(escaped(command.commandName))\(synopsis.isEmpty ? "" : " \(synopsis)")",
      escaped(command.abstract ?? ""),
    ]
    if let discussion = command.discussion, !discussion.isEmpty {
      lines += [".PP"] + self.discussion(discussion)
    }
    return lines + arguments.flatMap(entry)
  }

  /// An argument where it stands in the line: `[QUERY ...]`.
  private static func placed(_ argument: CommandHelp.Argument) -> String {
    let name = (argument.valueName ?? "").uppercased() + (argument.isRepeating ? " ..." : "")
    let text = "\\fI\(escaped(name))\\fR"
    return argument.isOptional ? "[\(text)]" : text
  }

  /// An argument or option with what it is for.
  private static func entry(_ argument: CommandHelp.Argument) -> [String] {
    let value = (argument.valueName ?? "").uppercased()
    var name = argument.typedNames.map { "\\fB\(escaped($0))\\fR" }.joined(separator: ", ")
    if argument.kind != .flag { name += "\(name.isEmpty ? "" : " ")\\fI\(escaped(value))\\fR" }
    let preset = argument.defaultValue.map { " (default: \($0))" } ?? ""
    return [".TP", name, escaped((argument.abstract ?? "") + preset)]
  }

  /// A discussion: paragraphs, lists (`name   what it is`) and indented examples.
  static func discussion(_ text: String) -> [String] {
    var lines: [String] = []
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if isExample != line.hasPrefix("  "), isExample || !line.isEmpty {
        lines += isExample ? [".fi", ".RE"] : [".RS 4", ".nf"]
        isExample.toggle()
      }
      if line.isEmpty {
        lines.append(".PP")
      } else if isExample {
        lines.append(escaped(String(line.dropFirst(2))))
      } else if let gap = line.firstRange(of: "  ") {
        let rest = line[gap.upperBound...].drop { $0 == " " }
        lines += [".TP", ".B \(escaped(String(line[..<gap.lowerBound])))", escaped(String(rest))]
      } else {
        if let last = lines.last, !last.hasPrefix(".") { lines.append(".br") }
        lines.append(escaped(line))
      }
    }
    return isExample ? lines + [".fi", ".RE"] : lines
  }

  private static func escaped(_ text: String) -> String { ManualPage.escaped(text) }
}
