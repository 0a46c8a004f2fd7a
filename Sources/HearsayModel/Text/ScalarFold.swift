internal import Foundation

/// Folding of single characters: by table where that is enough, else through
/// Foundation's normalization.
enum ScalarFold {
  /// The scalar to which one folds that has no marks of its own to compose with;
  /// 0: it is dropped; nil: `thorough` must fold it.
  ///
  /// Covers what most news is written in, because Foundation costs a microsecond
  /// a character.
  static func simple(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x41...0x5A: return scalar | 0x20
    case 0x00..<0x80: return scalar
    case 0xC0...0x17F:
      let letter = latin[Int(scalar - 0xC0)]
      return letter == UInt8(ascii: ".") ? nil : UInt32(letter)
    case 0x391...0x3A1, 0x3A3...0x3A9: return scalar + 0x20
    case 0x3C2: return 0x3C3
    case 0x3B1...0x3C9: return scalar
    case 0x400...0x45F: return cyrillic(scalar)
    case 0x5D0...0x5EA: return scalar
    case 0x610...0x6FF: return arabic(scalar)
    case 0x904...0x928, 0x92A...0x930, 0x932...0x933, 0x935...0x939, 0x93D...0x950: return scalar
    case 0x966...0x96F: return scalar - 0x966 + 0x30
    case 0xE01...0xE32, 0xE34...0xE3A, 0xE40...0xE4E: return scalar
    case 0x2018...0x201B, 0x2032, 0x2BC, 0xB4: return 0x27
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C...0x300F: return 0x22
    case 0x2010...0x2015, 0x2212: return 0x2D
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3400...0x4DBF, 0x4E00...0x9FFF: return scalar
    case 0xAC00...0xD7A3: return scalar
    case 0xFF21...0xFF3A: return scalar - 0xFEE0 + 0x20
    case 0xFF01...0xFF5E: return scalar - 0xFEE0
    default: return nil
    }
  }

  /// A character with its marks, in UTF-8, folded: NFKD, each scalar by its
  /// tables, marks dropped as `TextFold` tells, NFC.
  ///
  /// In a word, what is no part of one (the stroke of `½`) becomes a space.
  static func thorough(_ bytes: some Collection<UInt8>, inWord: Bool) -> [UInt8] {
    let decomposed = String(decoding: bytes, as: UTF8.self).decomposedStringWithCompatibilityMapping
    var result = ""
    var base: UInt32 = 0
    for scalar in decomposed.unicodeScalars {
      let value = scalar.value
      if FoldClass.continues(value) || FoldClass(value) == .dropped {
        if keeps(mark: scalar, on: base) { result.unicodeScalars.append(scalar) }
        continue
      }
      base = value
      let kind = FoldClass(value)
      if kind == .space || (inWord && kind == .other) {
        result.unicodeScalars.append(" ")
      } else {
        append(scalar, to: &result)
      }
    }
    return Array(result.precomposedStringWithCanonicalMapping.utf8)
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
      result += String(Int(digit))
      return
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if let letters = spelledOut[lower.value] {
        result += letters
      } else if let value = simple(lower.value), value != 0, let folded = Unicode.Scalar(value) {
        result.unicodeScalars.append(folded)
      } else if !FoldClass.continues(lower.value) {
        result.unicodeScalars.append(lower)
      }
    }
  }

  private static func keeps(mark: Unicode.Scalar, on base: UInt32) -> Bool {
    switch mark.value {
    case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0xFE20...0xFE2F:
      return keepsOnCyrillic(mark.value, base)
    case 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0x8CA...0x8FF:
      return false
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return false
    default: return FoldClass(mark.value) != .dropped
    }
  }

  /// The marks that make й, ў, ї, ѓ and ќ letters of their own.
  private static func keepsOnCyrillic(_ mark: UInt32, _ base: UInt32) -> Bool {
    switch mark {
    case 0x306: [0x418, 0x438, 0x423, 0x443].contains(base)
    case 0x308: [0x406, 0x456].contains(base)
    case 0x301: [0x413, 0x433, 0x41A, 0x43A].contains(base)
    default: false
    }
  }

  private static func cyrillic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x400, 0x401, 0x450, 0x451: 0x435
    case 0x40D, 0x45D: 0x438
    case 0x402...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    default: scalar
    }
  }

  private static func arabic(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670: 0
    case 0x622, 0x623, 0x625, 0x671: 0x627
    case 0x624: 0x648
    case 0x626, 0x649, 0x6CC: 0x64A
    case 0x629, 0x6C1: 0x647
    case 0x6A9: 0x643
    case 0x660...0x669: scalar - 0x660 + 0x30
    case 0x6F0...0x6F9: scalar - 0x6F0 + 0x30
    case 0x620...0x64A: scalar
    default: nil
    }
  }

  /// Letters that have no decomposition and are written with several.
  private static let spelledOut: [UInt32: String] = [
    0xDF: "ss", 0xE6: "ae", 0xFE: "th", 0x153: "oe", 0x14B: "ng",
  ]

  /// U+00C0 to U+017F without case, marks and strokes; a dot: not one letter.
  private static let latin = Array(
    """
    aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll..\
    llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)
}
