/// An article's text as the model keeps it.
///
/// As it came, without a byte order mark and with CRLF as LF. All spans count
/// its Unicode scalars.
public enum ArticleText {
  /// A text that was read, brought into that form.
  public static func normalized(_ text: String) -> String {
    let hasMark = text.utf8.starts(with: byteOrderMark)
    let carriageReturn = UInt8(ascii: "\r")
    guard hasMark || text.utf8.contains(carriageReturn) else { return text }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.utf8.count)
    for byte in text.utf8.dropFirst(hasMark ? byteOrderMark.count : 0) {
      if byte == UInt8(ascii: "\n"), kept.last == carriageReturn { kept.removeLast() }
      kept.append(byte)
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension String {
  /// The part of a text that a span of its Unicode scalars covers; nil where the
  /// span is empty or reaches beyond the text.
  public func slice(scalars span: TextSpan) -> Substring? {
    guard span.start >= 0, span.start < span.end else { return nil }
    let scalars = unicodeScalars
    guard
      let start = scalars.index(startIndex, offsetBy: span.start, limitedBy: endIndex),
      let end = scalars.index(start, offsetBy: span.end - span.start, limitedBy: endIndex)
    else { return nil }
    return self[start..<end]
  }
}
