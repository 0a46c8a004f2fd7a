import HearsayModel
import HearsayTerminal

/// The entries of Events, Actors and Sources in columns.
enum ListLines {
  /// An entry of any list.
  ///
  /// - Parameter said: What was said of it; its tags stand where there is room.
  static func line(_ row: ListRow, _ said: Annotation? = nil, width: Int) -> StyledText {
    switch row {
    case .event(let row): line(row, said, width: width)
    case .actor(let row): line(row, said, width: width)
    case .source(let row): line(row, said, width: width)
    case .article(let row): line(row, said, width: width)
    case .marked(let row): line(row.row, width: width)
    case .search(let row): StyledText(row.text).column(width)
    case .finding(let row): line(row, width: width)
    }
  }

  /// `3 Jan 2020     Haftar declares jihad   7`.
  static func line(_ row: EventRow, _ said: Annotation? = nil, width: Int) -> StyledText {
    let dates = dateColumn(width)
    let when = EDTFDate.span(row.start, row.end).map { date($0, width: dates) } ?? "undated"
    var figure = StyledText(Figures.number(row.quotes))
    if row.quotesByArticle > 0 {
      figure = StyledText("+\(Figures.number(row.quotesByArticle)) by article ", Theme.dim) + figure
    }
    let left = (StyledText(when, Theme.dim).column(dates) + " " + name(row.name, row.status))
      .tagged(said, room: width - figure.width - 1)
    return .ends(left, figure, width: width, gap: 1).column(width)
  }

  /// `Khalifa Haftar      person     14`.
  static func line(_ row: ActorRow, _ said: Annotation? = nil, width: Int) -> StyledText {
    let figure = StyledText(Figures.number(row.quotes)).rightColumn(6)
    let kind = width >= 44 ? StyledText(row.kind?.rawValue ?? "", Theme.dim).column(13) : ""
    let names = width - kind.width - 6
    return name(row.name, row.status).tagged(said, room: names - 1).column(names - 1) + " " + kind
      + figure
  }

  /// `RT     broadcaster     1 article`.
  static func line(_ row: SourceRow, _ said: Annotation? = nil, width: Int) -> StyledText {
    let figures = self.figures(of: row)
    let kind =
      width >= 44 ? StyledText(row.kind?.rawValue ?? "", Theme.dim).column(12) : StyledText()
    let room = max(14, figures.width)
    let names = max(1, width - kind.width - room - 1)
    let label = self.label(of: row)
    guard row.id != .unnamed else {
      return .ends(label, figures, width: width)
    }
    return label.tagged(said, room: names).column(names) + " " + kind + figures.rightColumn(room)
  }

  /// `3 Jan 2020     RT: Haftar announces …     4`.
  static func line(_ row: ArticleRow, _ said: Annotation? = nil, width: Int) -> StyledText {
    let dates = dateColumn(width)
    let when = row.published.map { date($0, width: dates) } ?? "undated"
    let label = row.state == .withdrawn ? "withdrawn: \(row.label)" : row.label
    let style = row.state == .withdrawn ? Theme.struck : .plain
    let title =
      StyledText("\(row.sourceLabel): ", Theme.dim)
      + (row.status == .proposed ? name(label, row.status) : StyledText(label, style))
    let figure = StyledText(Figures.number(row.quotes))
    let left = (StyledText(when, Theme.dim).column(dates) + " " + title)
      .tagged(said, room: width - figure.width - 1)
    return .ends(left, figure, width: width, gap: 1).column(width)
  }

  /// `quote    “We declare jihad …”   #libya · note: ask TASS`.
  static func line(_ row: MarkedRow, width: Int) -> StyledText {
    let type = StyledText(row.type.rawValue, Theme.dim).column(8)
    let remark = Annotation(tags: row.tags, note: row.note).remark
    return .ends(
      type + " " + StyledText(row.name), remark.truncated(to: width * 2 / 5), width: width
    ).column(width)
  }

  /// `! not borne out  Metro 24 credits Agency North, whose text …`: where there is little
  /// room, the sentence alone.
  static func line(_ row: FindingRow, width: Int) -> StyledText {
    let isProposal = row.kind == .proposal
    let sign = StyledText(isProposal ? "? " : "! ", isProposal ? Theme.proposed : Theme.mark)
    let kind = width >= kindWidth ? StyledText(row.kind.shortLabel, Theme.dim).column(15) : ""
    return (sign + kind + StyledText(row.sentence)).truncated(to: width).column(width)
  }

  /// From this width on findings bear their kind.
  private static let kindWidth = 48

  /// A name, or its marks where it is only proposed.
  static func name(_ name: String, _ status: Status) -> StyledText {
    status == .proposed ? StyledText("? \(name)", Theme.proposed) : StyledText(name)
  }

  /// The cells of a date: years stay, where anything of a name does.
  private static func dateColumn(_ width: Int) -> Int {
    width >= 48 ? 16 : width >= 32 ? 14 : width / 3
  }

  /// A span that has no room is given by its start: `Nov 2024…`.
  private static func date(_ span: EDTFDate, width: Int) -> String {
    let whole = span.displayDay
    guard DisplayText.width(whole) > width, !span.isBound, span.isInterval,
      !span.text.hasPrefix("/"),
      let first = span.text.split(separator: "/").first, let date = EDTFDate(String(first))
    else { return whole }
    return "\(date.displayDay)…"
  }

  private static func label(of row: SourceRow) -> StyledText {
    guard row.id == .unnamed else { return name(row.name, row.status) }
    var labels = row.unnamedArticles.map(\.shortLabel).joined(separator: ", ")
    if row.articles > row.unnamedArticles.count { labels += ", …" }
    return StyledText(labels.isEmpty ? "(not named)" : "(not named: \(labels))")
  }

  /// What is said of a source of which no article and no report counts.
  private static func uncounted(_ part: SourceRow.Part) -> String {
    switch part {
    case .publishes: "0 articles"
    case .credited: "credited, not counted"
    case .republishes: "republishes, not counted"
    case .recorded: "only recorded"
    }
  }

  private static func figures(of row: SourceRow) -> StyledText {
    if row.articles > 0 { return StyledText(Figures.count(row.articles, "article")) }
    if row.hosted > 0 { return StyledText("republishes \(Figures.number(row.hosted))") }
    if row.creditedBy > 0 {
      return StyledText("credited by \(Figures.number(row.creditedBy))", Theme.dim)
    }
    return StyledText(uncounted(row.part), Theme.dim)
  }
}

extension FindingRow.Kind {
  /// What a finding of the kind is called in a column.
  fileprivate var shortLabel: String {
    switch self {
    case .loop: "loop"
    case .dispute: "disputed"
    case .notBorneOut: "not borne out"
    case .date: "dates"
    case .earlierWording: "earlier words"
    case .proposal: "proposed"
    }
  }
}
