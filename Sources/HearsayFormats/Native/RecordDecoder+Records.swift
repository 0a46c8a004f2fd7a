import HearsayModel

extension RecordDecoder {
  /// The record of the line; nil where something is wrong with it, which stands
  /// in `problems`.
  mutating func record() throws(JSONFault) -> GraphRecord? {
    guard let type = try type() else {
      // What is broken as JSON is that first of all.
      try scanner.skip()
      try scanner.end()
      return nil
    }
    let record: GraphRecord =
      switch type {
      case .source: .source(try source())
      case .actor: .actor(try actor())
      case .event: .event(try event())
      case .article: .article(try article())
      case .quote: .quote(try quote())
      case .report: .report(try report())
      case .naming: .naming(try naming())
      case .link: .link(try link())
      }
    try scanner.end()
    guard !problems.isEmpty else { return record }
    let id = record.id
    for index in problems.indices { problems[index].record = id.isEmpty ? nil : id }
    return hasError ? nil : record
  }

  /// Whether the line is a header; throws where it is no object.
  ///
  /// A header bears its key and no type.
  mutating func isHeader() throws(JSONFault) -> Bool {
    guard try scanner.kind() == .object else {
      try scanner.skip()
      throw JSONFault(.notAnObject, at: 0)
    }
    typePlace = try place(of: "type")
    guard typePlace == nil else { return false }
    return try place(of: "hearsay") != nil
  }

  /// The type of the record, found before its keys are read; nil where it is
  /// missing (E04), no string (E05) or unknown (E03).
  private mutating func type() throws(JSONFault) -> RecordType? {
    guard var scanner = typePlace else {
      note(.E04, field: "type", "is missing", "write one of \(RecordType.listed)")
      return nil
    }
    let kind = try scanner.kind()
    guard kind == .string else {
      note(.E05, field: "type", "is \(kind.phrase)", "write one of \(RecordType.listed)")
      return nil
    }
    let raw = try scanner.rawString()
    if let index = RecordType.names.index(of: scanner.slice(raw)) {
      return RecordType.names.cases[index]
    }
    let text = try scanner.text(of: raw)
    if let type = RecordType(rawValue: text) { return type }
    let advice =
      nearestName(to: text, among: RecordType.names.cases.map(\.rawValue))
      .map { "write \(quoted($0)) if that is meant" } ?? "write one of \(RecordType.listed)"
    note(.E03, field: "type", "\(excerpt(text)) is no type of record", advice)
    return nil
  }

  /// A scanner before the value of a key of the line's object; nil where it lacks it.
  ///
  /// Quick where the key is the first.
  private func place(of key: StaticString) throws(JSONFault) -> JSONScanner? {
    let wanted = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    var scanner = self.scanner
    var isFirst = true
    try scanner.enterObject()
    while let raw = try scanner.nextKey(isFirst: isFirst) {
      isFirst = false
      if raw.count == wanted.count, scanner.slice(raw).elementsEqual(wanted) { return scanner }
      if raw.hasEscape, try scanner.text(of: raw).utf8.elementsEqual(wanted) { return scanner }
      try scanner.skip()
    }
    return nil
  }

  /// Notes an end that lies before its start (E12).
  mutating func checkOrder(_ start: EDTFDate?, _ end: EDTFDate?) {
    guard let start, let end, let first = start.earliest, let last = end.latest, last < first else {
      return
    }
    note(
      .E12, field: "end", "\(quoted(end.text)) lies before the start, \(quoted(start.text))",
      "check which of the two is meant")
  }

  /// A list of languages.
  mutating func languages() throws(JSONFault) -> [String] {
    guard var list = try enterList() else { return [] }
    var languages: [String] = []
    while try next(&list) {
      if let language = try language() { languages.append(language) }
    }
    return languages
  }

  /// Spans: pairs of whole numbers, none empty, ascending, not overlapping (E13).
  mutating func spans() throws(JSONFault) -> [TextSpan] {
    guard var list = try enterList() else { return [] }
    var spans: [TextSpan] = []
    while try next(&list) {
      guard let span = try span() else { continue }
      if span.start >= span.end {
        note(.E13, "is empty: \(span.start) to \(span.end)", "let it end behind its start")
      } else if let last = spans.last, span.start < last.end {
        let fault = span.start < last.start ? "does not ascend" : "overlaps the one before"
        note(.E13, fault, "write spans in the order of the text, each behind the other")
      }
      spans.append(span)
    }
    return spans
  }

  private mutating func span() throws(JSONFault) -> TextSpan? {
    guard var list = try enterList() else { return nil }
    let count = problems.count
    var ends: [Int] = []
    while try next(&list) {
      if let end = try wholeNumber(from: 0) { ends.append(end) }
    }
    guard problems.count == count else { return nil }
    if ends.count == 2 { return TextSpan(ends[0], ends[1]) }
    note(.E05, "is a list of \(ends.count)", "write two numbers, the start and the end")
    return nil
  }
}

extension RecordType: Listed {
  static let names = NameTable<Self>()

  /// All types, for a message.
  fileprivate static var listed: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
