/// A text of which parts look different: runs, each with its style.
public struct StyledText: Hashable, Sendable {
  /// A stretch of one style.
  public struct Run: Hashable, Sendable {
    /// The text as it is, not yet cleaned: that is done where it is drawn.
    public var text: String
    /// How it looks.
    public var style: Style

    /// A stretch of this text in this style.
    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// The runs in order, none of them empty.
  public private(set) var runs: [Run] = []

  /// No text.
  public init() {}

  /// The text in one style.
  public init(_ text: String, _ style: Style = .plain) {
    append(text, style)
  }

  /// The runs one after another.
  public init(_ runs: [Run]) {
    for run in runs { append(run.text, run.style) }
  }

  /// The text without styles.
  public var text: String {
    runs.count == 1 ? runs[0].text : runs.reduce(into: "") { $0 += $1.text }
  }

  /// Whether it holds no character.
  public var isEmpty: Bool { runs.isEmpty }

  /// The number of cells that it takes on a canvas.
  public var width: Int { runs.reduce(0) { $0 + DisplayText.width($1.text) } }

  /// Adds text to the end, to the last run if that looks the same.
  public mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += text
    } else {
      runs.append(Run(text, style))
    }
  }

  /// Adds another one to the end.
  public mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.style) }
  }

  /// Both, one after the other.
  public static func + (first: StyledText, second: StyledText) -> StyledText {
    var both = first
    both.append(second)
    return both
  }
}

extension StyledText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// The literal in the plain style.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
