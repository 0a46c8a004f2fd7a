import HearsayModel
import HearsayTerminal

/// The lines of a tree of credits.
struct CreditsText {
  var tree: CreditTree
  var width: Int

  /// From this width on time, lag, words and check stand in columns of their own.
  static let wideWidth = 98
  /// From this width on what is to be said of a node stands beside its time.
  static let mediumWidth = 60

  /// The utterance: who said it and how, when, and whether the thing itself is here.
  var root: StyledText {
    let time = tree.root.spoken.map { StyledText("  \(DateWords.long($0))", Theme.dim) }
    let left = StyledText(tree.root.label, Theme.title) + (time ?? StyledText())
    return .ends(left, StyledText(tree.root.remark, Theme.dim), width: width)
  }

  /// What is to be said of the whole, at most so many lines.
  func foot(limit: Int) -> [StyledText] {
    guard limit > 0 else { return [] }
    let text = tree.remarks.joined(separator: " ")
    return StyledText(text, Theme.dim).lines(width: width, limit: limit)
  }

  /// The figures alone, where there is no room for more.
  var figures: StyledText { StyledText(tree.headline, Theme.title).truncated(to: width) }

  /// The lines of a row: one, and under the cursor all that is to be said.
  func lines(_ row: CreditsOutline.Row, isCurrent: Bool, limit: Int) -> [StyledText] {
    guard let node = row.node else {
      let text = "… \(Figures.number(row.more)) more, not listed"
      return [guides(of: row) + StyledText(text, Theme.dim)]
    }
    let first = line(row, node)
    guard isCurrent, limit > 1 else { return [first.line] }
    let rest = first.isWhole ? [] : details(of: node)
    let margin = min(row.follows.count * 3 + (row.isUnfolded ? 3 : 1), width / 2)
    let continued = continuation(of: row, margin: margin)
    let more = StyledText.joined(rest, by: StyledText(" · ", Theme.dim))
    guard !more.isEmpty else { return [first.line] }
    return [first.line]
      + more.lines(width: max(8, width - margin), limit: min(4, limit - 1)).map { continued + $0 }
  }

  /// Whether the line says all is told beside it.
  private func line(
    _ row: CreditsOutline.Row, _ node: CreditNode
  ) -> (line: StyledText, isWhole: Bool) {
    let left = guides(of: row) + label(node)
    if node.article == nil, width >= Self.mediumWidth { return headingLine(left, node) }
    let time = StyledText(self.time(of: node) ?? "", Theme.dim)
    guard width >= Self.mediumWidth else {
      return (.ends(left, time, width: width), details(of: node).isEmpty)
    }
    if width >= Self.wideWidth { return wideLine(left, node) }
    let labels = max(24, width * 46 / 100)
    let times = 14
    let rest = remarks(of: node, isShort: true)
    let room = width - labels - times - 2
    let shown = left.column(labels) + " " + time.column(times) + " " + rest.truncated(to: room)
    let isWhole =
      left.width <= labels && time.width <= times && rest.width <= room && node.words.isEmpty
      && node.article?.lag == nil
    return (shown, isWhole)
  }

  /// A heading, or a source without a text: what is to be said has the rest of the line.
  private func headingLine(
    _ left: StyledText, _ node: CreditNode
  ) -> (line: StyledText, isWhole: Bool) {
    let labels = max(left.width, width * (width >= Self.wideWidth ? 35 : 46) / 100)
    let rest = remarks(of: node)
    let room = width - labels - 1
    let line = left.column(labels) + " " + rest.truncated(to: max(0, room))
    return (line.truncated(to: width), left.width <= width && rest.width <= room)
  }

  /// `├── Courier     10:41Z  +0:39  “told Agency North”   borne out`.
  private func wideLine(
    _ left: StyledText, _ node: CreditNode
  ) -> (line: StyledText, isWhole: Bool) {
    let labels = width * 35 / 100
    let times = 14
    let lags = 7
    let words = width * 20 / 100
    let room = width - labels - times - lags - words - 4
    let time = StyledText(self.time(of: node) ?? "", Theme.dim)
    let lag = StyledText(node.article?.lag?.text ?? "", Theme.dim)
    let phrase = StyledText(node.words)
    let rest = remarks(of: node, isShort: true)
    let start =
      left.column(labels) + " " + time.column(times) + " " + lag.column(lags) + " "
    let fits = left.width <= labels && time.width <= times
    guard !phrase.isEmpty else {
      let room = room + words + 1
      return (start + rest.truncated(to: room), fits && rest.width <= room && !isCut(node))
    }
    let line = start + phrase.column(words) + " " + rest.truncated(to: room)
    let isWhole = fits && phrase.width <= words && rest.width <= room
    return (line, isWhole && !isCut(node))
  }

  /// The branches before a row: `│  ├─▾ `.
  private func guides(of row: CreditsOutline.Row) -> StyledText {
    var text = ""
    for follows in row.follows.dropLast() { text += follows ? "│  " : "   " }
    text += row.follows.last == true ? "├" : "└"
    text += row.node?.isLeaf == false ? (row.isUnfolded ? "─▾ " : "─▸ ") : "── "
    let most = max(4, width / 2)
    let guides = StyledText(text, Theme.dim)
    guard guides.width > most else { return guides }
    return StyledText("…" + text.suffix(most - 1), Theme.dim)
  }

  private func continuation(of row: CreditsOutline.Row, margin: Int) -> StyledText {
    var text = row.follows.map { $0 ? "│  " : "   " }.joined()
    if row.isUnfolded { text += "│" }
    return StyledText(text, Theme.dim).column(margin)
  }

  private func label(_ node: CreditNode) -> StyledText {
    var label = StyledText()
    if node.isNotable { label.append("! ", Theme.mark) }
    switch node.kind {
    case .origin: label.append(node.label, Theme.title)
    case .loop: label.append(node.label, Theme.mark)
    case .report, .copy, .text, .step:
      let isUncounted = node.article?.whyUncounted.isEmpty == false
      label.append(node.label, isUncounted ? Theme.proposed : Theme.plain)
      if let letter = node.wordingLetter { label.append(" \(letter)", Theme.dim) }
    case .between: label.append(node.label)
    default: label.append(node.label, Theme.dim)
    }
    return label
  }

  /// What is to be said of a node, in short: its check before all.
  private func remarks(of node: CreditNode, isShort: Bool = false) -> StyledText {
    let remarks = isShort ? node.shortRemarks : node.remarks
    return .joined(remarks.map(styled), by: StyledText(" · ", Theme.dim))
  }

  /// Whether the row says less of its check than there is to say.
  private func isCut(_ node: CreditNode) -> Bool { node.shortRemarks != node.remarks }

  private func styled(_ remark: String) -> StyledText {
    remark.hasPrefix("NOT ") || remark.hasPrefix("dated before")
      ? StyledText(remark, Theme.title) : StyledText(remark, Theme.dim)
  }

  /// All that a line may have had no room for.
  private func details(of node: CreditNode) -> [StyledText] {
    var parts: [StyledText] = []
    if width < Self.mediumWidth || width >= Self.wideWidth || node.article != nil {
      if let time = node.time, width < Self.wideWidth { parts.append(StyledText(time, Theme.dim)) }
    }
    if let lag = node.article?.lag {
      parts.append(StyledText("\(lag.text) since \(lag.since)", Theme.dim))
    }
    if !node.words.isEmpty { parts.append(StyledText(node.words)) }
    return parts + node.remarks.map(styled)
  }

  /// The time of day where it is that of the utterance's day, else the day.
  private func time(of node: CreditNode) -> String? {
    guard let article = node.article else { return nil }
    guard let published = article.published else { return "undated" }
    let spoken = tree.root.spoken
    if let time = published.displayTime, let spoken, spoken.displayDay == published.displayDay {
      return time
    }
    if published.isBound { return published.displayDay }
    guard spoken == nil, !published.isInterval else {
      return DateWords.short(published, besides: spoken)
    }
    return published.displayTime == nil ? published.displayDay : published.displayShort
  }
}
