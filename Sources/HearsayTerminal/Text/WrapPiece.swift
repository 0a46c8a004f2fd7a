/// What wrapping must know of a grapheme cluster.
struct WrapPiece {
  /// The cells that it takes.
  var width = 1
  var isLineFeed = false
  var isBlank = false
  var isDash = false
  var isLetter = false
  /// Whether, next to what is wide, a line may begin with it, or end with it.
  var mayBegin = true
  var mayEnd = true

  /// The cluster at this place, and the place of the next one.
  ///
  /// ASCII before ASCII is a cluster of its own, and by far the most frequent.
  static func read(_ text: String, at index: String.Index) -> (WrapPiece, next: String.Index) {
    if let ascii = text.printableASCII(at: index) {
      return (WrapPiece(ascii), text.utf8.index(after: index))
    }
    return (WrapPiece(text[index]), text.index(after: index))
  }

  private init(_ ascii: UInt8) {
    switch ascii {
    case UInt8(ascii: " "): isBlank = true
    case UInt8(ascii: "-"): isDash = true
    case UInt8(ascii: "("): mayEnd = false
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"):
      mayBegin = false
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      isLetter = true
    default: break
    }
  }

  private init(_ cluster: Character) {
    width = DisplayText.width(cluster)
    isLetter = cluster.isLetter
    guard let first = cluster.unicodeScalars.first else { return }
    switch first {
    case "\n": isLineFeed = true
    case "\r": isLineFeed = cluster == "\r\n"
    case " ", "\u{3000}", "\t", "\u{200B}": isBlank = true
    case "-", "–", "—": isDash = true
    case "「", "『", "（", "【", "〈", "《", "“", "‘", "(": mayEnd = false
    case "、", "。", "，", "．", "！", "？", "；", "：", "」", "』", "）", "】", "〉", "》", "・", "ー",
      "”", "’", "…", ",", ".", "!", "?", ";", ":", ")":
      mayBegin = false
    default: break
    }
  }

  /// Whether a line may end between the piece before and this one.
  func mayBeParted(from previous: WrapPiece) -> Bool {
    if previous.isBlank { return false }
    if previous.isDash { return isLetter }
    return (width == 2 || previous.width == 2) && mayBegin && previous.mayEnd
  }
}
