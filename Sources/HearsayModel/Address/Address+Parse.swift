extension Address {
  /// Reads an address.
  ///
  /// Throws a sentence that says what is wrong; a filter or search that is not one is
  /// wrong too. Whether something bears the id is not asked.
  public init(_ text: String) throws(AddressError) {
    guard let start = text.firstRange(of: "?f=") else {
      self.init(try Target(text))
      return
    }
    let chips = text[text.index(after: start.lowerBound)...].split(
      separator: "&", omittingEmptySubsequences: false)
    var filters: [String] = []
    for chip in chips { filters.append(try Self.filter(chip)) }
    self.init(try Target(String(text[..<start.lowerBound])), filters: filters)
  }

  private static func filter(_ chip: Substring) throws(AddressError) -> String {
    guard chip.hasPrefix("f=") else {
      throw AddressError(
        "“\(chip)” behind the ? of an address is no filter; filters are written "
          + "?f=speaker:haftar&f=-source:rt.")
    }
    let filter = decoded(chip.dropFirst(2))
    guard try query(filter) != nil else {
      throw AddressError("The address has an empty filter; write it as f=speaker:haftar.")
    }
    return filter
  }

  fileprivate static func query(_ text: String) throws(AddressError) -> SearchQuery? {
    do {
      return try SearchQuery.parse(text, lastWordIsPrefix: false)
    } catch {
      throw AddressError("In the address, “\(text)” is no search: \(error.message)")
    }
  }

  /// The text with what was written by its number as itself; a `%` before anything
  /// else stands for itself.
  fileprivate static func decoded(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), let byte = number(bytes[(index + 1)...].prefix(2)) {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// What two hexadecimal digits stand for; nil: they are none.
  private static func number(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else {
      return nil
    }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

extension Address.Target {
  fileprivate init(_ text: String) throws(AddressError) {
    if text.hasPrefix("search:") {
      let words = Address.decoded(text.dropFirst("search:".count))
      _ = try Address.query(words)
      self = .search(words)
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let head = parts.first ?? ""
    if let list = Address.List(rawValue: head) {
      self = .list(list, at: try Self.entry(of: list, parts.dropFirst(), in: text))
      return
    }
    let id = Address.decoded(head)
    guard isWellFormedID(id) else { throw AddressError(Self.noID(text)) }
    self = parts.count == 1 ? .record(id) : .view(id, try Address.View(parts.dropFirst(), of: id))
  }

  private static func entry(
    of list: Address.List, _ parts: ArraySlice<String>, in text: String
  ) throws(AddressError) -> String? {
    guard let part = parts.first else { return nil }
    if parts.count == 1, list == .sources, part == "-" { return "" }
    let id = Address.decoded(part)
    guard parts.count == 1, isWellFormedID(id) else { throw AddressError(noID(text)) }
    return id
  }

  private static func noID(_ text: String) -> String {
    guard !text.isEmpty else {
      return "The address is empty; give an id such as q:17, or a list such as events."
    }
    let lists = Address.List.allCases.map(\.rawValue)
    let near = nearestName(to: text, among: lists).map { " Perhaps \($0) is meant." } ?? ""
    return
      "“\(text)” is no address: an id (q:17, also q:17/credits), a list "
      + "(\(lists.joined(separator: ", "))) or search:WORDS.\(near)"
  }
}

extension Address.View {
  private static let names = ["card", "credits", "differences", "elsewhere", "evidence"]

  fileprivate init(_ parts: ArraySlice<String>, of id: String) throws(AddressError) {
    let name = parts.first ?? ""
    let rest = parts.dropFirst()
    if name == "differences" {
      self = .differences(rest.isEmpty ? nil : try Self.wording(rest, behind: "\(id)/\(name)"))
      return
    }
    if rest.isEmpty {
      switch name {
      case "card": self = .card
      case "credits": self = .credits
      case "elsewhere": self = .elsewhere
      case "evidence": self = .evidence
      default: self = .wording(try Self.wording(parts, behind: id))
      }
      return
    }
    throw Self.unknown(parts.joined(separator: "/"), behind: id)
  }

  private static func wording(
    _ parts: ArraySlice<String>, behind start: String
  ) throws(AddressError) -> Address.Wording {
    let name = parts.joined(separator: "/")
    if parts.count == 1, name.hasPrefix("~"), name.utf8.count > 1 {
      return .id(WordingID(Address.decoded(name.dropFirst())))
    }
    guard let index = WordingRow.index(ofLetter: name) else { throw unknown(name, behind: start) }
    return .place(index)
  }

  private static func unknown(_ name: String, behind start: String) -> AddressError {
    let near = nearestName(to: name, among: names).map { "; perhaps \($0) is meant" } ?? ""
    return AddressError(
      "“\(name)” is no view of \(start)\(near). Behind an id and a slash stands "
        + "\(names.joined(separator: ", ")) or a wording's letter; a slash of the id itself is "
        + "written %2F.")
  }
}
