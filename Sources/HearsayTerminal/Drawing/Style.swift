/// How a cell looks: two colours and attributes.
///
/// Nothing may be told by colour alone: where the user wants none, only the
/// attributes are left.
public struct Style: Hashable, Sendable {
  /// Attributes, any number of them together.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit an attribute.
    public let rawValue: UInt8

    /// The attributes of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier, often brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted, where the terminal can.
    public static let italic = Attributes(rawValue: 4)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 8)
    /// With a line below.
    public static let underline = Attributes(rawValue: 16)
  }

  /// The colour of the characters.
  public var foreground: Color
  /// The colour behind them.
  public var background: Color
  /// Bold and its kind.
  public var attributes: Attributes

  /// The terminal's own colours, no attribute.
  public static let plain = Style()

  /// A style; what is left out is the terminal's own.
  public init(
    foreground: Color = .terminalDefault, background: Color = .terminalDefault,
    attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// This style with more attributes.
  public func adding(_ attributes: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(attributes)
    return style
  }

  /// This style with another one over it: its colours where it has any, and the
  /// attributes of both.
  public func overlaid(with other: Style) -> Style {
    Style(
      foreground: other.foreground == .terminalDefault ? foreground : other.foreground,
      background: other.background == .terminalDefault ? background : other.background,
      attributes: attributes.union(other.attributes))
  }
}

extension Style: CustomStringConvertible {
  /// The style in words, as pictures of style name it: "bold underline fg:red".
  public var description: String {
    var words: [String] = []
    for (attribute, name) in Style.names where attributes.contains(attribute) {
      words.append(name)
    }
    if foreground != .terminalDefault { words.append("fg:\(foreground)") }
    if background != .terminalDefault { words.append("bg:\(background)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }

  private static let names: [(Attributes, String)] = [
    (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.reverse, "reverse"),
    (.underline, "underline"),
  ]
}
