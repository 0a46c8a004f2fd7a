import HearsayModel

/// `hearsay help WORD`, where the word names no command.
enum UnknownTopic {
  /// What is to be said of it; nil: help is not asked for, or there is some.
  static func message(_ arguments: [String], commands: [CommandName]) -> String? {
    guard arguments.first == "help", let topic = arguments.dropFirst().first,
      !topic.hasPrefix("-")
    else { return nil }
    guard !commands.contains(where: { $0.name == topic }), topic != "help" else {
      return nil
    }
    let shown = commands.filter(\.isShown).map(\.name)
    let near = nearestName(to: topic, among: shown).map { " Perhaps \($0) is meant." } ?? ""
    return
      "There is no command \(topic).\(near) The commands are \(shown.joined(separator: ", ")); "
      + "hearsay help COMMAND tells of one."
  }
}
