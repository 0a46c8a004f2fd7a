import HearsayModel

/// A part of a card as plain text: a heading and a line each row.
struct CardPart {
  var title: String
  var lines: [String]

  init(_ title: String, _ lines: [String]) {
    self.title = title
    self.lines = lines
  }

  /// A part of the rows that a card shows, with how many more there are; nil where it
  /// has none.
  init?<Row>(_ title: String, _ section: CardSection<Row>, line: (Row) -> String) {
    self.init(title, section) { [line($0)] }
  }

  /// The same where a row takes several lines.
  init?<Row>(_ title: String, _ section: CardSection<Row>, lines: (Row) -> [String]) {
    guard section.count > 0 || !section.rows.isEmpty else { return nil }
    self.title = title
    self.lines = section.rows.flatMap(lines)
    if section.more > 0 { self.lines.append("… \(section.more) more") }
  }

  /// The lines as they are printed, behind what stands above.
  var text: [String] { ["", title] + lines.map { "  \($0)" } }
}

/// Rows of cards as lines of plain text: what they say, then the id in brackets.
enum CardLine {
  static func article(_ row: ArticleRow) -> String {
    var line = [row.published?.displayText ?? "undated", row.sourceLabel]
    if let title = row.title { line.append(title) }
    var marks: [String] = []
    if row.status == .proposed { marks.append("proposed") }
    if let state = row.state, state != .usable { marks.append(state.rawValue) }
    if row.isEarlierVersion { marks.append("earlier version") }
    if let extent = row.extent, extent != .full { marks.append("\(extent.rawValue) only") }
    return line.joined(separator: " · ") + " [\(row.id)]" + bracketed(marks)
  }

  static func event(_ row: EventRow) -> String {
    let date = EDTFDate.span(row.start, row.end)?.displayText ?? "undated"
    return "\(date) · \(row.name) [\(row.id)]"
      + bracketed(row.status == .proposed ? ["proposed"] : [])
  }

  static func quote(_ row: QuoteRow) -> String {
    let speakers =
      row.speakers.isEmpty
      ? (row.speakerUnknown ?? .notStated).label : row.speakers.map(\.name).joined(separator: ", ")
    let text = row.kind == .direct ? "“\(row.text)”" : row.text
    return "\(text) · \(speakers) [\(row.id)]"
      + bracketed(row.status == .proposed ? ["proposed"] : [])
  }

  static func link(_ row: LinkRow) -> String {
    link(row.link, isOutgoing: row.isOutgoing, other: "\(row.other.name) [\(row.other.id)]")
  }

  /// `responds to: …`, or `answered by: …` where the other end is the link's `from`.
  static func link(_ link: Link, isOutgoing: Bool, other: String) -> String {
    var line = "\(link.phrase(isOutgoing: isOutgoing)): \(other)"
    if let period = EDTFDate.period(link.start, link.end, shown: \.displayText) {
      line += ", \(period)"
    }
    line += bracketed(link.provenance.status == .proposed ? ["proposed"] : [])
    if let match = link.match?.words { line += bracketed([match]) }
    if let note = link.provenance.note { line += ": \(note)" }
    return line
  }

  /// The forms in which one names another, voice by voice.
  static func namings(_ namings: SourceNamings) -> [String] {
    let voices = Naming.Voice.allCases.map { Optional($0) } + [nil]
    return voices.compactMap { voice in
      let forms = namings.forms.filter { $0.voice == voice }
      guard !forms.isEmpty else { return nil }
      let words = forms.map { form in
        let place = form.place.map { ", \($0.rawValue)" } ?? ""
        return "“\(form.text)” (\(form.count)\(place))"
      }
      return "\(Naming.Voice.words(of: voice)): \(words.joined(separator: ", "))"
    }
  }

  private static func bracketed(_ marks: [String]) -> String {
    marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
  }
}
