extension StyledText {
  /// The text broken into lines as `DisplayText.wrap` breaks it, styles kept.
  ///
  /// - Parameters:
  ///   - width: The cells of a line.
  ///   - hanging: How many blanks stand before all lines but the first; they are
  ///     part of the width.
  ///   - limit: Make no more lines than this.
  public func wrapped(to width: Int, hanging: Int = 0, limit: Int = .max) -> [StyledText] {
    let text = text
    let ranges = DisplayText.wrap(text, width: width, hanging: hanging, limit: limit)
    let cuts = cuts(of: ranges, in: text)
    let indent = StyledText(String(repeating: " ", count: max(0, hanging)))
    return cuts.enumerated().map { $0.offset == 0 ? $0.element : indent + $0.element }
  }

  /// The text, or its beginning and `…` where it takes more cells than these.
  ///
  /// The ellipsis looks as the character before it.
  public func truncated(to width: Int) -> StyledText {
    let text = text
    guard let cut = DisplayText.cut(text, to: width) else { return self }
    guard width > 0 else { return StyledText() }
    var kept = slice(text.startIndex..<cut, in: text)
    kept.append("…", kept.runs.last?.style ?? runs.first?.style ?? .plain)
    return kept
  }

  /// The text with another style over the Unicode scalars of this range.
  ///
  /// The range is widened to whole grapheme clusters, and may reach beyond the
  /// text.
  public func overlaid(scalars range: Range<Int>, with style: Style) -> StyledText {
    overlaid(scalars: [range], with: style)
  }

  /// The text with another style over the Unicode scalars of these ranges.
  public func overlaid(scalars ranges: [Range<Int>], with style: Style) -> StyledText {
    ranges.reduce(self) { text, range in text.overlaidOnce(range, style) }
  }

  private func overlaidOnce(_ range: Range<Int>, _ overlay: Style) -> StyledText {
    var result = StyledText()
    var offset = 0
    for run in runs {
      let count = run.text.unicodeScalars.count
      if range.isEmpty || range.upperBound <= offset || range.lowerBound >= offset + count {
        result.append(run.text, run.style)
      } else {
        let inner = run.text.clusterRange(
          ofScalars: range.lowerBound - offset..<range.upperBound - offset)
        result.append(String(run.text[..<inner.lowerBound]), run.style)
        result.append(String(run.text[inner]), run.style.overlaid(with: overlay))
        result.append(String(run.text[inner.upperBound...]), run.style)
      }
      offset += count
    }
    return result
  }

  private func slice(_ range: Range<String.Index>, in text: String) -> StyledText {
    cuts(of: [range], in: text).first ?? StyledText()
  }

  /// The parts of the text at these ranges, which are in order, in one pass.
  private func cuts(of ranges: [Range<String.Index>], in text: String) -> [StyledText] {
    let start = text.utf8.startIndex
    var index = 0
    var offset = 0
    return ranges.map { range in
      let lower = text.utf8.distance(from: start, to: range.lowerBound)
      let upper = text.utf8.distance(from: start, to: range.upperBound)
      var part = StyledText()
      while index < runs.count, offset < upper {
        let run = runs[index]
        let count = run.text.utf8.count
        part.append(run.text.bytes(lower - offset..<upper - offset), run.style)
        if offset + count > upper { break }
        offset += count
        index += 1
      }
      return part
    }
  }
}

extension String {
  /// What is at these offsets in UTF-8, as far as the text reaches.
  fileprivate func bytes(_ range: Range<Int>) -> String {
    let count = utf8.count
    let lower = utf8.index(startIndex, offsetBy: min(max(0, range.lowerBound), count))
    let upper = utf8.index(startIndex, offsetBy: min(max(0, range.upperBound), count))
    return String(self[lower..<max(lower, upper)])
  }

  /// The whole clusters that these scalars are part of.
  fileprivate func clusterRange(ofScalars range: Range<Int>) -> Range<String.Index> {
    let scalars = unicodeScalars
    let from =
      scalars.index(startIndex, offsetBy: max(0, range.lowerBound), limitedBy: endIndex) ?? endIndex
    let to =
      scalars.index(startIndex, offsetBy: max(0, range.upperBound), limitedBy: endIndex) ?? endIndex
    let lower = from < endIndex ? rangeOfCluster(at: from).lowerBound : endIndex
    let upper = to > lower && to < endIndex ? rangeOfCluster(reaching: to) : to
    return lower..<max(lower, upper)
  }

  private func rangeOfCluster(at index: Index) -> Range<Index> {
    let lower = self.index(before: self.index(after: index))
    return lower..<self.index(after: lower)
  }

  /// The end of the cluster that ends at or reaches over this index.
  private func rangeOfCluster(reaching index: Index) -> Index {
    let cluster = rangeOfCluster(at: index)
    return cluster.lowerBound == index ? index : cluster.upperBound
  }
}
