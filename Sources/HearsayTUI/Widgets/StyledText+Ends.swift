import HearsayTerminal

extension StyledText {
  /// One line with a text at each of its ends.
  ///
  /// Where they do not fit, the left one is cut; where that would leave it fewer
  /// than `least` cells, the right one is left out.
  static func ends(
    _ left: StyledText, _ right: StyledText, width: Int, least: Int = 12, gap: Int = 2
  ) -> StyledText {
    let rightWidth = right.width
    guard rightWidth > 0 else { return left.truncated(to: width) }
    let leftWidth = left.width
    let room = width - rightWidth - gap
    guard room >= min(leftWidth, least) else { return left.truncated(to: width) }
    let shown = left.truncated(to: room)
    return shown + .blanks(width - shown.width - rightWidth) + right
  }

  /// So many blanks.
  static func blanks(_ count: Int) -> StyledText {
    StyledText(String(repeating: " ", count: max(0, count)))
  }

  /// The text cut or filled up with blanks to a width.
  func column(_ width: Int) -> StyledText {
    let shown = truncated(to: width)
    return shown + .blanks(width - shown.width)
  }

  /// The text cut or filled up with blanks before it to a width.
  func rightColumn(_ width: Int) -> StyledText {
    let shown = truncated(to: width)
    return .blanks(width - shown.width) + shown
  }

  /// Parts one after the other with a separator between, empty ones left out.
  static func joined(_ parts: [StyledText], by separator: StyledText) -> StyledText {
    parts.filter { !$0.isEmpty }.reduce(into: StyledText()) { whole, part in
      if !whole.isEmpty { whole.append(separator) }
      whole.append(part)
    }
  }

  /// The text in lines, at most so many; where there is more of it, the last line
  /// ends with `…`.
  func lines(width: Int, hanging: Int = 0, limit: Int) -> [StyledText] {
    let limit = max(1, limit)
    let lines = wrapped(to: width, hanging: hanging, limit: limit + 1)
    guard lines.count > limit, let last = lines.prefix(limit).last else { return lines }
    let cut = last.truncated(to: max(1, width - 1))
    return lines.prefix(limit - 1) + [cut.text.hasSuffix("…") ? cut : cut + "…"]
  }

  /// The text with another style laid over all of it.
  func overlaid(with style: Style) -> StyledText {
    StyledText(runs.map { Run($0.text, $0.style.overlaid(with: style)) })
  }

  /// The text with another style over these bytes of its UTF-8, which are ascending
  /// and without overlaps.
  func overlaid(bytes ranges: [Range<Int>], with style: Style) -> StyledText {
    guard !ranges.isEmpty else { return self }
    return overlaid(scalars: text.scalars(atBytes: ranges), with: style)
  }
}

extension String {
  /// Ranges of UTF-8 bytes as ranges of Unicode scalars; ascending, without
  /// overlaps.
  fileprivate func scalars(atBytes ranges: [Range<Int>]) -> [Range<Int>] {
    let bounds = ranges.flatMap { [$0.lowerBound, $0.upperBound] }
    var offsets: [Int] = []
    var (byte, scalar) = (0, 0)
    for unit in unicodeScalars {
      while offsets.count < bounds.count, bounds[offsets.count] <= byte { offsets.append(scalar) }
      byte += UTF8.width(unit)
      scalar += 1
    }
    while offsets.count < bounds.count { offsets.append(scalar) }
    return stride(from: 0, to: offsets.count - 1, by: 2).map {
      offsets[$0]..<max(offsets[$0], offsets[$0 + 1])
    }
  }
}
