/// What a character is to the folding.
enum FoldClass: Hashable {
  /// Part of a word.
  case word
  /// A word by itself: Han, kana, bopomofo.
  case cjk
  /// White space.
  case space
  /// Punctuation or a symbol: parts words.
  case other
  /// Invisible, and as if it were not there (soft hyphen, joiners, tatweel).
  case dropped

  /// The class of a Unicode scalar.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .word
    case 0x09...0x0D, 0x20, 0x85, 0xA0: self = .space
    case 0x00..<0x80: self = .other
    case 0xAD: self = .dropped
    case 0xD7, 0xF7: self = .other
    case 0xC0...0x24F, 0x300...0x36F, 0x400...0x481: self = .word
    case 0x2BB, 0x2BE, 0x2BF, 0x640: self = .dropped
    case 0x2BC: self = .other
    case 0x620...0x64A: self = .word
    case 0x200B: self = .space
    case 0x2010...0x2027, 0x2030...0x205E: self = .other
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x3041...0x3096: self = .cjk
    case 0xAC00...0xD7A3: self = .word
    default: self = FoldClass(byCategoryOf: scalar)
    }
  }

  private init(byCategoryOf value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else {
      self = .other
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      self = FoldClass.standAlone(value) ? .cjk : .word
    case .nonspacingMark, .spacingMark: self = .word
    case .enclosingMark, .format: self = .dropped
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
    default: self = .other
    }
  }

  /// Letters of scripts without spaces that `init` has not met before.
  private static func standAlone(_ value: UInt32) -> Bool {
    switch value {
    case 0x3005...0x3007, 0x3021...0x3029, 0x3031...0x3035, 0x3038...0x303B,
      0x309D...0x312F, 0x3192...0x3195, 0x3280...0x3289,
      0x31A0...0x31BF, 0x31F0...0x31FF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x1B000...0x1B16F,
      0x20000...0x323AF:
      true
    default: false
    }
  }

  /// Whether a scalar belongs to the character before it: a mark, or a Hangul
  /// vowel or final consonant written alone.
  static func continues(_ value: UInt32) -> Bool {
    switch value {
    case 0x00..<0x300: return false
    case 0x300...0x36F: return true
    case 0x1160...0x11FF, 0xD7B0...0xD7FB, 0xFF9E, 0xFF9F: return true
    default: break
    }
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
