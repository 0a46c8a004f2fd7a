/// Counts how often the terms of a search stand in a folded wording.
public struct TermCounter: Sendable {
  /// What a wording holds of the terms.
  public struct Counts: Sendable, Hashable {
    /// How often each term stands in it, in the order of the terms.
    public var terms: [Int]
    /// How many words it has.
    public var words: Int
  }

  private struct Needle {
    var bytes: [UInt8]
    var isPrefix: Bool
  }

  private static let blank = UInt8(ascii: " ")
  private let needles: [Needle]

  /// Counts words, beginnings of words and phrases; parts of words are never found.
  public init(_ terms: [SearchQuery.Term]) {
    needles = terms.map { term in
      switch term {
      case .word(let word): Needle(bytes: Array(word.utf8), isPrefix: false)
      case .prefix(let start): Needle(bytes: Array(start.utf8), isPrefix: true)
      case .phrase(let words, let lastIsPrefix):
        Needle(bytes: Array(words.joined(separator: " ").utf8), isPrefix: lastIsPrefix)
      case .substring: Needle(bytes: [], isPrefix: false)
      }
    }
  }

  /// What a wording holds, which is given as the index has it: folded words in UTF-8 with a
  /// blank between each two (`TextFold.searchText`).
  public func counts(in words: UnsafeBufferPointer<UInt8>) -> Counts {
    var counts = Counts(terms: Array(repeating: 0, count: needles.count), words: 0)
    var start = 0
    while start < words.count {
      counts.words += 1
      for (index, needle) in needles.enumerated() where Self.stands(needle, at: start, in: words) {
        counts.terms[index] += 1
      }
      guard let end = words[start...].firstIndex(of: Self.blank) else { break }
      start = end + 1
    }
    return counts
  }

  private static func stands(
    _ needle: Needle, at start: Int, in words: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = start + needle.bytes.count
    guard !needle.bytes.isEmpty, end <= words.count else { return false }
    for (offset, byte) in needle.bytes.enumerated() where words[start + offset] != byte {
      return false
    }
    return needle.isPrefix || end == words.count || words[end] == blank
  }
}
