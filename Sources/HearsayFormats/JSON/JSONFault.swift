/// Why some bytes are not one JSON text, and where.
public struct JSONFault: Error, Sendable, Hashable {
  /// What is wrong at that place.
  public enum Reason: Sendable, Hashable {
    case empty, notAnObject, unexpectedEnd, unexpected, trailing, badNumber, badEscape,
      loneSurrogate
    case controlCharacter, notUTF8, tooDeep, unclosedString
    case repeatedKey(String)
  }

  /// What is wrong.
  public var reason: Reason
  /// Bytes from the start of the text to the place.
  public var offset: Int

  /// A fault at a place, in bytes from the start of the text.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// What is wrong: one clause without a full stop.
  public var message: String {
    switch reason {
    case .empty: "nothing stands here"
    case .notAnObject: "the line holds something else than an object"
    case .unexpectedEnd: "the text ends within a value"
    case .unexpected: "this character cannot stand here"
    case .trailing: "something stands after the end of the object"
    case .badNumber: "this is no JSON number"
    case .badEscape: "this escape is not one of JSON's"
    case .loneSurrogate: "this escape is one half of a surrogate pair"
    case .controlCharacter: "a control character stands in a string"
    case .notUTF8: "the bytes are not UTF-8"
    case .tooDeep: "values are nested more than \(JSONScanner.depthLimit) deep"
    case .unclosedString: "a string is not closed"
    case .repeatedKey(let key): "the key \(quoted(key)) stands twice in one object"
    }
  }

  /// What to do about it: one clause without a full stop.
  public var advice: String {
    switch reason {
    case .empty, .notAnObject: "write one JSON object a line"
    case .unexpectedEnd: "check that the line was not cut, and close its brackets"
    case .unexpected: "check commas, colons, brackets and quotation marks before it"
    case .trailing: "write one object a line"
    case .badNumber: "write it as in 7, -0.5 or 1e9, without leading zeros"
    case .badEscape: "write a backslash itself as \\\\"
    case .loneSurrogate: "write the character itself, or both halves"
    case .controlCharacter: "write it as an escape, such as \\n or \\u0007"
    case .notUTF8: "save the file as UTF-8"
    case .tooDeep: "make it flatter"
    case .unclosedString: "close it, and write a quotation mark within it as \\\""
    case .repeatedKey: "keep one of the two"
    }
  }

  /// The column of the place in its line: characters (Unicode scalars, an
  /// ill-formed byte counting as one) from 1.
  public func column(in line: UnsafeBufferPointer<UInt8>) -> Int {
    1 + line.prefix(offset).count { $0 & 0xC0 != 0x80 }
  }
}
