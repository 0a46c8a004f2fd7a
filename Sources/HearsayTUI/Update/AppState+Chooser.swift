import HearsayModel
import HearsayTerminal

extension AppState {
  /// Does a command of a small pop-up.
  mutating func performInChooser(_ command: CommandID) {
    guard var chooser else { return }
    if let motion = Motion(command) {
      let target =
        motion.distance(page: max(1, layout.body.height - 4)).map { chooser.cursor + $0 }
        ?? (motion == .toStart ? 0 : chooser.choices.count - 1)
      chooser.cursor = min(max(target, 0), max(0, chooser.choices.count - 1))
      self.chooser = chooser
      return
    }
    switch command {
    case .enter: if let choice = chooser.current { choose(choice) }
    case .escape, .interrupt: self.chooser = nil
    case .negate: negateFilter()
    default: performAnywhere(command)
    }
  }

  /// Chooses what stands at a letter; false: nothing does.
  mutating func choose(letter: Character) -> Bool {
    guard let choice = chooser?.choices.first(where: { $0.letter == letter }) else {
      return false
    }
    choose(choice)
    return true
  }

  private mutating func choose(_ choice: Choice) {
    guard let act = choice.act else {
      message = Message(choice.figure.isEmpty ? "This cannot be chosen." : choice.figure)
      return
    }
    let cursor = chooser?.choices.firstIndex(of: choice) ?? 0
    chooser = nil
    switch act {
    case .go(let target): open(target)
    case .run(let command): run(command)
    case .decide(let decision): perform(decision)
    default: perform(act, at: cursor)
    }
  }
}
