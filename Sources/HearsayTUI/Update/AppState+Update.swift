import HearsayModel
import HearsayTerminal

extension AppState {
  /// Takes in what happened and says what is to be done.
  ///
  /// It reads no clock and no store: the same state and the same action always give
  /// the same.
  mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .begin: begin()
    case .key(let key): press(key)
    case .paste(let text): if !layout.isTooSmall { insert(text) }
    case .resize(let size): resize(to: size)
    case .resume: break
    case .answer(let answer, let request): receive(answer, for: request)
    case .edited(let outcome, let request): receive(outcome, for: request)
    case .failed(let sentence, let request): fail(sentence, for: request)
    }
    readSaid()
    return takeEffects()
  }

  /// What is to be done, each once.
  mutating func takeEffects() -> [Effect] {
    defer { outbox = [] }
    return outbox
  }

  /// Takes a key in; while a choice is being prepared, it waits for that.
  mutating func press(_ key: Key) {
    message = nil
    line?.problem = nil
    restoring = nil
    if choosing != nil {
      if key == .escape || key == .control("c") { return giveChoosingUp() }
      if let count = choosing?.keys.count, count < PendingChoice.limit {
        choosing?.keys.append(key)
      }
      return
    }
    let place = place
    let command = KeyTable.command(for: key, in: place)
    if command != .undoEdit { undoesEarlier = false }
    // Nothing is chosen unseen.
    if layout.isTooSmall, command?.needsNoScreen != true { return }
    if let command {
      run(command)
    } else if place == .chooser, case .character(let letter) = key {
      if !choose(letter: letter) {
        message = Message("Nothing here is at \(key.description). Esc closes this.")
      }
    } else if place.takesText, case .character(let character) = key {
      insert(String(character))
    } else {
      held = []
      message = KeyTable.hint(to: key, from: place).map { Message($0) }
    }
  }

  /// Does a command here, or says why it cannot be done now.
  mutating func run(_ command: CommandID) {
    if !held.isEmpty || waits(for: command) {
      guard command.needsEntry else {
        held = []
        return perform(command)
      }
      if held.count < Self.heldLimit { held.append(command) }
      return
    }
    perform(command)
  }

  /// Does the held commands whose entries have come.
  mutating func runHeld() {
    while let command = held.first, !waits(for: command) {
      held.removeFirst()
      perform(command)
    }
  }

  private mutating func perform(_ command: CommandID) {
    if let reason = KeyTable.reason(against: command, in: self) {
      message = Message(reason)
      return
    }
    if command.endsRightSteps, KeyPlace.main.contains(place) { here.rightSteps = [] }
    switch place {
    case .places, .list, .quotes, .quote, .card, .credits, .differences, .elsewhere, .evidence:
      performOnMain(command)
    case .prompt: performInPrompt(command)
    case .line: performInLine(command)
    case .chooser: performInChooser(command)
    case .help, .palette: performInMenu(command)
    }
  }

  /// Whether a command means an entry that is on its way.
  private func waits(for command: CommandID) -> Bool {
    guard command.needsEntry, command != .undoEdit, command != .redoEdit else { return false }
    if waitsForSaid(command) { return true }
    switch place {
    case .list:
      guard let list = here.focus.list else { return false }
      return isAwaited(list)
    case .quotes: return here.quotes.isAwaited
    case .quote: return here.quotes.isAwaited || here.quote.isAwaited || waitsInQuote(command)
    case .card, .credits, .elsewhere: return here.cover?.pending != nil
    case .differences: return waitsInDifferences(command)
    case .evidence: return here.evidence?.pending != nil
    case .prompt: return command != .enter && here.quotes.isAwaited
    case .places, .line, .chooser, .help, .palette: return false
    }
  }

  /// Whether a command means what was said of the entry under the cursor, and that is on
  /// its way.
  private func waitsForSaid(_ command: CommandID) -> Bool {
    guard command == .note || command == .tag || command == .decide else { return false }
    if !pendingEdits.isEmpty { return true }
    guard command != .decide, let subject else { return false }
    return !said.knows(subject.id)
  }

  /// How many keys are kept for entries that are on their way.
  static let heldLimit = 100
}

extension CommandID {
  /// Whether it may be done where the terminal is too small to show anything.
  fileprivate var needsNoScreen: Bool {
    switch self {
    case .quit, .close, .interrupt, .suspend, .redraw, .escape: true
    default: false
    }
  }

  /// Whether Left, after it, no longer takes Right back.
  fileprivate var endsRightSteps: Bool {
    switch self {
    case .left, .right, .help, .palette, .address, .redraw, .suspend, .interrupt: false
    case _ where isEdit: false
    default: true
    }
  }
}
