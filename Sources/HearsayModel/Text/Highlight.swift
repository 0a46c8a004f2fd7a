/// Where a search hit in a text.
public enum Highlight {
  /// The ranges of a text that the terms hit: ascending, without overlaps, in
  /// bytes of UTF-8.
  ///
  /// A word's beginning marks the whole word, a phrase all of it with what
  /// stands between its words, a part of a word only itself.
  public static func ranges(of terms: [SearchQuery.Term], in text: String) -> [Range<Int>] {
    guard !terms.isEmpty else { return [] }
    var ranges: [Range<Int>] = []
    let words = TextFold.searchWords(text)
    for term in terms {
      switch term {
      case .word(let word): ranges += phrase([word], lastIsPrefix: false, in: words)
      case .prefix(let prefix): ranges += phrase([prefix], lastIsPrefix: true, in: words)
      case .phrase(let parts, let lastIsPrefix):
        ranges += phrase(parts, lastIsPrefix: lastIsPrefix, in: words)
      case .substring(let part): ranges += substring(part, in: text)
      }
    }
    return merged(ranges)
  }

  private static func phrase(
    _ parts: [String], lastIsPrefix: Bool, in words: [FoldedWord]
  ) -> [Range<Int>] {
    guard let last = parts.last, parts.count <= words.count else { return [] }
    var ranges: [Range<Int>] = []
    for start in 0...(words.count - parts.count) {
      let end = start + parts.count - 1
      let hitsLast = lastIsPrefix ? words[end].text.hasPrefix(last) : words[end].text == last
      guard hitsLast, zip(parts.dropLast(), words[start...]).allSatisfy({ $0 == $1.text }) else {
        continue
      }
      let isCharacter = lastIsPrefix && words[end].isCJK && TextFold.wantsPrefix(last)
      let upper = isCharacter ? words[end].range.lowerBound + last.utf8.count : nil
      ranges.append(words[start].range.lowerBound..<(upper ?? words[end].range.upperBound))
    }
    return ranges
  }

  private static func substring(_ part: String, in text: String) -> [Range<Int>] {
    let needle = Array(part.utf8)
    let folded = FoldedText(text)
    guard let first = needle.first, needle.count <= folded.bytes.count else { return [] }
    var ranges: [Range<Int>] = []
    var start = 0
    while start + needle.count <= folded.bytes.count {
      let range = start..<(start + needle.count)
      if folded.bytes[start] == first, folded.bytes[range].elementsEqual(needle) {
        ranges.append(folded.origin(of: range))
        start = range.upperBound
      } else {
        start += 1
      }
    }
    return ranges
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = result.last, range.lowerBound < last.upperBound {
        let end = max(last.upperBound, range.upperBound)
        result[result.count - 1] = last.lowerBound..<end
      } else {
        result.append(range)
      }
    }
    return result
  }
}
