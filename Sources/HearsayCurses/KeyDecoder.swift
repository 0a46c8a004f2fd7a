import HearsayTerminal

/// Makes events of what ncurses reads: bytes, and keys that it knows by the
/// terminal's description.
///
/// It knows what descriptions leave out: Alt as Escape before a key, the arrows
/// with modifiers as xterm sends them, and pasted text between marks.
struct KeyDecoder {
  /// One thing read.
  enum Input: Hashable {
    /// A byte of text or of a sequence that no description has.
    case byte(UInt8)
    /// A key, nil for one that means nothing here.
    case key(Key?)
  }

  /// The most bytes of a paste that are kept.
  static let pasteLimit = 1 << 20

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  private var pasted: [UInt8] = []

  private enum State {
    case ground
    case escape
    /// After `ESC [` or `ESC O`, with what came since.
    case sequence(introducer: UInt8, bytes: [UInt8])
    /// Inside a character of several bytes.
    case utf8([UInt8], isAlt: Bool)
    case paste
  }

  /// The event that this input completes, if it does.
  mutating func decode(_ input: Input) -> [TerminalEvent] {
    switch (state, input) {
    case (.paste, .key): return []
    case (.paste, .byte(let byte)): return paste(byte)
    case (.escape, .key(let key)):
      state = .ground
      return key.map { [.key(.alt($0))] } ?? []
    case (_, .key(let key)):
      let before = flush()
      return before + (key.map { [.key($0)] } ?? [])
    case (.ground, .byte(let byte)): return text(byte, isAlt: false)
    case (.escape, .byte(let byte)): return afterEscape(byte)
    case (.sequence(let introducer, let bytes), .byte(let byte)):
      return sequence(introducer, bytes, byte)
    case (.utf8(let bytes, let isAlt), .byte(let byte)): return continued(bytes, byte, isAlt: isAlt)
    }
  }

  /// What is certain once nothing more waits to be read: an Escape was just that.
  ///
  /// A paste or a character of several bytes may go on.
  mutating func pause() -> [TerminalEvent] {
    switch state {
    case .paste, .utf8, .ground: []
    case .escape, .sequence: flush()
    }
  }

  private mutating func flush() -> [TerminalEvent] {
    defer { state = .ground }
    switch state {
    case .ground, .utf8, .paste: return []
    case .escape: return [.key(.escape)]
    case .sequence(let introducer, let bytes):
      let character = Character(Unicode.Scalar(introducer))
      return bytes.isEmpty ? [.key(.alt(.character(character)))] : []
    }
  }

  private mutating func afterEscape(_ byte: UInt8) -> [TerminalEvent] {
    switch byte {
    case 0x1B: return [.key(.escape)]
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      state = .sequence(introducer: byte, bytes: [])
      return []
    default:
      state = .ground
      return text(byte, isAlt: true)
    }
  }

  private mutating func text(_ byte: UInt8, isAlt: Bool) -> [TerminalEvent] {
    if byte == 0x1B {
      state = .escape
      return []
    }
    if byte >= 0x80 {
      state = UTF8Length.of(byte) > 1 ? .utf8([byte], isAlt: isAlt) : .ground
      return []
    }
    let key = ControlKeys.key(for: byte)
    return [.key(isAlt ? .alt(key) : key)]
  }

  private mutating func continued(
    _ bytes: [UInt8], _ byte: UInt8, isAlt: Bool
  ) -> [TerminalEvent] {
    guard byte & 0xC0 == 0x80 else {
      state = .ground
      return text(byte, isAlt: false)
    }
    let bytes = bytes + [byte]
    guard bytes.count == UTF8Length.of(bytes[0]) else {
      state = .utf8(bytes, isAlt: isAlt)
      return []
    }
    state = .ground
    guard let character = String(validating: bytes, as: UTF8.self)?.first else { return [] }
    return [.key(isAlt ? .alt(.character(character)) : .character(character))]
  }

  private mutating func sequence(
    _ introducer: UInt8, _ bytes: [UInt8], _ byte: UInt8
  ) -> [TerminalEvent] {
    if byte == 0x1B {
      state = .escape
      return []
    }
    guard (0x40...0x7E).contains(byte) else {
      let isTooLong = bytes.count >= 32
      state = isTooLong ? .ground : .sequence(introducer: introducer, bytes: bytes + [byte])
      return []
    }
    state = .ground
    if bytes == Array("200".utf8), byte == UInt8(ascii: "~") {
      state = .paste
      return []
    }
    return XtermSequence.key(parameters: bytes, final: byte).map { [.key($0)] } ?? []
  }

  private mutating func paste(_ byte: UInt8) -> [TerminalEvent] {
    let mark = KeyDecoder.pasteEnd
    pasted.append(byte)
    guard byte == mark.last, pasted.suffix(mark.count).elementsEqual(mark) else {
      if pasted.count > KeyDecoder.pasteLimit + mark.count {
        pasted.remove(at: KeyDecoder.pasteLimit)
      }
      return []
    }
    let kept = pasted.dropLast(mark.count).prefix(KeyDecoder.pasteLimit)
    let text = String(decoding: kept, as: UTF8.self)
    pasted = []
    state = .ground
    let lines = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r" || $0 == "\r\n"
    }
    return [.paste(lines.joined(separator: "\n"))]
  }
}
