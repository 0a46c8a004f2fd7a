/// Why bytes could not be read as a text.
public enum PlainTextError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The bytes are not UTF-8: the first wrong byte's line and column, both from
  /// 1, the column in bytes.
  case notUTF8(line: Int, column: Int)

  init(offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let lineBreak = UInt8(ascii: "\n")
    let line = before.count { $0 == lineBreak } + 1
    let lineStart = before.lastIndex(of: lineBreak).map { $0 + 1 } ?? 0
    self = .notUTF8(line: line, column: offset - lineStart + 1)
  }

  /// What is wrong and what to do, fit to follow the file's name.
  public var description: String {
    switch self {
    case .notUTF8(let line, let column):
      "line \(line) is not UTF-8 at byte \(column); save the text as UTF-8"
    }
  }
}
