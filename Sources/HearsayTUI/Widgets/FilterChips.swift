import HearsayTerminal

/// The filters at the right of the header: `source: RT  -via: TASS  /jihad`.
enum FilterChips {
  /// As many as fit, each cut where it is long; behind them how many more there are.
  static func line(_ narrowing: Narrowing, columns: Int) -> StyledText {
    let room = max(12, columns / 2)
    let chips = narrowing.names.map(chip)
    for most in [longest(columns), 16, 12] where most <= longest(columns) {
      let line = joined(chips.map { $0.truncated(to: most) })
      if line.width <= room { return line }
    }
    let cut = chips.map { $0.truncated(to: min(12, longest(columns))) }
    for count in (1..<max(2, cut.count)).reversed() {
      let more = StyledText("+\(cut.count - count)", Theme.dim)
      let line = joined(cut.prefix(count) + [more])
      if line.width <= room || count == 1 { return line }
    }
    return joined(cut)
  }

  private static func longest(_ columns: Int) -> Int { min(25, columns / 3 + 1) }

  private static func joined(_ chips: [StyledText]) -> StyledText { .joined(chips, by: "  ") }

  private static func chip(_ name: String) -> StyledText {
    guard name.hasPrefix("/") else { return StyledText(name, Theme.title) }
    return StyledText("/", Theme.dim) + StyledText(String(name.dropFirst()), Theme.title)
  }
}
