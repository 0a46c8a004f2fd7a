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
    }
  }

  private mutating func moveBelowLine(_ motion: Motion) {
    guard let line else { return }
    switch line.purpose {
    case .find(let list): move(motion, in: list)
    }
  }

  private mutating func keepLine() {
    guard let line else { return }
    self.line = nil
    switch line.purpose {
    case .find: remember(line.before)
    }
  }

  private mutating func giveLineUp() {
    guard let before = line?.before else { return }
    line = nil
    show(before)
  }
}
