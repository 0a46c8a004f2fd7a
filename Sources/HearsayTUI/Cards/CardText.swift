import HearsayTerminal

/// The lines of a card as they are drawn.
enum CardText {
  /// How wide the labels of facts are.
  private static func labelWidth(_ width: Int) -> Int { width >= 60 ? 16 : min(12, width / 3) }

  /// A line of a card, wrapped to a width; at most so many.
  static func lines(_ line: CardLine, width: Int, limit: Int) -> [StyledText] {
    switch line.kind {
    case .blank: return [""]
    case .heading:
      return [
        .ends(StyledText(line.text, Theme.title), StyledText(line.figure, Theme.dim), width: width)
      ]
    case .note:
      return StyledText(line.text, Theme.dim).lines(width: width, limit: limit)
    case .fact(let label):
      let room = labelWidth(width)
      let texts = text(of: line).lines(width: max(1, width - room), limit: limit)
      return texts.enumerated().map { index, text in
        StyledText(index == 0 ? label : "", Theme.dim).column(room) + text
      }
    case .entry:
      return [.ends(text(of: line), StyledText(line.figure, Theme.dim), width: width)]
    }
  }

  private static func text(of line: CardLine) -> StyledText {
    if line.isProposed { return StyledText("? \(line.text)", Theme.proposed) }
    if line.isStruck { return StyledText(line.text, Theme.struck) }
    return StyledText(line.text)
  }
}
