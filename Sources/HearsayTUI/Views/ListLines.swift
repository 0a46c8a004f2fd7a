import HearsayModel
import HearsayTerminal

/// The entries of Events, Actors and Sources in columns.
enum ListLines {
  /// An entry of any list.
  static func line(_ row: ListRow, width: Int) -> StyledText {
    switch row {
    case .event(let row): line(row, width: width)
    case .actor(let row): line(row, width: width)
    case .source(let row): line(row, width: width)
    case .article(let row): line(row, width: width)
    case .search(let row): StyledText(row.text).column(width)
    case .finding(let row): line(row, width: width)
    }
  }

  /// `3 Jan 2020     Haftar declares jihad   7`.
  static func line(_ row: EventRow, width: Int) -> StyledText {
    let dates = width >= 48 ? 16 : min(14, width / 3)
    let when = EDTFDate.span(row.start, row.end).map { date($0, width: dates) } ?? "undated"
    var figure = StyledText(Figures.number(row.quotes))
    if row.quotesByArticle > 0 {
      figure = StyledText("+\(Figures.number(row.quotesByArticle)) by article ", Theme.dim) + figure
    }
    let left =
      StyledText(when, Theme.dim).column(dates) + " " + name(row.name, row.status)
    return .ends(left, figure, width: width, gap: 1).column(width)
  }

  /// `Khalifa Haftar      person     14`.
  static func line(_ row: ActorRow, width: Int) -> StyledText {
    let figure = StyledText(Figures.number(row.quotes)).rightColumn(6)
    let kind = width >= 44 ? StyledText(row.kind?.rawValue ?? "", Theme.dim).column(13) : ""
    let names = width - kind.width - 6
    return name(row.name, row.status).column(names - 1) + " " + kind + figure
  }

  /// `RT     broadcaster     1 article`.
  static func line(_ row: SourceRow, width: Int) -> StyledText {
    let figures = self.figures(of: row)
    let kind =
      width >= 44 ? StyledText(row.kind?.rawValue ?? "", Theme.dim).column(12) : StyledText()
    let room = max(14, figures.width)
    let names = max(1, width - kind.width - room - 1)
    let label = self.label(of: row)
    guard row.id != .unnamed else {
      return .ends(label, figures, width: width)
    }
    return label.column(names) + " " + kind + figures.rightColumn(room)
  }

  /// `3 Jan 2020     RT: Haftar announces …     4`.
  static func line(_ row: ArticleRow, width: Int) -> StyledText {
    let dates = width >= 48 ? 16 : min(14, width / 3)
    let when = row.published.map { date($0, width: dates) } ?? "undated"
    let label = row.state == .withdrawn ? "withdrawn: \(row.label)" : row.label
    let style = row.state == .withdrawn ? Theme.struck : .plain
    let title =
      StyledText("\(row.sourceLabel): ", Theme.dim)
      + (row.status == .proposed ? name(label, row.status) : StyledText(label, style))
    return .ends(
      StyledText(when, Theme.dim).column(dates) + " " + title,
      StyledText(Figures.number(row.quotes)), width: width, gap: 1
    ).column(width)
  }

  /// `not borne out   Metro 24 credits Agency North, whose text …`.
  static func line(_ row: FindingRow, width: Int) -> StyledText {
    (StyledText("! ", Theme.mark) + StyledText(row.sentence)).truncated(to: width).column(width)
  }

  /// A name, or its marks where it is only proposed.
  static func name(_ name: String, _ status: Status) -> StyledText {
    status == .proposed ? StyledText("? \(name)", Theme.proposed) : StyledText(name)
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
