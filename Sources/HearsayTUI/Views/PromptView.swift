import HearsayModel
import HearsayTerminal

/// The search prompt: what is typed in the colours of its parts, how much it finds,
/// and below it what can be typed or what is wrong.
struct PromptView {
  var state: AppState
  var prompt: PromptState
  var layout: ExploreLayout

  /// What can be typed, the most useful first.
  private static let syntax = [
    "words", "\"phrase\"", "pre*", "~part", "-not", "speaker:", "source:", "via:", "event:",
    "kind:", "after:", "before:", "is:", "OR", "( )",
  ]

  /// Draws the prompt and gives the place of its cursor.
  func draw(on canvas: inout Canvas) -> Point? {
    let field = layout.trail ?? layout.hints
    let figures =
      prompt.problem == nil
      ? counts : StyledText("! column \(prompt.problem?.column ?? 0)", Theme.mark)
    let room = max(8, field.width - (figures.isEmpty ? 0 : figures.width + 2) - 3)
    let line = PromptLine(field: prompt.field, problem: prompt.problem, width: room)
    canvas.put("/", row: field.row, column: field.column, style: Theme.key)
    canvas.put(line.text, row: field.row, column: field.column + 2, width: room)
    canvas.put(figures, row: field.row, endingBefore: field.right - 1)
    if layout.trail != nil {
      canvas.put(help(width: layout.hints.width - 2), row: layout.hints.row, column: 1)
    } else if let problem = prompt.problem {
      // No row is left for it but the lowest of the panes.
      let row = field.row - 1
      canvas.clear(Rect(row: row, column: 0, width: field.width, height: 1))
      canvas.put(sentence(of: problem).truncated(to: field.width), row: row, column: 0)
    }
    return Point(row: field.row, column: field.column + 2 + line.cursor)
  }

  private func help(width: Int) -> StyledText {
    if let problem = prompt.problem { return sentence(of: problem).truncated(to: width) }
    if let meaning = state.here.quotes.count?.meanings.first {
      return StyledText(meaning.sentence(width: width), Theme.dim).truncated(to: width)
    }
    let hints = HintText.line(state, width: width)
    var text = StyledText()
    for part in Self.syntax {
      let next = StyledText((text.isEmpty ? "" : " ") + part, Theme.dim)
      guard text.width + next.width + 3 + hints.width <= width else { break }
      text.append(next)
    }
    return text.isEmpty ? hints : .ends(text, hints, width: width)
  }

  private func sentence(of problem: SearchQueryError) -> StyledText {
    StyledText("! ", Theme.mark) + StyledText(problem.message, Theme.title)
  }

  private var counts: StyledText {
    let quotes = state.here.quotes
    if quotes.isAwaited { return StyledText("…", Theme.dim) }
    guard let count = quotes.count else { return "" }
    let proposed = Count(count.proposed, isExact: count.quotes.isExact)
    var parts = [Figures.count(count.quotes, "quote") + Figures.proposed(proposed)]
    if layout.hints.width >= 60, let reports = count.reports {
      parts.append(Figures.count(reports, "report"))
    }
    return StyledText(parts.joined(separator: ", "))
  }
}

/// The part of a typed line that is around its cursor, with the colours of a search.
struct PromptLine {
  /// What is shown.
  let text: StyledText
  /// The cells before the cursor.
  let cursor: Int

  /// The line cut to a width, its last cell left to the cursor.
  init(field: TextField, problem: SearchQueryError?, width: Int) {
    self.init(field: field, tokens: SearchQuery.tokens(in: field.text), problem, width)
  }

  /// The line of what is no search.
  init(plain field: TextField, width: Int) {
    self.init(field: field, tokens: [], nil, width)
  }

  private init(
    field: TextField, tokens: [QueryToken], _ problem: SearchQueryError?, _ width: Int
  ) {
    let clusters = Array(field.text)
    var start = 0
    var before = clusters.prefix(field.cursor).reduce(0) { $0 + DisplayText.width($1) }
    while before >= width, start < field.cursor {
      before -= DisplayText.width(clusters[start])
      start += 1
    }
    var styles = clusters.map { _ in Style.plain }
    for token in tokens {
      for index in token.range.clamped(to: 0..<clusters.count) { styles[index] = Self.style(token) }
    }
    if let problem {
      let first = problem.column - 1
      for index in (first..<(first + problem.length)).clamped(to: 0..<clusters.count) {
        styles[index] = Theme.wrong
      }
    }
    var text = StyledText()
    for index in clusters.indices.dropFirst(start) {
      text.append(String(clusters[index]), styles[index])
    }
    if let problem, problem.column > clusters.count { text.append(" ", Theme.wrong) }
    self.text = text
    cursor = before
  }

  private static func style(_ token: QueryToken) -> Style {
    switch token.role {
    case .word: Theme.plain
    case .prefix, .phrase, .substring: Theme.title
    case .field: Theme.field
    case .value: Theme.value
    case .connective, .bracket: Theme.connective
    case .passedOver: Theme.dim
    }
  }
}

extension FieldMeaning {
  /// The sentence with the forms that are meant, where it has room with them.
  func sentence(width: Int) -> String {
    DisplayText.width(sentence) <= width ? sentence : shortSentence
  }
}
