extension TextFold {
  /// The text as the store's index holds it: folded words joined by spaces.
  ///
  /// A run of Han characters or kana stands there as overlapping pairs, and its
  /// last character once more alone: `我們宣布` is `我們 們宣 宣布 布`. So every part of
  /// a run is a phrase of pairs, and every character the beginning of a word.
  public static func searchText(_ text: String) -> String {
    withSearchText(text) { String(decoding: $0, as: UTF8.self) }
  }

  /// Gives the same in bytes of UTF-8, which are good until `body` returns: no text is made
  /// of them.
  public static func withSearchText<Result>(
    _ text: String, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    var text = text
    return try text.withUTF8 { try withSearchText(utf8: $0, body) }
  }

  /// Gives the same of a text by its own bytes, which are UTF-8.
  public static func withSearchText<Result>(
    utf8 bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    guard bytes.reduce(0, |) < 0x80 else {
      var words = anySearchText(String(decoding: bytes, as: UTF8.self))
      return try words.withUTF8(body)
    }
    return try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { words in
      let count = foldASCII(bytes, into: words)
      return try body(UnsafeBufferPointer(rebasing: words[..<count]))
    }
  }

  /// The same of a text that is not ASCII alone.
  private static func anySearchText(_ text: String) -> String {
    let plain: String? = read(text) { reader in
      var out: [UInt8] = []
      out.reserveCapacity(text.utf8.count)
      while let word = reader.nextWord(into: &out) {
        if word.isCJK { return nil }
        out.endWord()
      }
      out.dropLastSpace()
      return String(decoding: out, as: UTF8.self)
    }
    return plain ?? searchWords(text).map(\.text).joined(separator: " ")
  }

  /// Writes the same of a text that is ASCII alone, in one pass; gives how many bytes it has.
  private static func foldASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var end = 0
    for (index, byte) in bytes.enumerated() {
      let lower = byte | 0x20
      if lower &- 0x61 < 26 {
        out[end] = lower
        end += 1
      } else if byte &- 0x30 < 10 {
        out[end] = byte
        end += 1
      } else if end > 0, out[end - 1] != FoldReader.space {
        let isWithin = out[end - 1] == UInt8(ascii: "n") && negates(bytes, at: index)
        guard !isWithin else { continue }
        out[end] = FoldReader.space
        end += 1
      }
    }
    return end > 0 && out[end - 1] == FoldReader.space ? end - 1 : end
  }

  /// Whether what follows an `n` is the end of `n't`.
  private static func negates(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "'"), index + 1 < bytes.count,
      bytes[index + 1] | 0x20 == UInt8(ascii: "t")
    else { return false }
    return index + 2 == bytes.count || FoldReader.wordByte(bytes[index + 2]) == 0
  }

  /// The words of `searchText`, with where they stand.
  public static func searchWords(_ text: String) -> [FoldedWord] {
    pairs(of: words(text), closesLastRun: true)
  }

  /// What to look up in the index for a part of a query: one word, or several
  /// that must stand one after the other; empty where it holds no word.
  ///
  /// `wantsPrefix` says whether the last of them can only be a beginning.
  public static func searchTokens(of text: String) -> [String] {
    pairs(of: words(text), closesLastRun: false).map(\.text)
  }

  /// Whether a token is a single Han character or kana, which the index holds as
  /// the beginning of its pairs.
  public static func wantsPrefix(_ token: String) -> Bool {
    let words = words(token)
    return words.count == 1 && words[0].isCJK
  }

  private static func pairs(of words: [FoldedWord], closesLastRun: Bool) -> [FoldedWord] {
    guard words.contains(where: \.isCJK) else { return words }
    var result: [FoldedWord] = []
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : nil
      if let next, next.continues(word) {
        let range = word.range.lowerBound..<next.range.upperBound
        result.append(FoldedWord(text: word.text + next.text, range: range, isCJK: true))
        continue
      }
      let closesRun = index > 0 && word.continues(words[index - 1])
      if !closesRun || closesLastRun || next != nil { result.append(word) }
    }
    return result
  }
}

extension FoldedWord {
  /// Whether both are characters of one run.
  fileprivate func continues(_ previous: FoldedWord) -> Bool {
    isCJK && previous.isCJK && previous.range.upperBound == range.lowerBound
  }
}
