/// Cuts the bytes that go to a terminal into what they ask of it.
struct TerminalDecoder {
  enum Request: Equatable {
    case scalar(Unicode.Scalar)
    case control(UInt8)
    /// ESC and one byte.
    case escape(UInt8)
    /// CSI: the final byte, and the numbers before it.
    case sequence(final: UInt8, numbers: [Int])
  }

  private enum State {
    case ground
    case escape
    /// Behind `ESC (`: the next byte names a set of characters.
    case characterSet
    case sequence([UInt8])
    /// A title, up to BEL or ESC.
    case title
    case text(left: Int, bits: UInt32)
  }

  private var state = State.ground

  /// Takes a byte; nil where more are needed, or nothing is asked.
  mutating func next(_ byte: UInt8) -> Request? {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .characterSet: state = .ground
    case .sequence(let before): return sequence(before, byte)
    case .title:
      if byte == 7 { state = .ground } else if byte == 27 { state = .escape }
    case .text(let left, let bits): return text(left, bits, byte)
    }
    return nil
  }

  private mutating func ground(_ byte: UInt8) -> Request? {
    switch byte {
    case 27: state = .escape
    case 0..<32, 127: return .control(byte)
    case 32..<127: return .scalar(Unicode.Scalar(byte))
    case 0xC0..<0xE0: state = .text(left: 1, bits: UInt32(byte & 0x1F))
    case 0xE0..<0xF0: state = .text(left: 2, bits: UInt32(byte & 0x0F))
    case 0xF0..<0xF8: state = .text(left: 3, bits: UInt32(byte & 0x07))
    default: break
    }
    return nil
  }

  private mutating func escape(_ byte: UInt8) -> Request? {
    switch byte {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "]"): state = .title
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .characterSet
    default:
      state = .ground
      return .escape(byte)
    }
    return nil
  }

  private mutating func sequence(_ before: [UInt8], _ byte: UInt8) -> Request? {
    guard (0x40...0x7E).contains(byte) else {
      state = .sequence(before + [byte])
      return nil
    }
    state = .ground
    // Private modes ask nothing that is seen in the text.
    guard before.first != UInt8(ascii: "?") else { return nil }
    let numbers = before.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    return .sequence(
      final: byte, numbers: numbers.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 })
  }

  private mutating func text(_ left: Int, _ bits: UInt32, _ byte: UInt8) -> Request? {
    let bits = bits << 6 | UInt32(byte & 0x3F)
    guard left == 1 else {
      state = .text(left: left - 1, bits: bits)
      return nil
    }
    state = .ground
    return Unicode.Scalar(bits).map(Request.scalar)
  }
}
