import HearsayModel
import HearsayTerminal

/// All that the first screen knows.
struct FirstScreenState: Sendable, Hashable {
  /// Something that can be chosen.
  enum Choice: Sendable, Hashable {
    case sample, open
    case recent(Int)
  }

  /// What the sample holds.
  enum Sample: Sendable, Hashable {
    case awaited
    case here(Overview)
    /// It cannot be read, for this reason.
    case missing(String)
  }

  var size: Size
  let options: FirstScreen.Options
  var sample = Sample.awaited
  /// The choice under the cursor, by its place in `choices`.
  var cursor = 0
  /// The path that is being typed; nil: none.
  var prompt: TextField?
  /// Whether the keys are told.
  var showsHelp = false
  /// What is to be said until the next key.
  var message: String?

  init(size: Size, options: FirstScreen.Options) {
    self.size = size
    self.options = options
  }

  /// What can be chosen, in its order.
  var choices: [Choice] { [.sample, .open] + options.recent.indices.map(Choice.recent) }

  /// The choice under the cursor.
  var current: Choice { choices[min(cursor, choices.count - 1)] }
}

/// Something that happens to the first screen.
enum FirstScreenAction: Sendable, Hashable {
  case event(TerminalEvent)
  case sample(Overview)
  case noSample(String)
}

/// What is to be done after an update.
enum FirstScreenEffect: Sendable, Hashable {
  /// The screen is to be drawn anew, whatever stands on it.
  case redraw
  case suspend
  /// What begins like this path is to be looked up.
  case complete(String)
  /// Whether this path can be opened is to be looked up.
  case check(String)
  case end(FirstScreen.Outcome)
}
