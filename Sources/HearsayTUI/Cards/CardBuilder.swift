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

  /// A sentence, about a link where it is of one.
  mutating func note(_ text: String?, of link: Link.ID? = nil) {
    guard let text, !text.isEmpty else { return }
    lines.append(CardLine(kind: .note, text: text, link: link))
  }

  /// A heading after a blank line.
  mutating func heading(_ text: String, _ figure: String = "") {
    if !lines.isEmpty { lines.append(CardLine(kind: .blank, text: "")) }
    lines.append(CardLine(kind: .heading, text: text, figure: figure))
  }

  /// A part of the card with its heading; nothing where it has no row.
  ///
  /// - Parameter figure: What stands at the right of the heading; nil: how many there are.
  mutating func section<Row>(
    _ name: CardHeading, _ section: CardSection<Row>, figure: String? = nil,
    _ add: (inout CardBuilder, Row) -> Void
  ) {
    guard section.count > 0 else { return }
    heading(name.title, figure ?? Figures.number(section.count))
    for row in section.rows { add(&self, row) }
    if section.more > 0 { note("… \(Figures.number(section.more)) more") }
  }

  /// The line that leads to an entry's quotes, where it has some.
  mutating func quotes(
    _ text: String, _ hasSome: Bool, _ scope: QuoteSelection.Scope, _ name: String
  ) {
    guard hasSome else { return note("None is \(text).") }
    entry(text, "in Quotes", to: .quotes(scope, name: name))
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
    var words = row.link.phrase(isOutgoing: row.isOutgoing)
    if let period = Self.period(row.link.start, row.link.end) { words += " (\(period))" }
    entry(
      "\(words)  \(row.other.name)", row.link.match?.words ?? "", to: target(row.other.id),
      link: row.id, isProposed: row.link.provenance.status == .proposed)
    note(row.link.provenance.note, of: row.id)
  }

  /// The forms in which somebody is named, by voice.
  mutating func forms(_ namings: SourceNamings) {
    for form in namings.forms {
      let voice = Naming.Voice.words(of: form.voice)
      let place = form.place.map { ", \($0.rawValue)" } ?? ""
      entry("  “\(form.text)”\(place)", "\(Figures.number(form.count)) \(voice)")
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
