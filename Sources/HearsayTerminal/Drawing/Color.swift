/// A colour as a terminal knows it.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminalDefault
  /// A colour of the palette: 0 to 7 the basic ones, 8 to 15 bright, 16 to 255
  /// the cube and the greys.
  ///
  /// A terminal with fewer colours shows the nearest that it has.
  case indexed(UInt8)

  /// Basic colour 0.
  public static let black = Color.indexed(0)
  /// Basic colour 1.
  public static let red = Color.indexed(1)
  /// Basic colour 2.
  public static let green = Color.indexed(2)
  /// Basic colour 3.
  public static let yellow = Color.indexed(3)
  /// Basic colour 4.
  public static let blue = Color.indexed(4)
  /// Basic colour 5.
  public static let magenta = Color.indexed(5)
  /// Basic colour 6.
  public static let cyan = Color.indexed(6)
  /// Basic colour 7.
  public static let white = Color.indexed(7)
}

extension Color: CustomStringConvertible {
  /// The colour in a few letters, as pictures of style name it.
  public var description: String {
    switch self {
    case .terminalDefault: "default"
    case .indexed(let index): Color.names[index] ?? "\(index)"
    }
  }

  private static let names: [UInt8: String] = [
    0: "black", 1: "red", 2: "green", 3: "yellow", 4: "blue", 5: "magenta", 6: "cyan", 7: "white",
  ]
}
