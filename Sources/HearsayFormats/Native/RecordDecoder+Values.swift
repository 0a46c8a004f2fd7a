import HearsayModel

extension RecordDecoder {
  /// Text that is shown; nil where something else comes, which is noted.
  @inline(__always)
  mutating func text() throws(JSONFault) -> String? {
    guard try expects(.string) else { return nil }
    let raw = try scanner.rawString()
    let text = try scanner.text(of: raw)
    if raw.count == 0 || !raw.isPlain { inspect(text) }
    return text
  }

  /// Warns of text that is empty (W09) or bears marks that steer a terminal (W11).
  mutating func inspect(_ text: String) {
    if text.isEmpty {
      note(.W09, "is empty", "write what is meant, or leave the key out where it may be missing")
    } else if let first = ShownText.firstSteeringScalar(in: text) {
      let more = ShownText.countOfSteeringScalars(in: text) - 1
      let start = "holds the character \(ShownText.name(of: first))"
      if more > 0 {
        note(
          .W11, "\(start) and \(more) more of the kind",
          "take them out unless they are meant; they are kept, and shown as marks")
      } else {
        note(.W11, start, "take it out unless it is meant; it is kept, and shown as a mark")
      }
    }
  }

  /// A list of texts that are shown.
  mutating func texts() throws(JSONFault) -> [String] {
    guard var list = try enterList() else { return [] }
    var texts: [String] = []
    while try next(&list) {
      if let text = try text() { texts.append(text) }
    }
    return texts
  }

  /// An id; nil where it is malformed (E06).
  @inline(__always)
  mutating func id<Record>(_ type: Record.Type = Record.self) throws(JSONFault) -> ID<Record>? {
    try rawID().map { ID($0) }
  }

  /// An id of any type of record.
  @inline(__always)
  mutating func rawID() throws(JSONFault) -> String? {
    guard try expects(.string) else { return nil }
    let raw = try scanner.rawString()
    let text = try scanner.text(of: raw)
    if raw.isPlain, IDBytes.areWellFormed(scanner.slice(raw)) { return text }
    if isWellFormedID(text) { return text }
    note(
      .E06, "is no id: \(excerpt(text))",
      "begin with a letter or digit, then at most 199 of letters, digits and . _ : ~ @ / + -")
    return nil
  }

  /// A list of ids.
  mutating func ids<Record>(_ type: Record.Type = Record.self) throws(JSONFault) -> [ID<Record>] {
    guard var list = try enterList() else { return [] }
    var ids: [ID<Record>] = []
    while try next(&list) {
      if let id = try rawID() { ids.append(ID(id)) }
    }
    return ids
  }

  /// A list of ids of any type of record.
  mutating func rawIDs() throws(JSONFault) -> [String] {
    guard var list = try enterList() else { return [] }
    var ids: [String] = []
    while try next(&list) {
      if let id = try rawID() { ids.append(id) }
    }
    return ids
  }

  /// One of the names that are listed; nil where it is none of them (E05).
  @inline(__always)
  mutating func choice<Choice: Listed>(_ type: Choice.Type) throws(JSONFault) -> Choice? {
    guard try expects(.string) else { return nil }
    let raw = try scanner.rawString()
    if let index = Choice.names.index(of: scanner.slice(raw)) { return Choice.names.cases[index] }
    let text = try scanner.text(of: raw)
    if let choice = Choice(rawValue: text) { return choice }
    let listed = Choice.names.cases.map(\.rawValue)
    let advice =
      nearestName(to: text, among: listed).map { "write \(quoted($0)) if that is meant" }
      ?? "write one of \(listed.joined(separator: ", "))"
    note(.E05, "\(excerpt(text)) is not one of those listed", advice)
    return nil
  }

  /// A date (E12); one that lies ahead is warned of (W08) unless that may well be.
  mutating func date(mayLieAhead: Bool = false) throws(JSONFault) -> EDTFDate? {
    guard try expects(.string) else { return nil }
    let text = try scanner.text(of: scanner.rawString())
    guard let date = EDTFDate(text) else {
      noteNoDate(text)
      return nil
    }
    if !mayLieAhead, let earliest = date.earliest, earliest > now {
      note(.W08, "\(quoted(text)) lies in the future", "check the year")
    }
    return date
  }

  private mutating func noteNoDate(_ text: String) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2, ends.allSatisfy({ EDTFDate(String($0)) != nil }) {
      note(
        .E12, "\(quoted(text)) ends before it starts", "check which of the two ends is meant")
    } else {
      note(
        .E12, "\(excerpt(text)) is no date",
        "write it as in 2020-05, 2020-05-23, 2020-05-23T12:30Z, 2020-01-14? or 2020-01-02/..")
    }
  }

  /// A language by its BCP 47 tag (E16).
  mutating func language() throws(JSONFault) -> String? {
    guard try expects(.string) else { return nil }
    let text = try scanner.text(of: scanner.rawString())
    if checkedLanguages.contains(text) { return text }
    guard isLanguageTag(text) else {
      note(
        .E16, "\(excerpt(text)) is no language tag of BCP 47",
        "write it as in en, ar, zh-Hant or pt-BR")
      return nil
    }
    checkedLanguages.insert(text)
    return text
  }

  /// A country by its ISO 3166-1 code (E16).
  mutating func country() throws(JSONFault) -> String? {
    guard try expects(.string) else { return nil }
    let text = try scanner.text(of: scanner.rawString())
    if isCountryCode(text) { return text }
    note(
      .E16, "\(excerpt(text)) is no country code of ISO 3166-1",
      "write two capital letters, as in LY, TR or RU")
    return nil
  }

  /// A number within bounds; nil where it is not, noted under the code.
  mutating func number(
    in bounds: ClosedRange<Double>, _ code: Problem.Code = .E05
  ) throws(JSONFault) -> Double? {
    guard try expects(.number) else { return nil }
    let letters = try scanner.number()
    if let number = Double(letters), bounds.contains(number) { return number }
    let (low, high) = (Int(bounds.lowerBound), Int(bounds.upperBound))
    note(code, "\(letters.prefix(40)) is out of range", "write a number from \(low) to \(high)")
    return nil
  }

  /// A whole number from a bound on; nil where it is none (E05).
  mutating func wholeNumber(from least: Int) throws(JSONFault) -> Int? {
    guard try expects(.number) else { return nil }
    let letters = try scanner.number()
    if let number = Int(letters), number >= least { return number }
    note(
      .E05, "\(letters.prefix(40)) is not a whole number from \(least) on",
      "write one, without a point or an exponent")
    return nil
  }
}
