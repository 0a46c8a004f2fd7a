import HearsayTerminal

/// The sequences that xterm and those like it send for keys.
enum XtermSequence {
  /// The key for what stands between `ESC [` or `ESC O` and the final byte; nil for
  /// what is no key of ours.
  ///
  /// Of the modifiers only Alt counts: `1;3D` is Alt-Left, `1;5D` is Left.
  static func key(parameters: [UInt8], final: UInt8) -> Key? {
    let numbers = parameters.split(separator: UInt8(ascii: ";")).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    let named = final == UInt8(ascii: "~") ? tildes[numbers.first ?? 0] : letters[final]
    guard let key = named else { return nil }
    let modifiers = (numbers.dropFirst().first ?? 1) - 1
    return modifiers & 2 != 0 ? .alt(key) : key
  }

  /// The key of a name that ncurses made of such a sequence, as `kLFT3`.
  static func key(extendedName name: String) -> Key? {
    guard name.first == "k", let digit = name.last?.wholeNumberValue else { return nil }
    guard let key = names[String(name.dropFirst().dropLast())] else { return nil }
    return (digit - 1) & 2 != 0 ? .alt(key) : key
  }

  private static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "F"): .end, UInt8(ascii: "H"): .home,
    UInt8(ascii: "M"): .enter, UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4), UInt8(ascii: "Z"): .backtab,
  ]

  private static let tildes: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  private static let names: [String: Key] = [
    "UP": .up, "DN": .down, "LFT": .left, "RIT": .right, "HOM": .home, "END": .end,
    "PRV": .pageUp, "NXT": .pageDown, "IC": .insert, "DC": .delete,
  ]
}
