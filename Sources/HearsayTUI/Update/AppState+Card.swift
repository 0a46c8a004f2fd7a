import HearsayModel
import HearsayTerminal

extension AppState {
  /// Goes to an entry: a quote in the panes, a report's evidence, else its card.
  mutating func open(_ target: Target) {
    remember()
    here.evidence = nil
    here.rightSteps = []
    show(target)
  }

  /// Moves the cursor of the card over its lines.
  mutating func moveInCard(_ motion: Motion) {
    guard case .card(var card) = here.cover, let content = card.content else { return }
    let stops = content.lines.indices.filter { content.lines[$0].isSelectable }
    guard let first = stops.first, let last = stops.last else { return }
    let index = stops.firstIndex { $0 >= card.cursor } ?? 0
    if let distance = motion.distance(page: layout.coverInterior.height) {
      card.cursor = stops[min(max(index + distance, 0), stops.count - 1)]
    } else {
      card.cursor = motion == .toStart ? first : last
    }
    here.cover = .card(card)
    keepCardVisible()
  }

  /// Scrolls the card as little as it takes for the cursor's line to be on the screen.
  mutating func keepCardVisible() {
    guard case .card(var card) = here.cover, let content = card.content,
      !content.lines.isEmpty
    else { return }
    let width = layout.coverInterior.width - 3
    let height = max(1, layout.coverInterior.height)
    let lines = content.lines
    let isFirst = !lines[..<min(card.cursor, lines.count)].contains(where: \.isSelectable)
    let scroll = RowScroll(
      count: lines.count, cursor: isFirst ? 0 : min(card.cursor, lines.count - 1),
      top: min(card.top, lines.count - 1), lines: height)
    card.top = scroll.top { CardText.lines(lines[$0], width: width, limit: height).count }
    here.cover = .card(card)
  }

  /// Takes the content of a card in.
  mutating func receive(_ content: CardContent?) {
    guard case .card(var card) = here.cover else { return }
    card.pending = nil
    if let content {
      let before = card.current
      card.content = content
      if let before {
        card.keepCursor(on: before)
      } else {
        card.cursor = content.firstStop
      }
    } else {
      card.failure = "This entry is no longer in the graph."
    }
    here.cover = .card(card)
    keepCardVisible()
  }

  /// Asks for the card that is shown.
  mutating func readCard() {
    guard case .card(var card) = here.cover else { return }
    card.failure = nil
    card.pending = ask(.card(card.target))
    here.cover = .card(card)
  }

  /// Right in a card: what the line leads to, so that Left leads back.
  mutating func goRightInCard() {
    guard case .card(let card) = here.cover, let target = card.current?.target else { return }
    switch target {
    case .report(let report):
      here.evidence = EvidenceState(report: report)
      readEvidence()
    case .wordings, .quotes: enterCard()
    default:
      here.cover = .card(CardState(target))
      readCard()
    }
  }

  /// Enter in a card: what the line leads to.
  mutating func enterCard() {
    guard case .card(let card) = here.cover, let target = card.current?.target else { return }
    open(target)
  }

  private mutating func show(_ target: Target) {
    switch target {
    case .report(let report):
      here.evidence = EvidenceState(report: report)
      readEvidence()
    case .wordings(let quote):
      here.cover = nil
      showWordings(of: quote)
    case .quotes(let scope, let name):
      here.cover = nil
      here.driver = nil
      readQuotes(QuoteSelection(scope, query: narrowing.query), name: name)
      focus(on: .quotes)
    default:
      here.cover = .card(CardState(target))
      readCard()
    }
  }
}

extension CardState {
  /// Puts the cursor on a line that says the same, where there is one.
  fileprivate mutating func keepCursor(on line: CardLine) {
    guard let lines = content?.lines else { return }
    let same = lines.indices.filter { index in
      let other = lines[index]
      return line.target == nil
        ? other.kind == line.kind && other.text == line.text
        : other.target == line.target && other.link == line.link
    }
    let from = cursor
    if let nearest = same.min(by: { abs($0 - from) < abs($1 - from) }) {
      cursor = nearest
    } else {
      let stops = lines.indices.filter { lines[$0].isSelectable }
      cursor = stops.last { $0 <= from } ?? stops.first ?? 0
    }
  }
}
