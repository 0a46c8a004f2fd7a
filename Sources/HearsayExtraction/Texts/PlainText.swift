public import HearsayModel

/// One article's text as it came, read: UTF-8 without a BOM, CRLF as LF.
///
/// All offsets count Unicode scalars of `text`, half-open, as the spans of
/// reports do (Web Annotation `TextPositionSelector`).
public struct PlainText: Sendable, Hashable {
  /// The text, not otherwise changed.
  public let text: String
  /// Its lines in order, without their line breaks; none for an empty text.
  ///
  /// A final line break opens no further line.
  public let lines: [TextLine]

  /// Reads the bytes of a text.
  ///
  /// Throws `PlainTextError` where they are not UTF-8. Linear in the length.
  public init(bytes: [UInt8]) throws(PlainTextError) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw PlainTextError(offset: error.byteOffsets.lowerBound, in: bytes)
    }
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// Reads a text that is already decoded.
  public init(_ text: String) {
    let text = ArticleText.normalized(text)
    self.text = text
    self.lines = Self.lines(of: text)
  }

  private static func lines(of text: String) -> [TextLine] {
    let scalars = text.unicodeScalars
    var lines: [TextLine] = []
    var start = scalars.startIndex
    var offset = 0
    while start < scalars.endIndex {
      let end = scalars[start...].firstIndex(of: "\n") ?? scalars.endIndex
      let line = String(scalars[start..<end])
      let count = line.unicodeScalars.count
      lines.append(TextLine(text: line, span: TextSpan(offset, offset + count)))
      offset += count + 1
      start = end < scalars.endIndex ? scalars.index(after: end) : end
    }
    return lines
  }
}

/// One line of a text.
public struct TextLine: Sendable, Hashable {
  /// The line without its line break.
  public var text: String
  /// Where it stands; Unicode scalars, half-open, without its line break.
  public var span: TextSpan

  /// A line and where it stands.
  public init(text: String, span: TextSpan) {
    self.text = text
    self.span = span
  }
}
