/// What a text looks like on a terminal: its width, and texts that are safe to
/// show or cut to fit.
///
/// The text itself keeps what it has; only what is shown is changed.
public enum DisplayText {
  /// The version of Unicode by which widths are told.
  public static let unicodeVersion = GeneratedWidths.unicodeVersion

  /// The number of cells that the text takes when it is put on a canvas.
  public static func width(_ text: String) -> Int {
    PlainCells.width(text) ?? text.reduce(0) { $0 + width($1) }
  }

  /// The number of cells that a grapheme cluster takes when it is put on a canvas.
  public static func width(_ cluster: Character) -> Int {
    if let glyph = ClusterGlyphs.single(cluster) { return glyph.width }
    return ClusterGlyphs.of(cluster).reduce(0) { $0 + $1.width }
  }

  /// The text with a visible mark for each character that a terminal would obey
  /// or that would hide or reorder others: what the plain commands print.
  ///
  /// A line feed is marked too, unless it is kept: `\n`, and `\r\n` as `\n`.
  public static func cleaned(_ text: String, keepingLineFeeds: Bool = false) -> String {
    let isClean = text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" ? keepingLineFeeds : VisibleMark.of(scalar) == nil
    }
    if isClean { return text }
    var cleaned = ""
    for cluster in text {
      if keepingLineFeeds, cluster == "\n" || cluster == "\r\n" {
        cleaned += "\n"
        continue
      }
      for scalar in cluster.unicodeScalars {
        if let mark = VisibleMark.of(scalar) {
          cleaned += mark
        } else {
          cleaned.unicodeScalars.append(scalar)
        }
      }
    }
    return cleaned
  }

  /// The text, or its beginning and `…` where it takes more cells than these.
  ///
  /// No cluster is split, so that one cell may stay free.
  public static func truncated(_ text: String, to width: Int) -> String {
    guard let cut = cut(text, to: width) else { return text }
    return width > 0 ? text[..<cut] + "…" : ""
  }

  /// Where to cut a text so that it takes at most so many cells together with an
  /// ellipsis; nil if it fits whole.
  static func cut(_ text: String, to width: Int) -> String.Index? {
    if let whole = PlainCells.width(text) {
      guard whole > width else { return nil }
      return text.unicodeScalars.index(text.startIndex, offsetBy: max(0, width - 1))
    }
    var used = 0
    var last = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      let end = used + DisplayText.width(text[index])
      if end > width { return last }
      if end < width { last = next }
      used = end
      index = next
    }
    return nil
  }
}
