import HearsayModel

extension AppState {
  /// Does a command of a line of text at the foot.
  mutating func performInLine(_ command: CommandID) {
    if let motion = Motion(command) { return moveBelowLine(motion) }
    switch command {
    case .enter: keepLine()
    case .escape, .interrupt: giveLineUp()
    default: performInField(command)
    }
  }

  /// Takes in that what is typed has changed.
  mutating func followLine() {
    guard let line else { return }
    switch line.purpose {
    case .find(let list): find(line.field.text, in: list)
    case .note, .tags, .speaker: break
    }
  }

  private mutating func moveBelowLine(_ motion: Motion) {
    guard let line else { return }
    switch line.purpose {
    case .find(let list): move(motion, in: list)
    case .note, .tags, .speaker: break
    }
  }

  private mutating func keepLine() {
    guard let line else { return }
    self.line = nil
    switch line.purpose {
    case .find: remember(line.before)
    case .note(let subject, let before): keepNote(line.field.text, on: subject, before: before)
    case .tags(let subject, let present):
      keepTags(line.field.text, of: subject, present: present)
    case .speaker(let quote, let before):
      keepSpeaker(line.field.text, of: quote, before: before, line)
    }
  }

  private mutating func giveLineUp() {
    guard let line else { return }
    self.line = nil
    if case .find = line.purpose { show(line.before) }
  }
}
