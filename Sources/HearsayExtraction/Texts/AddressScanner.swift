import HearsayModel

/// Finds the web addresses in one line.
struct AddressScanner {
  let line: TextLine
  private let scalars: [Unicode.Scalar]

  init(line: TextLine) {
    self.line = line
    self.scalars = Array(line.text.unicodeScalars)
  }

  /// The addresses of the line, in their order.
  var addresses: [NamedAddress] {
    var spans: [TextSpan] = []
    var start = 0
    while start < scalars.count {
      guard let length = schemeLength(at: start) else {
        start += 1
        continue
      }
      let end = end(from: start + length)
      if end > start + length { spans.append(TextSpan(start, end)) }
      start = max(end, start + length)
    }
    let isAlone = spans.count == 1 && spans.allSatisfy(standsAlone)
    return spans.map { span in
      NamedAddress(
        address: text(span.start..<span.end),
        span: TextSpan(line.span.start + span.start, line.span.start + span.end),
        standsAlone: isAlone)
    }
  }

  /// How long the `http://` or `https://` is that opens here; nil: none does.
  private func schemeLength(at start: Int) -> Int? {
    guard scalars[start] == "h" || scalars[start] == "H" else { return nil }
    if start > 0, scalars[start - 1].properties.isAlphabetic { return nil }
    for scheme in ["http://", "https://"] {
      let end = start + scheme.count
      if end <= scalars.count, text(start..<end).lowercased() == scheme { return scheme.count }
    }
    return nil
  }

  /// Where the address that goes on here ends: before white space, quotation
  /// marks and angle brackets, and before punctuation that is the sentence's.
  ///
  /// A closing bracket is the address's own where the address opened it.
  private func end(from start: Int) -> Int {
    var end = start
    var unclosed: [Unicode.Scalar: Int] = [:]
    while end < scalars.count, !Self.isDelimiter(scalars[end]) {
      switch scalars[end] {
      case "(": unclosed[")", default: 0] += 1
      case "[": unclosed["]", default: 0] += 1
      case ")", "]": unclosed[scalars[end], default: 0] -= 1
      default: break
      }
      end += 1
    }
    while end > start {
      let last = scalars[end - 1]
      if last == ")" || last == "]" {
        guard let count = unclosed[last], count < 0 else { break }
        unclosed[last] = count + 1
      } else if !Self.isSentencePunctuation(last) {
        break
      }
      end -= 1
    }
    return end
  }

  /// Whether nothing but brackets stands behind it, and before it at most a
  /// label of three words with a colon.
  private func standsAlone(_ span: TextSpan) -> Bool {
    let brackets: Set<Unicode.Scalar> = ["<", ">", "(", ")", "[", "]", "\"", "."]
    let isFiller = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || brackets.contains(scalar)
    }
    guard scalars[span.end...].allSatisfy(isFiller) else { return false }
    let before = scalars[..<span.start].filter { !isFiller($0) || $0.properties.isWhitespace }
    let words = before.split(whereSeparator: \.properties.isWhitespace)
    return words.isEmpty || (words.count <= 3 && words.last?.last == ":")
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private static func isSentencePunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", "'", "*", "_", "…": true
    default: false
    }
  }

  private static func isDelimiter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "\"", "“", "”", "„", "‘", "’", "«", "»", "`", "|", "{", "}", "\\", "^": true
    default: scalar.properties.isWhitespace || scalar.value < 0x20
    }
  }
}
