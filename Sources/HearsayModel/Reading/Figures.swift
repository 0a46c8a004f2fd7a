/// Numbers with their nouns, as every pane and every part of a card writes them.
public enum Figures {
  /// `1,234`.
  public static func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// `1,234`, or `10,000+` where there may be more.
  public static func number(_ count: Count) -> String {
    number(count.value) + (count.isExact ? "" : "+")
  }

  /// `1 report`, `2 reports`.
  public static func count(_ value: Int, _ noun: String) -> String {
    "\(number(value)) \(noun)\(value == 1 ? "" : "s")"
  }

  /// `1 quote`, `10,000+ quotes`.
  public static func count(_ count: Count, _ noun: String) -> String {
    "\(number(count)) \(noun)\(count.value == 1 && count.isExact ? "" : "s")"
  }

  /// `, 1 proposed`, behind how many there are; nothing where none is.
  public static func proposed(_ count: Count) -> String {
    count.value > 0 ? ", \(number(count)) proposed" : ""
  }

  /// `a`, `a and b`, `a, b and c`.
  public static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and \(last)"
  }

  /// The letter of a wording: A, B and so on to Z, then AA, AB.
  public static func letter(_ index: Int) -> String { WordingRow.letter(index) }
}
