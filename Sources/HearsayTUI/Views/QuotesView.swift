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
    if quotes.shown?.query != nil { title.append(" · search", Theme.dim) }
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
    guard let position = quotes.list.position else { return "" }
    let end = quotes.list.next == nil ? quotes.list.start.map { $0 + quotes.list.rows.count } : nil
    guard let counted = quotes.count?.quotes ?? end.map({ Count($0) }) else { return "" }
    // Proposed quotes stand in the list and are not counted.
    let listed = counted.value + (quotes.count?.proposed ?? 0)
    let whole = Count(max(listed, position), isExact: counted.isExact)
    return StyledText("\(Figures.number(position)) of \(Figures.number(whole))", Theme.dim)
  }

  private var empty: [StyledText] {
    let sentence: String
    var reasons: [StyledText] = []
    var ways = ["↑↓ in a list goes to another entry; / searches all quotes."]
    switch quotes.emptiness {
    case nil: return []
    case .graph: (sentence, ways) = ("This graph holds no quote.", [])
    case .event(let name): sentence = "No quote is spoken in “\(name)” or about it."
    case .actor(let name): sentence = "No quote of \(name) is in this graph."
    case .source(let name):
      sentence = "No quote is reported by \(name.isEmpty ? "these articles" : name)."
    case .article(let name): sentence = "“\(name)” reports no quote."
    case .search(let text, let undated, let hints):
      sentence = "0 quotes with  \(text)"
      ways = [state.prompt == nil ? "Esc clears the search." : "Esc gives up the search."]
      if let word = SearchQuery.firstWord(of: text) {
        ways.append("~\(word) looks for it inside words too.")
      }
      reasons = hints.map { StyledText($0.sentence) }
      if undated > 0 {
        ways.insert(
          "\(Figures.count(undated, "undated quote")) left out by the date; "
            + "(DATE OR is:undated) lets them in.", at: 0)
      }
    }
    return [StyledText(sentence)] + reasons + [""] + ways.map { StyledText($0, Theme.dim) }
  }
}

extension SearchQuery {
  /// The first bare word of a search, for an example; nil: it has none.
  fileprivate static func firstWord(of text: String) -> String? {
    let word = tokens(in: text).first { $0.role == .word }
    guard let range = word?.range, range.count > 2 else { return nil }
    return String(text.dropFirst(range.lowerBound).prefix(range.count))
  }
}
