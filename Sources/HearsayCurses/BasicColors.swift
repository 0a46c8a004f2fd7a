/// The sixteen basic colours, as xterm shows them.
enum BasicColors {
  private typealias RGB = (red: Int, green: Int, blue: Int)

  /// The basic colour that looks most like this one of the palette of 256.
  static func nearest(to index: UInt8) -> UInt8 {
    guard index >= 16 else { return index }
    let wanted = rgb(of: Int(index))
    let nearest = basic.indices.min { distance(basic[$0], wanted) < distance(basic[$1], wanted) }
    return UInt8(nearest ?? 7)
  }

  private static let basic: [RGB] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  /// A colour of the cube of 6x6x6 or of the 24 greys behind it.
  private static func rgb(of index: Int) -> RGB {
    guard index < 232 else {
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    return (levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
  }

  private static func distance(_ first: RGB, _ second: RGB) -> Int {
    let (red, green, blue) = (
      first.red - second.red, first.green - second.green, first.blue - second.blue
    )
    return red * red + green * green + blue * blue
  }
}
