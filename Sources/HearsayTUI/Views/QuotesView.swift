import HearsayModel
import HearsayTerminal

/// The Quotes pane.
struct QuotesView {
  var state: AppState

  private var quotes: QuotesState { state.here.quotes }

  /// Draws the pane with its box.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let isFocused = state.here.focus == .quotes
    PaneFrame(
      title: title(isFocused: isFocused), figure: figure(room: rect.width - 24),
      isFocused: isFocused
    ).draw(on: &canvas, in: rect)
    if quotes.isNothingFound, quotes.list.failure == nil {
      return NothingFoundView(state: state).draw(on: &canvas, in: rect.interior)
    }
    let lines = QuoteLines(terms: quotes.shown?.query?.terms ?? [])
    EntryList(
      list: quotes.list, sign: .solid, isFocused: isFocused,
      isReading: state.isReading, empty: empty,
      isMarked: { state.said[$0.id.rawValue]?.isMarked == true },
      lines: { lines.lines($0, state.said[$0.id.rawValue], width: $1) }
    ).draw(on: &canvas, in: rect.interior)
  }

  private func title(isFocused: Bool) -> StyledText {
    var title = StyledText("4 Quotes", isFocused ? Theme.title : .plain)
    if let narrowed { title.append(" · \(narrowed)", Theme.dim) }
    if let ranked { title.append(" · \(ranked)", Theme.dim) }
    guard let scope = quotes.shown?.scope, let name = quotes.shownName else { return title }
    switch scope {
    case .all: break
    case .event: title.append(" · of event: \(name)", Theme.dim)
    case .actor: title.append(" · said by: \(name)", Theme.dim)
    case .source(.named): title.append(" · of source: \(name)", Theme.dim)
    case .source(.unnamed): title.append(" · of articles that name no source", Theme.dim)
    case .article: title.append(" · of article: \(name)", Theme.dim)
    }
    return title
  }

  /// What narrows the quotes that are shown, in a word; nil: nothing does.
  private var narrowed: String? {
    let isFiltered = !state.here.filters.isEmpty
    guard quotes.shown?.query != nil else {
      return isFiltered && quotes.shown != nil ? "filters set aside" : nil
    }
    guard isFiltered else { return "search" }
    return quotes.search == nil ? "filtered" : "search, filtered"
  }

  /// Of what the best stand first; nil: the quotes stand by date.
  private var ranked: String? {
    quotes.ranked.map {
      $0.isExact ? "best first" : "best of the first \(Figures.number($0.value))"
    }
  }

  /// The place of the cursor, and where there is room how many of the quotes are
  /// proposed, and how many a date left out.
  private func figure(room: Int) -> StyledText {
    var figure = position
    guard !figure.isEmpty, !quotes.isAwaited, let count = quotes.count else { return figure }
    var further = [Figures.proposed(Count(count.proposed, isExact: count.quotes.isExact))]
    if count.undatedLeftOut > 0 {
      further.append(" · \(Figures.number(count.undatedLeftOut)) undated left out")
    }
    for part in further {
      let longer = figure + StyledText(part, Theme.dim)
      if longer.width <= room { figure = longer }
    }
    return figure
  }

  private var position: StyledText {
    if quotes.isAwaited { return StyledText("reading …", Theme.dim) }
    guard let position = quotes.list.position else {
      let whole = quotes.waysOut?.whole
      return StyledText(whole.map { "0 of \(Figures.number($0))" } ?? "", Theme.dim)
    }
    let end = quotes.list.next == nil ? quotes.list.start.map { $0 + quotes.list.rows.count } : nil
    guard let counted = quotes.count?.quotes ?? end.map({ Count($0) }) else { return "" }
    // Proposed quotes stand in the list and are not counted.
    let listed = counted.value + (quotes.count?.proposed ?? 0)
    let whole = Count(max(listed, position), isExact: counted.isExact)
    return StyledText("\(Figures.number(position)) of \(Figures.number(whole))", Theme.dim)
  }

  private var empty: [StyledText] {
    let sentence: String
    var ways = ["↑↓ in a list goes to another entry; / searches all quotes."]
    switch quotes.emptiness {
    case nil: return []
    case .graph: (sentence, ways) = ("This graph holds no quote.", [])
    case .event(let name): sentence = "No quote is spoken in “\(name)” or about it."
    case .actor(let name): sentence = "No quote of \(name) is in this graph."
    case .source(let name):
      sentence = "No quote is reported by \(name.isEmpty ? "these articles" : name)."
    case .article(let name): sentence = "“\(name)” reports no quote."
    case .search: return []
    }
    return [StyledText(sentence), ""] + ways.map { StyledText($0, Theme.dim) }
  }
}
