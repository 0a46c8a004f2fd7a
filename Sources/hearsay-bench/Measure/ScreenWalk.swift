/// A walk through every screen of one quote with many reports: how long until
/// all that a screen shows is painted.
///
/// Escape is typed between the screens and not counted: a terminal program has
/// to wait after its byte, to tell it from the start of another key.
struct ScreenWalk {
  /// A step: keys, and what they show.
  private struct Step {
    var keys: String
    /// Nil where the keys only lead on.
    var screen: String?
  }

  private static let escape = Step(keys: Key.escape, screen: nil)

  private static let steps = [
    Step(keys: "z", screen: "quote, zoomed"),
    Step(keys: Key.down, screen: "its next wording"),
    Step(keys: Key.right, screen: "wording unfolded"),
    Step(keys: "d", screen: "differences"),
    Step(keys: Key.down, screen: "differences, next pair"),
    Step(keys: Key.right, screen: "evidence"), escape, escape,
    Step(keys: "v", screen: "credits"),
    Step(keys: Key.down, screen: "credits, next source"), escape,
    Step(keys: "z", screen: "panes"),
    Step(keys: "4", screen: "quotes"),
    Step(keys: Key.enter, screen: "card"), Step(keys: Key.backspace, screen: nil),
    Step(keys: ":", screen: "palette"), escape,
    Step(keys: "?", screen: "help"), escape,
    Step(keys: "F", screen: "filters"), escape,
  ]

  let subject: Subject
  let file: String
  /// The address of the quote to start at.
  let place: String

  /// The slowest screen by its median over a number of sessions, in seconds
  /// until nothing more is painted.
  func slowest(sessions: Int) throws -> (screen: String, figures: Figures)? {
    var samples: [String: [Double]] = [:]
    for _ in 0..<sessions {
      let run = try subject.terminal(
        [subject.program, file, "--clean", "--at", place], columns: 200, rows: 60)
      defer { run.end() }
      try run.type("")
      for step in Self.steps {
        let paints = try run.type(step.keys)
        guard let screen = step.screen else { continue }
        guard let paints else { throw TerminalRun.Failure.nothingPainted(screen) }
        samples[screen, default: []].append(paints.last)
      }
    }
    return samples.map { (screen: $0.key, figures: Figures(samples: $0.value)) }
      .max { $0.figures.median < $1.figures.median }
  }
}
