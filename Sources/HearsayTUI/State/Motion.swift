/// How far a cursor or a text is to move.
enum Motion: Sendable, Hashable {
  /// By so many entries or lines, downward.
  case by(Int)
  /// By so many halves of what is on the screen, downward.
  case halfPages(Int)
  case toStart, toEnd

  /// The motion of a command; nil: it is none.
  init?(_ command: CommandID) {
    switch command {
    case .up: self = .by(-1)
    case .down: self = .by(1)
    case .halfUp: self = .halfPages(-1)
    case .halfDown: self = .halfPages(1)
    case .pageUp: self = .halfPages(-2)
    case .pageDown: self = .halfPages(2)
    case .home: self = .toStart
    case .end: self = .toEnd
    default: return nil
    }
  }

  /// By how many entries, where so many are on the screen; nil: to an end.
  func distance(page: Int) -> Int? {
    switch self {
    case .by(let count): count
    case .halfPages(let halves):
      halves % 2 == 0 ? halves / 2 * max(1, page - 1) : halves * max(1, page / 2)
    case .toStart, .toEnd: nil
    }
  }

  /// Whether it goes down.
  var isDownward: Bool {
    switch self {
    case .by(let count), .halfPages(let count): count > 0
    case .toStart: false
    case .toEnd: true
    }
  }
}
