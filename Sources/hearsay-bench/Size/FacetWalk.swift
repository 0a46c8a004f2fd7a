/// Filters, and how long until all lists show what they leave.
struct FacetWalk {
  let subject: Subject
  let library: String

  /// Lists, and how far down the entry is that is pinned.
  private static let pins = [
    ("2", 0), ("2", 3), ("2", 9), ("3", 0), ("3", 5), ("3", 15), ("1", 0), ("1", 20),
  ]
  private static let searches = ["talks", "kougrain fabal", "the"]
  /// Figures may come a while after the rows.
  private static let quiet = Duration.milliseconds(1_500)
  private static let brief = Duration.milliseconds(300)

  func run() throws -> Figures {
    let run = try subject.terminal([subject.program, "open", library, "--clean"])
    defer { run.end() }
    try run.type("")
    var samples: [Double] = []
    for (list, place) in Self.pins {
      try run.type(list)
      try run.type(Key.home + String(repeating: Key.down, count: place), quiet: Self.brief)
      if let paints = try run.type("f", quiet: Self.quiet) { samples.append(paints.last) }
      try run.type(Key.backspace, quiet: Self.brief)
    }
    for words in Self.searches {
      try run.type("/" + words, quiet: Self.brief)
      if let paints = try run.type(Key.enter, quiet: Self.quiet) { samples.append(paints.last) }
      try run.type(Key.escape, quiet: Self.brief)
    }
    return Figures(samples: samples)
  }
}
