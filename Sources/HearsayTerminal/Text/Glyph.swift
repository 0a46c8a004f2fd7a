/// One spacing character with its marks, as one cell, or two if it is wide,
/// can hold it.
struct Glyph: Hashable, Sendable {
  /// The spacing character and at most four marks.
  var text: String
  /// 1 or 2.
  var width: Int

  /// Stands for the rest of a text that was cut.
  static let ellipsis = Glyph(text: "…", width: 1)

  /// Follows a cluster of which not all is drawn.
  static let reduced = Glyph(text: "⁺", width: 1)
}
