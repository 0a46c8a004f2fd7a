/// A wording with what stands around it in its article: the sentence, or the words
/// before and behind it that the report has kept.
public struct Passage: Sendable, Hashable {
  /// A stretch of the passage.
  public struct Part: Sendable, Hashable {
    /// The text, with white space as in the article.
    public var text: String
    /// Whether it is of the wording.
    public var isWording: Bool
  }

  /// The stretches in their order; side by side they are the passage.
  public let parts: [Part]

  /// The whole passage.
  public var text: String { parts.map(\.text).joined() }

  /// Scalars that are taken before and behind the wording at most.
  private static let limit = 400

  /// The sentences of a text in which the pieces of a wording stand; nil: no piece
  /// stands in it.
  ///
  /// A sentence ends at a full stop, question or exclamation mark that a capital
  /// follows, and at a line feed. It is cut, with `…`, where it is very long.
  public init?(in text: String, at spans: [TextSpan]) {
    let scalars = Array(text.unicodeScalars)
    let pieces = spans.filter { 0 <= $0.start && $0.start < $0.end && $0.end <= scalars.count }
      .sorted { $0.start < $1.start }
    guard let first = pieces.first, let last = pieces.map(\.end).max() else { return nil }
    let ends = SentenceEnds(scalars: scalars)
    let start = ends.start(before: first.start, atMost: Self.limit)
    let end = ends.end(from: last, atMost: Self.limit)
    var parts: [Part] = []
    func add(_ from: Int, _ to: Int, _ isWording: Bool) {
      guard from < to else { return }
      parts.append(
        Part(text: String(String.UnicodeScalarView(scalars[from..<to])), isWording: isWording))
    }
    if start.isCut { parts.append(Part(text: "… ", isWording: false)) }
    var place = start.place
    for piece in pieces where piece.start >= place {
      add(place, piece.start, false)
      add(piece.start, piece.end, true)
      place = piece.end
    }
    add(place, end.place, false)
    if end.isCut { parts.append(Part(text: " …", isWording: false)) }
    self.parts = parts
  }

  /// What a report has kept of the words around its wording; nil: nothing.
  public init?(_ report: Report) {
    guard let exact = report.exact, report.prefix != nil || report.suffix != nil else { return nil }
    var parts = [Part(text: exact, isWording: true)]
    if let prefix = report.prefix {
      let blank = Self.needsBlank(between: prefix, and: exact) ? " " : ""
      let more = prefix.contains(where: \.isLetter) ? "… " : ""
      parts.insert(Part(text: "\(more)\(prefix)\(blank)", isWording: false), at: 0)
    }
    if let suffix = report.suffix {
      let blank = Self.needsBlank(between: exact, and: suffix) ? " " : ""
      let more = suffix.contains(where: \.isLetter) ? " …" : ""
      parts.append(Part(text: "\(blank)\(suffix)\(more)", isWording: false))
    }
    self.parts = parts
  }

  /// Whether two texts would run into one word.
  private static func needsBlank(between left: String, and right: String) -> Bool {
    guard let last = left.last, let first = right.first else { return false }
    return (last.isLetter || last.isNumber || ",;:".contains(last))
      && (first.isLetter || first.isNumber)
  }
}

/// Where the sentences of a text begin and end.
private struct SentenceEnds {
  let scalars: [Unicode.Scalar]

  private static let marks: Set<Unicode.Scalar> = [".", "!", "?", "…", "。", "！", "？"]
  private static let closers: Set<Unicode.Scalar> = ["”", "’", "\"", "'", "»", ")", "]"]
  private static let openers: Set<Unicode.Scalar> = ["“", "‘", "\"", "'", "«", "(", "["]

  private static let abbreviations: Set<String> = [
    "Adm", "Brig", "Capt", "Col", "Dr", "Gen", "Gov", "Hon", "Inc", "Jr", "Lt", "Ltd", "Maj", "Mr",
    "Mrs", "Ms", "No", "Prof", "Rep", "Rev", "Sen", "Sgt", "Sr", "St", "vs",
  ]

  func start(before place: Int, atMost limit: Int) -> (place: Int, isCut: Bool) {
    var start = place
    while start > 0, place - start < limit, !endsSentence(before: start) { start -= 1 }
    let isCut = start > 0 && !endsSentence(before: start)
    while start < place, scalars[start].properties.isWhitespace { start += 1 }
    return (start, isCut)
  }

  func end(from place: Int, atMost limit: Int) -> (place: Int, isCut: Bool) {
    var end = place
    while end < scalars.count, end - place < limit, !endsSentence(before: end) || end == place {
      if scalars[end] == "\n" { break }
      end += 1
    }
    let isCut = end < scalars.count && scalars[end] != "\n" && !endsSentence(before: end)
    while end > place, scalars[end - 1].properties.isWhitespace { end -= 1 }
    return (end, isCut)
  }

  /// Whether a sentence ends right before this place, white space behind it
  /// included.
  private func endsSentence(before place: Int) -> Bool {
    var index = place - 1
    guard index >= 0 else { return true }
    guard scalars[index].properties.isWhitespace else { return false }
    while index >= 0, scalars[index].properties.isWhitespace {
      if scalars[index] == "\n" { return true }
      index -= 1
    }
    while index >= 0, Self.closers.contains(scalars[index]) { index -= 1 }
    guard index >= 0, Self.marks.contains(scalars[index]), place < scalars.count else {
      return false
    }
    return startsSentence(at: place) && !isAbbreviation(endingAt: index)
  }

  private func startsSentence(at place: Int) -> Bool {
    var index = place
    while index < scalars.count, Self.openers.contains(scalars[index]) { index += 1 }
    guard index < scalars.count else { return true }
    return !scalars[index].properties.isLowercase
  }

  /// Whether the full stop is that of `Mr.`, `Gen.` or an initial.
  private func isAbbreviation(endingAt place: Int) -> Bool {
    guard scalars[place] == "." else { return false }
    var start = place
    while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 }
    let word = String(String.UnicodeScalarView(scalars[start..<place]))
    return place - start == 1 || Self.abbreviations.contains(word)
  }
}
