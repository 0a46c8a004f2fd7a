import HearsayTerminal

/// How things look, by what they mean.
///
/// The terminal's own colours, a few of its sixteen, and attributes. Two things that
/// stand side by side always differ by an attribute or a sign as well: without
/// colour nothing is lost.
enum Theme {
  /// Text that is neither more nor less than its neighbours.
  static let plain = Style.plain
  /// The program's name, and what a screen is about.
  static let title = Style(attributes: .bold)
  /// What is read second: figures, dates, labels.
  static let dim = Style(attributes: .dim)
  /// The box of the pane with the focus.
  static let focusedBox = Style(foreground: .cyan, attributes: .bold)
  /// The box of another pane.
  static let box = Style(attributes: .dim)
  /// The sign of the cursor.
  static let cursor = Style(foreground: .cyan, attributes: .bold)
  /// The sign of a cursor that drives nothing.
  static let hollowCursor = Style(attributes: .dim)
  /// The entry under the cursor of the pane with the focus.
  static let current = Style(attributes: .bold)
  /// Where a search hit.
  static let hit = Style(foreground: .yellow, attributes: .reverse)
  /// Words that stand in place of the baseline's.
  static let otherWords = Style(attributes: .underline)
  /// Words that only this wording has.
  static let onlyHere = Style(attributes: [.bold, .underline])
  /// Words that only this wording lacks.
  static let leftOut = Style(attributes: .dim)
  /// What was withdrawn; it always says so.
  static let struck = Style(attributes: .dim)
  /// What an analyst must look at, always with a `!`.
  static let mark = Style(foreground: .yellow, attributes: .bold)
  /// What is only proposed, always with a `?`.
  static let proposed = Style(attributes: [.dim, .italic])
  /// The sign of what is marked, `*`.
  static let marked = Style(foreground: .yellow, attributes: .bold)
  /// A tag, behind its `#`.
  static let tag = Style(foreground: .green)
  /// The wording in its article.
  static let quote = Style(attributes: .bold)
  /// The naming of the speaker there.
  static let speaker = Style(foreground: .cyan, attributes: .underline)
  /// The reporting verb there.
  static let cue = Style(foreground: .green, attributes: .italic)
  /// The words that credit somebody there.
  static let credit = Style(foreground: .magenta, attributes: [.underline, .italic])
  /// The wording of another report there.
  static let otherQuote = Style(attributes: [.dim, .underline])
  /// A key in hints and help.
  static let key = Style(attributes: .bold)
  /// A field's name in a search.
  static let field = Style(foreground: .cyan)
  /// What a field in a search must hold.
  static let value = Style(foreground: .cyan, attributes: .underline)
  /// Signs and connectives of a search.
  static let connective = Style(foreground: .magenta, attributes: .bold)
  /// What is wrong in a search.
  static let wrong = Style(foreground: .red, attributes: [.bold, .underline])
}
