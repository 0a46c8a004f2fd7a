import HearsayModel

/// Puts the lines of a card together.
struct CardBuilder {
  private(set) var lines: [CardLine] = []

  /// A fact; none where the text is nil or empty.
  mutating func fact(_ label: String, _ text: String?, to target: Target? = nil) {
    guard let text, !text.isEmpty else { return }
    lines.append(CardLine(kind: .fact(label: label), text: text, target: target))
  }

  /// A date with the ground on which it is held.
  mutating func date(_ label: String, _ date: EDTFDate?, _ ground: Ground?) {
    fact(label, date.map { Self.text(of: $0, ground) })
  }

  /// An entry of what stands under the last heading.
  mutating func entry(
    _ text: String, _ figure: String = "", to target: Target? = nil, link: Link.ID? = nil,
    isProposed: Bool = false, isStruck: Bool = false
  ) {
    lines.append(
      CardLine(
        kind: .entry, text: text, figure: figure, target: target, link: link,
        isStruck: isStruck, isProposed: isProposed))
  }

  /// A sentence.
  mutating func note(_ text: String?) {
    guard let text, !text.isEmpty else { return }
    lines.append(CardLine(kind: .note, text: text))
  }

  /// A heading after a blank line.
  mutating func heading(_ text: String, _ figure: String = "") {
    if !lines.isEmpty { lines.append(CardLine(kind: .blank, text: "")) }
    lines.append(CardLine(kind: .heading, text: text, figure: figure))
  }

  /// A part of the card with its heading; nothing where it has no row.
  mutating func section<Row>(
    _ name: String, _ section: CardSection<Row>, _ add: (inout CardBuilder, Row) -> Void
  ) {
    guard section.count > 0 else { return }
    heading(name, Figures.number(section.count))
    for row in section.rows { add(&self, row) }
    if section.more > 0 { note("… \(Figures.number(section.more)) more") }
  }

  /// What holds for each record: note, codes, and who made it when.
  mutating func provenance(_ provenance: Provenance) {
    fact("note", provenance.note)
    let made = [provenance.by.map { "by \($0)" }, provenance.at?.displayText].compactMap { $0 }
    fact("entered", made.joined(separator: ", "))
    switch provenance.status {
    case .accepted: break
    case .proposed: fact("status", "proposed: in no total until it is accepted")
    case .rejected: fact("status", "rejected")
    }
  }

  /// `3 Jan 2020 (reckoned)`.
  static func text(of date: EDTFDate, _ ground: Ground?) -> String {
    let text = DateWords.long(date)
    if ground == .bounds { return "none printed · \(text) (\(Ground.bounds.label ?? ""))" }
    return text + (ground?.label.map { " (\($0))" } ?? "")
  }

  /// `2019 – 2021`, `from Jun 2022`; nil: neither is known.
  static func period(_ start: EDTFDate?, _ end: EDTFDate?) -> String? {
    EDTFDate.period(start, end, shown: \.displayDay)
  }
}

extension CardBuilder {
  /// A quote as an entry.
  mutating func quote(_ row: QuoteRow) {
    let text = row.kind == .direct ? "“\(row.text)”" : row.text
    entry(
      text, SpeakerLabel.text(row.speakers.map(\.name), row.speakerUnknown),
      to: .wordings(row.id), isProposed: row.status == .proposed)
  }

  /// An event as an entry, its date before it.
  mutating func event(_ row: EventRow, _ words: String? = nil) {
    let when = EDTFDate.span(row.start, row.end)?.displayDay ?? "undated"
    entry(
      "\(when)  \(row.name)", words ?? Figures.count(row.quotes, "quote"), to: .event(row.id),
      isProposed: row.status == .proposed)
  }

  /// An article as an entry, its date before it.
  mutating func article(_ row: ArticleRow, _ words: String? = nil) {
    let when = row.published.map { CardBuilder.text(of: $0, row.publishedGround) } ?? "undated"
    let withdrawn = row.state == .withdrawn ? "withdrawn: " : ""
    entry(
      "\(when)  \(row.sourceLabel): \(withdrawn)\(row.label)",
      words ?? Figures.count(row.quotes, "quote"), to: .article(row.id),
      isProposed: row.status == .proposed, isStruck: row.state == .withdrawn)
  }

  /// A link to an entry of the card's own type.
  mutating func link(_ row: LinkRow, to target: (String) -> Target) {
    var words = LinkWords.text(row.link.rel, isOutgoing: row.isOutgoing)
    if let period = Self.period(row.link.start, row.link.end) { words += " (\(period))" }
    entry(
      "\(words)  \(row.other.name)", Self.match(row.link.match), to: target(row.other.id),
      link: row.id, isProposed: row.link.provenance.status == .proposed)
    note(row.link.provenance.note)
  }

  /// How an offered link was found.
  private static func match(_ match: Match?) -> String {
    guard let match else { return "" }
    let score = match.score.map { "score \(Int(($0 * 100).rounded())) %" }
    return ([score, match.method].compactMap { $0 } + match.reasons).joined(separator: ", ")
  }

  /// The forms in which somebody is named, by voice.
  mutating func forms(_ namings: SourceNamings) {
    for form in namings.forms {
      let voice = form.voice.map(\.words) ?? "voice not stated"
      let place = form.place.map { ", \($0.rawValue)" } ?? ""
      entry("  “\(form.text)”\(place)", "\(Figures.number(form.count)) \(voice)")
    }
  }
}

extension Naming.Voice {
  /// Whose words a naming is in.
  fileprivate var words: String {
    switch self {
    case .own: "in its own words"
    case .quoted: "in quotation marks"
    case .attributed: "in others' words"
    }
  }
}

extension SourceNamings.Key {
  /// The card of the source, or of the article that names none.
  var target: Target {
    switch self {
    case .source(let id): .source(.named(id))
    case .article(let id): .article(id)
    }
  }
}
