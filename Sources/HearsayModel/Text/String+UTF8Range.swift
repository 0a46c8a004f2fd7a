extension String {
  /// The part of a text between two places in its UTF-8, as folding, alignment
  /// and highlighting give them.
  ///
  /// A range that reaches beyond the text is cut to it.
  public func slice(utf8 range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound, limitedBy: endIndex) ?? endIndex
    let end = utf8.index(start, offsetBy: range.count, limitedBy: endIndex) ?? endIndex
    return self[start..<end]
  }
}
