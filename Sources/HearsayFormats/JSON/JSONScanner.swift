/// A walk over the bytes of one JSON text (RFC 8259, strictly): the caller pulls
/// keys and values in the order of the text, and no tree is built.
///
/// After `enterObject` or `enterArray` come `nextKey` or `nextElement` until they
/// say that there is nothing more. The bytes must outlive the scanner. Keys that
/// stand twice are the caller's to find, but in `value`, which refuses them.
struct JSONScanner {
  /// How deep arrays and objects may be nested.
  static let depthLimit = 32

  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The next byte that is no white space, which stays; nil at the end.
  @inline(__always)
  mutating func peek() -> UInt8? {
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x20 { return byte }
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      index += 1
    }
    return nil
  }

  /// What kind of value comes next, which stays.
  mutating func kind() throws(JSONFault) -> JSONKind {
    guard let byte = peek() else {
      throw JSONFault(bytes.isEmpty ? .empty : .unexpectedEnd, at: index)
    }
    switch byte {
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw JSONFault(.unexpected, at: index)
    }
  }

  /// Takes the opening bracket of an object that is known to come.
  mutating func enterObject() throws(JSONFault) { try enter(UInt8(ascii: "{")) }

  /// Takes the opening bracket of an array that is known to come.
  mutating func enterArray() throws(JSONFault) { try enter(UInt8(ascii: "[")) }

  private mutating func enter(_ bracket: UInt8) throws(JSONFault) {
    try take(bracket)
    depth += 1
    if depth > Self.depthLimit { throw JSONFault(.tooDeep, at: index - 1) }
  }

  /// The next key of the object, its colon taken; nil at the object's end, which
  /// is taken.
  @inline(__always)
  mutating func nextKey(isFirst: Bool) throws(JSONFault) -> RawString? {
    guard try nextMember(isFirst: isFirst, closing: UInt8(ascii: "}")) else { return nil }
    guard peek() == UInt8(ascii: "\"") else { throw unexpected() }
    let key = try rawString()
    try take(UInt8(ascii: ":"))
    return key
  }

  /// Whether a further element of the array comes; its end is taken.
  @inline(__always)
  mutating func nextElement(isFirst: Bool) throws(JSONFault) -> Bool {
    try nextMember(isFirst: isFirst, closing: UInt8(ascii: "]"))
  }

  @inline(__always)
  private mutating func nextMember(isFirst: Bool, closing: UInt8) throws(JSONFault) -> Bool {
    let byte = peek()
    if byte == closing {
      index += 1
      depth -= 1
      return false
    }
    if isFirst { return true }
    guard byte == UInt8(ascii: ",") else { throw unexpected() }
    index += 1
    if peek() == closing { throw unexpected() }
    return true
  }

  /// Takes one byte that must come, white space before it left out.
  @inline(__always)
  mutating func take(_ byte: UInt8) throws(JSONFault) {
    guard peek() == byte else { throw unexpected() }
    index += 1
  }

  /// Throws unless nothing but white space is left.
  mutating func end() throws(JSONFault) {
    if peek() != nil { throw JSONFault(.trailing, at: index) }
  }

  /// Takes `true`, `false` or `null`.
  mutating func literal() throws(JSONFault) -> Bool? {
    if take("true") { return true }
    if take("false") { return false }
    if take("null") { return nil }
    throw unexpected()
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard index + length <= bytes.count else { return false }
    for place in 0..<length where bytes[index + place] != word.utf8Start[place] { return false }
    index += length
    return true
  }

  /// The fault of the byte that stands at the current place, or of the end.
  func unexpected() -> JSONFault {
    JSONFault(index < bytes.count ? .unexpected : .unexpectedEnd, at: index)
  }
}
