import CNcurses
import HearsayTerminal

/// The pairs of colours that ncurses was told of, made as they are needed.
@MainActor
struct ColorPairs {
  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private let colors: Int32
  private let limit: Int32
  private var numbers: [Pair: Int32] = [:]
  private let fallback: Pair

  /// Starts colour; nil where the terminal has none.
  init?() {
    guard has_colors(), start_color() == OK else { return nil }
    let hasDefaults = use_default_colors() == OK
    fallback =
      hasDefaults ? Pair(foreground: -1, background: -1) : Pair(foreground: 7, background: 0)
    colors = shim_colors()
    limit = shim_color_pairs()
  }

  /// The number of the pair for a style, and whether it must be bold to be bright.
  mutating func number(for style: Style) -> (pair: Int32, isBright: Bool) {
    let foreground = index(style.foreground, default: fallback.foreground)
    let background = index(style.background, default: fallback.background)
    let isBright = colors < 16 && foreground >= 8
    let pair = Pair(
      foreground: isBright ? foreground - 8 : foreground,
      background: colors < 16 && background >= 8 ? background - 8 : background)
    return (number(for: pair), isBright)
  }

  private mutating func number(for pair: Pair) -> Int32 {
    if pair == fallback { return 0 }
    if let known = numbers[pair] { return known }
    let number = Int32(numbers.count) + 1
    guard number < limit, init_extended_pair(number, pair.foreground, pair.background) == OK else {
      return 0
    }
    numbers[pair] = number
    return number
  }

  private func index(_ color: Color, default fallback: Int32) -> Int32 {
    guard case .indexed(let index) = color else { return fallback }
    return index < 16 || colors >= 256 ? Int32(index) : Int32(BasicColors.nearest(to: index))
  }
}
