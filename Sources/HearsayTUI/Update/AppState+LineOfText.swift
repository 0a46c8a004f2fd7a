import HearsayModel

extension AppState {
  /// Does a command of a line of text at the foot.
  mutating func performInLine(_ command: CommandID) {
    switch command {
    case .enter: keepLine()
    case .escape, .interrupt: giveLineUp()
    default: performInField(command)
    }
  }

  /// Takes in that what is typed has changed.
  mutating func followLine() {
  }

  private mutating func keepLine() {
    line = nil
  }

  private mutating func giveLineUp() {
    guard let before = line?.before else { return }
    line = nil
    show(before)
  }
}
