/// How a grapheme cluster is drawn with cells that hold one spacing character and
/// four marks each.
///
/// - A cluster of several spacing characters, as Devanagari and Thai have them,
///   takes a cell for each.
/// - An emoji of several parts (family, skin tone, tags) is its first part and
///   `⁺`; a flag is its two letters and `⁺`. Terminals do not agree on the width of
///   the whole, so that no other width would be true.
/// - Variation selectors are not drawn, for the same reason; nor are soft hyphens
///   and zero-width blanks.
/// - A mark with nothing before it stands on `◌`, and marks beyond four are `⁺`.
/// - What `VisibleMark` names is its mark.
///
/// Right-to-left text is put as it comes, first character leftmost: cells are in
/// logical order, and a terminal that reorders may do so.
struct ClusterGlyphs {
  /// The most marks that a cell of ncurses holds beside the character.
  static let markLimit = 4

  private var glyphs: [Glyph] = []
  private var marks = 0
  private var isReduced = false

  /// The glyphs of a cluster, empty for one that is not drawn.
  static func of(_ cluster: Character) -> [Glyph] {
    if let glyph = single(cluster) { return [glyph] }
    var maker = ClusterGlyphs()
    maker.add(cluster.unicodeScalars)
    return maker.isReduced ? maker.glyphs + [.reduced] : maker.glyphs
  }

  /// The glyph of a cluster that is one scalar and drawn as it is; nil for others.
  static func single(_ cluster: Character) -> Glyph? {
    let scalars = cluster.unicodeScalars
    guard let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex,
      !isNotDrawn(scalar), flagLetter(scalar) == nil, VisibleMark.of(scalar) == nil
    else { return nil }
    let width = ScalarWidth.of(scalar)
    return width > 0 ? Glyph(text: String(cluster), width: width) : nil
  }

  private mutating func add(_ scalars: Character.UnicodeScalarView) {
    guard let first = scalars.first else { return }
    if let letter = ClusterGlyphs.flagLetter(first) {
      let letters = scalars.prefix(2).compactMap(ClusterGlyphs.flagLetter)
      glyphs = letters.isEmpty ? [letter] : letters
      isReduced = true
    } else if ClusterGlyphs.isCompoundEmoji(scalars) {
      add(first)
      isReduced = true
    } else {
      for scalar in scalars {
        add(scalar)
        if isReduced { break }
      }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if let mark = VisibleMark.of(scalar) {
      glyphs += mark.map { Glyph(text: String($0), width: 1) }
    } else if ClusterGlyphs.isNotDrawn(scalar) {
      return
    } else {
      let width = ScalarWidth.of(scalar)
      width == 0 ? addMark(scalar) : addSpacing(scalar, width: width)
    }
  }

  private mutating func addSpacing(_ scalar: Unicode.Scalar, width: Int) {
    glyphs.append(Glyph(text: String(Character(scalar)), width: width))
    marks = 0
  }

  private mutating func addMark(_ scalar: Unicode.Scalar) {
    if glyphs.isEmpty { glyphs.append(Glyph(text: "◌", width: 1)) }
    guard marks < ClusterGlyphs.markLimit else { return isReduced = true }
    glyphs[glyphs.count - 1].text.unicodeScalars.append(scalar)
    marks += 1
  }

  private static func flagLetter(_ scalar: Unicode.Scalar) -> Glyph? {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value),
      let letter = Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
    else { return nil }
    return Glyph(text: String(Character(letter)), width: 1)
  }

  /// Whether it is an emoji with a skin tone, with another one joined to it, or
  /// with tags.
  private static func isCompoundEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, first.value >= 0xA9, first.properties.isEmoji else {
      return false
    }
    return scalars.dropFirst().prefix(8).contains {
      $0.properties.isEmojiModifier || $0.value == 0x200D || (0xE0020...0xE007F).contains($0.value)
    }
  }

  private static func isNotDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x180B...0x180D, 0x180F, 0x200B, 0x2060, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }
}
