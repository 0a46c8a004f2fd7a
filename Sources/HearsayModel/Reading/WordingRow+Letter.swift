extension WordingRow {
  /// The letter of a wording, by its place in the list from 0: A, B and so on to Z,
  /// then AA, AB.
  public static func letter(_ index: Int) -> String {
    var rest = index
    var letters = ""
    repeat {
      letters.insert(Character(UnicodeScalar(UInt8(65 + rest % 26))), at: letters.startIndex)
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  /// The place in the list, from 0, that a letter stands for; nil: it is none, or has
  /// more than four letters.
  ///
  /// Small letters are as good as capitals.
  public static func index(ofLetter letter: String) -> Int? {
    guard (1...4).contains(letter.utf8.count) else { return nil }
    var index = 0
    for byte in letter.uppercased().utf8 {
      guard (65...90).contains(byte) else { return nil }
      index = 26 * index + Int(byte) - 64
    }
    return index - 1
  }
}
