import HearsayTerminal

/// Texts as Markdown shows them, letter for letter (CommonMark 0.31); characters that
/// would hide or reorder others stand as visible marks, as on the screen.
enum Markdown {
  /// A text on one line, its marks escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in onOneLine(text) {
      if "\\`*_[]<>#|~&".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// A text that begins a paragraph or an item: it begins no list, rule or heading of its
  /// own (`- X`, `1. X`, `---`).
  ///
  /// - Parameter escaped: The text, escaped already.
  static func block(_ escaped: String) -> String {
    guard let first = escaped.first else { return escaped }
    if "-+=".contains(first) { return "\\" + escaped }
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    let rest = escaped.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, ".)".contains(mark) else { return escaped }
    return digits + "\\" + rest
  }

  private static func onOneLine(_ text: String) -> String {
    DisplayText.cleaned(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }

  /// A text in bold; white space at its ends stays outside.
  static func bold(_ text: String) -> String {
    let head = text.prefix { $0.isWhitespace }
    let rest = text.dropFirst(head.count)
    let tail = String(rest.reversed().prefix { $0.isWhitespace }.reversed())
    let core = rest.dropLast(tail.count)
    guard !core.isEmpty else { return escaped(text) }
    return escaped(String(head)) + "**" + escaped(String(core)) + "**" + escaped(tail)
  }

  /// A text as code, within more backticks than it has in a row itself.
  static func code(_ text: String) -> String {
    let line = onOneLine(text)
    var longest = 0
    var run = 0
    for character in line {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let needsBlank = line.hasPrefix("`") || line.hasSuffix("`")
    return needsBlank ? "\(fence) \(line) \(fence)" : fence + line + fence
  }

  /// A web address as a link to itself, where it is one; else as text.
  static func address(_ text: String) -> String {
    let isPlain =
      (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII && scalar.value > 0x20 && scalar.value != 0x7F
          && !"<>\"`".unicodeScalars.contains(scalar)
      }
    return isPlain ? "<\(text)>" : escaped(text)
  }
}
