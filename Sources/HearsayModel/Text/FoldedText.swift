/// A text folded whole, with where each byte of it comes from.
struct FoldedText {
  /// The folded text.
  let text: String
  /// The folded text's bytes.
  let bytes: [UInt8]
  /// For each byte, the range of the original text that it comes from.
  private let origins: [Range<Int>]

  init(_ original: String) {
    var bytes: [UInt8] = []
    var origins: [Range<Int>] = []
    bytes.reserveCapacity(original.utf8.count)
    origins.reserveCapacity(original.utf8.count)
    TextFold.read(original) { reader in
      var start = reader.position
      while reader.nextCharacter(into: &bytes) {
        while origins.count < bytes.count { origins.append(start..<reader.position) }
        start = reader.position
      }
    }
    if bytes.last == FoldReader.space {
      bytes.removeLast()
      origins.removeLast()
    }
    self.bytes = bytes
    self.origins = origins
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Where a range of the folded bytes comes from.
  func origin(of range: Range<Int>) -> Range<Int> {
    origins[range.lowerBound].lowerBound..<origins[range.upperBound - 1].upperBound
  }
}
