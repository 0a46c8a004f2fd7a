/// The numbers that words say, in digits or spelled out in English.
enum EnglishNumbers {
  /// The values of the numbers among folded words: `two hundred`, `200` and
  /// `1,5 million` as alignment joins them.
  static func values(in words: [String], spelledOut: Bool) -> Set<Double> {
    var values: Set<Double> = []
    var current: Double?
    for word in words {
      guard let value = value(of: word, spelledOut: spelledOut) else {
        if let current { values.insert(current) }
        current = nil
        continue
      }
      if let before = current {
        if let joined = join(before, value, isScale: scales.contains(word)) {
          current = joined
        } else {
          values.insert(before)
          current = value
        }
      } else {
        current = value
      }
    }
    if let current { values.insert(current) }
    return values
  }

  private static func value(of word: String, spelledOut: Bool) -> Double? {
    if let first = word.utf8.first, (0x30...0x39).contains(first) { return Double(word) }
    return spelledOut ? names[word] : nil
  }

  /// `twenty five` is added up, `two hundred` multiplied; nil: two numbers.
  private static func join(_ left: Double, _ right: Double, isScale: Bool) -> Double? {
    if isScale { return left * right }
    for unit in [100.0, 10] where right < unit && left >= unit * (unit == 10 ? 2 : 1) {
      if left.truncatingRemainder(dividingBy: unit) == 0 { return left + right }
    }
    return nil
  }

  private static let scales: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion",
  ]

  private static let names: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
    "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000,
    "dozen": 12, "half": 0.5, "once": 1, "twice": 2,
  ]
}
