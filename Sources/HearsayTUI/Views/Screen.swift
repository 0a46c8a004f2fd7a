import HearsayTerminal

/// The screen of a state: its cells, and where the cursor of a line of text is.
struct Screen {
  let canvas: Canvas
  /// Nil: no text is being typed, and the cursor is hidden.
  let cursor: Point?

  /// Draws a state.
  init(_ state: AppState) {
    var canvas = Canvas(size: state.size)
    cursor = Self.draw(state, on: &canvas)
    self.canvas = canvas
  }

  private static func draw(_ state: AppState, on canvas: inout Canvas) -> Point? {
    let layout = state.layout
    guard !layout.isTooSmall else {
      drawTooSmall(on: &canvas)
      return nil
    }
    HeaderView(state: state).draw(on: &canvas, in: layout.header)
    drawBody(state, layout, on: &canvas)
    var cursor: Point?
    if let line = state.line, state.menu == nil {
      cursor = LineView(state: state, line: line, layout: layout).draw(on: &canvas)
    } else if let prompt = state.prompt, state.menu == nil {
      cursor = PromptView(state: state, prompt: prompt, layout: layout).draw(on: &canvas)
    } else {
      FootView(state: state, layout: layout).draw(on: &canvas)
    }
    if let chooser = state.chooser {
      ChooserView(chooser: chooser).draw(on: &canvas, in: layout.body)
      cursor = nil
    }
    if let menu = state.menu {
      cursor = MenuView(state: state, menu: menu).draw(on: &canvas, in: layout.body)
    }
    return cursor
  }

  private static func drawBody(
    _ state: AppState, _ layout: ExploreLayout, on canvas: inout Canvas
  ) {
    if let evidence = state.here.evidence, let rect = layout.evidence {
      return EvidenceView(evidence: evidence, layout: layout).draw(on: &canvas, in: rect)
    }
    if let cover = state.here.cover, let rect = layout.cover {
      return draw(cover, state, on: &canvas, in: rect)
    }
    for placement in layout.panes {
      switch placement.pane {
      case .places: PlacesView(state: state).draw(on: &canvas, in: placement.rect)
      case .quotes: QuotesView(state: state).draw(on: &canvas, in: placement.rect)
      case .quote: QuoteView(state: state, layout: layout).draw(on: &canvas, in: placement.rect)
      default:
        if let list = placement.pane.list {
          ListViews(state: state, layout: layout).draw(list, on: &canvas, in: placement.rect)
        }
      }
    }
  }

  private static func draw(
    _ cover: Cover, _ state: AppState, on canvas: inout Canvas, in rect: Rect
  ) {
    switch cover {
    case .credits(let credits): CreditsView(credits: credits).draw(on: &canvas, in: rect)
    case .differences(let differences):
      DifferencesView(quote: state.here.quote, state: differences).draw(on: &canvas, in: rect)
    case .elsewhere(let elsewhere): ElsewhereView(state: elsewhere).draw(on: &canvas, in: rect)
    case .card(let card): CardView(card: card, said: state.said).draw(on: &canvas, in: rect)
    }
  }

  private static func drawTooSmall(on canvas: inout Canvas) {
    let least = ExploreLayout.leastSize
    let size = canvas.size
    let notice = StyledText(
      "hearsay needs at least \(least.columns)x\(least.rows); "
        + "this is \(size.columns)x\(size.rows)")
    canvas.put(
      notice.wrapped(to: max(1, size.columns), limit: max(1, size.rows)), in: canvas.bounds)
  }
}
