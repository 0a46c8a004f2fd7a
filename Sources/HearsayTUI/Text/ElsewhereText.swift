import HearsayModel
import HearsayTerminal

/// The lines of the sources that do not have a quote here.
struct ElsewhereText {
  var state: ElsewhereState
  var width: Int

  /// How many there are, and what that does not say; at most so many lines.
  func header(limit: Int) -> [StyledText] {
    guard let counted = state.counted, let sentence = counted.sentence else { return [] }
    var text = StyledText(sentence.prefix(1).uppercased() + sentence.dropFirst(), Theme.title)
    text.append(
      ". A full text without it is no proof that its source passed over it.", Theme.dim)
    return text.lines(width: width, limit: max(1, limit))
  }

  /// A row on one line; under the cursor an entry has another one for what did not fit.
  func lines(_ row: ElsewhereState.Row, isCurrent: Bool) -> [StyledText] {
    switch row {
    case .heading(let reason, let count): [heading(reason, count)]
    case .entry(let entry): lines(entry, isCurrent: isCurrent)
    }
  }

  private func heading(_ reason: NotFoundElsewhere.Reason?, _ count: Int) -> StyledText {
    let text: String
    if let reason {
      text = "\(Figures.number(count)) \(reason.words): nothing can be said"
    } else {
      text =
        "\(Figures.count(count, "full text")), dated after the statement, without this quote"
    }
    return StyledText(text, Theme.dim).truncated(to: width)
  }

  private func lines(_ entry: ElsewhereRow, isCurrent: Bool) -> [StyledText] {
    let date = StyledText(Self.date(entry), Theme.dim)
    let title = StyledText(entry.title ?? (entry.article == nil ? "" : "(no headline)"))
    let source = StyledText("  ") + StyledText(entry.sourceLabel)
    guard width >= 60 else {
      let first = StyledText.ends(source, date, width: width)
      return isCurrent && !title.isEmpty
        ? [first] + title.lines(width: max(1, width - 4), limit: 2).map { "    " + $0 } : [first]
    }
    let names = min(34, width * 2 / 5)
    let left = source.column(names) + " " + title
    return [.ends(left, date, width: width)]
  }

  private static func date(_ entry: ElsewhereRow) -> String {
    guard entry.article != nil else { return "no article" }
    guard let published = entry.published else { return "undated" }
    let ground = entry.publishedGround.flatMap { $0 == .bounds ? nil : $0.label }
    return (published.isBound ? "undated, " : "") + DateWords.long(published)
      + (ground.map { " (\($0))" } ?? "")
  }
}
