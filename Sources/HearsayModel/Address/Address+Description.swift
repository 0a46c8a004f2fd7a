extension Address: CustomStringConvertible {
  /// The address as it is typed.
  public var description: String {
    guard !filters.isEmpty else { return target.description }
    let chips = filters.map { "f=" + Self.encoded($0, "%&") }
    return "\(target)?\(chips.joined(separator: "&"))"
  }

  /// A text in which these characters, and those that act on a terminal, are
  /// written by their numbers.
  static func encoded(_ text: String, _ characters: String) -> String {
    var encoded = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      if isControl || characters.unicodeScalars.contains(scalar) {
        for byte in UTF8.encode(scalar).map(Array.init) ?? [] { encoded += Self.number(byte) }
      } else {
        encoded.unicodeScalars.append(scalar)
      }
    }
    return encoded
  }

  static func number(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
  }
}

extension Address.Target: CustomStringConvertible {
  /// The address without its filters.
  public var description: String {
    switch self {
    case .record(let id): Self.leading(id)
    case .view(let id, let view): "\(Self.leading(id))/\(view)"
    case .list(let list, nil): list.rawValue
    case .list(let list, .some(let id)):
      "\(list.rawValue)/\(id.isEmpty ? "-" : Address.encoded(id, "%/"))"
    case .search(let words): "search:" + Address.encoded(words, "%?")
    }
  }

  /// An id at the start of an address, where it must read as nothing else.
  private static func leading(_ id: String) -> String {
    let text = Address.encoded(id, "%/")
    guard Address.List(rawValue: id) != nil || id.hasPrefix("search:"), let first = id.utf8.first
    else { return text }
    return Address.number(first) + text.dropFirst()
  }
}

extension Address.View: CustomStringConvertible {
  /// The view's name, as it stands behind the id.
  public var description: String {
    switch self {
    case .card: "card"
    case .credits: "credits"
    case .differences(nil): "differences"
    case .differences(.some(let wording)): "differences/\(wording)"
    case .elsewhere: "elsewhere"
    case .evidence: "evidence"
    case .wording(let wording): wording.description
    }
  }
}

extension Address.Wording: CustomStringConvertible {
  /// The letter, or the token behind a `~`.
  public var description: String {
    switch self {
    case .place(let index): WordingRow.letter(index)
    case .id(let id): "~" + Address.encoded(id.rawValue, "%/?")
    }
  }
}
