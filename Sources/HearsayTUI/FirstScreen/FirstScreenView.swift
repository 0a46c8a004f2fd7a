import HearsayModel
import HearsayTerminal

/// Draws the first screen.
struct FirstScreenView {
  let state: FirstScreenState

  /// A line of the box, and the choice that it belongs to.
  private struct Line {
    var text: StyledText
    var choice: Int?
    /// Whether it may be left out where there is little room.
    var isSpare = false
  }

  /// From this width on, what a choice holds stands beside it.
  private static let wide = 64
  /// Where that begins, from the edge of the box.
  private static let column = 33

  /// The cells, and where the cursor of the prompt is.
  var screen: (canvas: Canvas, cursor: Point?) {
    var canvas = Canvas(size: state.size)
    guard state.size.columns >= ExploreLayout.leastSize.columns,
      state.size.rows >= ExploreLayout.leastSize.rows
    else {
      canvas.put("make the terminal larger", row: 0, column: 0)
      return (canvas, nil)
    }
    let foot = state.prompt == nil && state.message == nil ? 1 : 2
    let (box, bottom) = Rect(state.size).split(bottom: foot)
    PaneFrame(
      title: StyledText("hearsay", Theme.title),
      figure: StyledText("nothing of yours is loaded yet", Theme.dim), isFocused: true
    ).draw(on: &canvas, in: box)
    drawLines(on: &canvas, in: box.interior)
    let cursor = drawFoot(on: &canvas, in: bottom)
    if state.showsHelp { drawHelp(on: &canvas, in: canvas.bounds) }
    return (canvas, state.showsHelp ? nil : cursor)
  }

  private func drawLines(on canvas: inout Canvas, in rect: Rect) {
    var lines = lines(width: rect.width - 2)
    if lines.count > rect.height { lines.removeAll(where: \.isSpare) }
    let last = lines.lastIndex { $0.choice == state.cursor } ?? 0
    let top = max(0, min(last - rect.height + 1, lines.count - rect.height))
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      let row = rect.row + offset
      let isCurrent = line.choice == state.cursor
      canvas.put(
        isCurrent ? line.text.overlaid(with: Theme.current) : line.text, row: row,
        column: rect.column + 1, width: rect.width - 2)
      let isFirst = top + offset == 0 || lines[top + offset - 1].choice != line.choice
      if isCurrent, isFirst {
        canvas.put("▌", row: row, column: rect.column + 1, style: Theme.cursor)
      }
    }
  }

  private func lines(width: Int) -> [Line] {
    var lines = [Line(text: "", isSpare: true)]
    lines += StyledText(intro).wrapped(to: max(1, width), limit: 3).map { Line(text: $0) }
    lines.append(Line(text: "", isSpare: true))
    lines += choice(0, "Explore the sample", figures, width)
    lines += choice(1, "Open a graph or library …", ".hearsay.jsonl, .db", width)
    lines += recents(width)
    lines.append(Line(text: "", isSpare: true))
    return lines + outside(width).map { Line(text: $0) }
  }

  /// A choice with what it holds beside it, or below it where it is narrow.
  private func choice(_ index: Int, _ name: String, _ content: String, _ width: Int) -> [Line] {
    let content = StyledText(content, Theme.dim)
    guard width < Self.wide else {
      let label = StyledText("  " + name).column(Self.column - 1)
      return [Line(text: label + content, choice: index)]
    }
    return [
      Line(text: StyledText("  " + name), choice: index),
      Line(text: StyledText("    ") + content, choice: index),
    ]
  }

  private func recents(_ width: Int) -> [Line] {
    guard !state.options.recent.isEmpty else {
      let indent = width < Self.wide ? 12 : Self.column - 1
      return [Line(text: StyledText("  Recent").column(indent) + StyledText("none", Theme.dim))]
    }
    let indent = width < Self.wide ? 4 : Self.column - 1
    let head = StyledText("  Recent")
    var lines = width < Self.wide ? [Line(text: head)] : []
    for (offset, recent) in state.options.recent.enumerated() {
      let isBeside = offset == 0 && width >= Self.wide
      let label = isBeside ? head.column(indent) : .blanks(indent)
      let end = recent.isMissing ? StyledText("  (not there any more)", Theme.dim) : ""
      let room = max(8, width - indent - end.width)
      // The end of a path tells more than its start.
      let isLong = DisplayText.width(recent.label) > room
      let shown = isLong ? "…" + Self.end(of: recent.label, room - 1) : recent.label
      let path = StyledText(shown, recent.isMissing ? Theme.dim : Theme.plain)
      lines.append(Line(text: label + path + end, choice: 2 + offset))
    }
    return lines
  }

  private var intro: String {
    guard case .here(let overview) = state.sample else { return "There is a sample to look at." }
    let articles =
      "\(Self.word(overview.articles)) news article\(overview.articles == 1 ? "" : "s")"
    return "There is a sample to look at: \(articles)"
      + (overview.title.map { " on \($0)." } ?? ".")
  }

  private var figures: String {
    switch state.sample {
    case .awaited: "…"
    case .missing: "not there: it was not installed"
    case .here(let overview):
      [
        Figures.count(overview.quotes, "quote"), Figures.count(overview.events, "event"),
        Figures.count(overview.articles, "article"),
      ].joined(separator: ", ")
    }
  }

  private func outside(_ width: Int) -> [StyledText] {
    func command(_ start: String, _ line: String, _ what: String) -> StyledText {
      StyledText(start.padded(to: 10)) + StyledText(line.padded(to: 23), Theme.key)
        + StyledText(what, Theme.dim)
    }
    let remark = StyledText("  (not there yet)", Theme.dim)
    let library = StyledText("  \(state.options.library)")
    return [
      command("Outside:", "hearsay ~/clips", "looks at a folder, imports nothing"),
      command("", "hearsay import FILE", "puts a graph into your library"),
      StyledText("Your files are only read. The library will be"),
      library.truncated(to: max(8, width - remark.width)) + remark,
    ]
  }

  private static func word(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return words.indices.contains(number) ? words[number] : Figures.number(number)
  }
}

extension FirstScreenView {
  /// Draws prompt or message above the hints, and gives the place of the cursor.
  private func drawFoot(on canvas: inout Canvas, in rect: Rect) -> Point? {
    let long = StyledText.joined(hints(), by: "  ")
    let hints =
      long.width > rect.width - 2 ? StyledText.joined(hints(isShort: true), by: "  ") : long
    canvas.put(hints, row: rect.bottom - 1, column: 1, width: rect.width - 2)
    guard rect.height > 1 else { return nil }
    var cursor: Point?
    var row = rect.row
    if let field = state.prompt {
      let label = "Open "
      let room = max(1, rect.width - label.count - 3)
      let head = String(field.text.prefix(field.cursor))
      let shown = DisplayText.width(head) < room ? field.text : Self.end(of: head, room - 1)
      canvas.put(label, row: row, column: 1, style: Theme.key)
      canvas.put(shown, row: row, column: 1 + label.count, width: room, overflow: .clip)
      let width = min(room, DisplayText.width(DisplayText.width(head) < room ? head : shown))
      cursor = Point(row: row, column: 1 + label.count + width)
      // Where something is to be said as well, the hints give way to it.
      row = rect.bottom - 1
    }
    if let message = state.message {
      canvas.clear(Rect(row: row, column: 0, width: rect.width, height: 1))
      canvas.put(
        StyledText("! ", Theme.mark) + StyledText(message), row: row, column: 1,
        width: rect.width - 2)
    }
    return cursor
  }

  private func hints(isShort: Bool = false) -> [StyledText] {
    func hint(_ keys: String, _ what: String) -> StyledText {
      StyledText(keys, Theme.key) + StyledText(" \(what)", Theme.dim)
    }
    let entries = state.prompt == nil ? FirstScreenKeys.choices : FirstScreenKeys.prompt
    let named = entries.compactMap { entry in
      entry.hint.map { words in
        let last = words.split(separator: " ").last.map(String.init) ?? words
        return hint(entry.keys[0].description, isShort && entry.command == .help ? last : words)
      }
    }
    return (state.prompt == nil ? [hint("↑↓", "choose")] : []) + named
  }

  /// The last Characters of a text that fit into a width.
  fileprivate static func end(of text: String, _ width: Int) -> String {
    var end = ""
    for character in text.reversed() {
      guard DisplayText.width(end) + DisplayText.width(String(character)) <= width else { break }
      end.insert(character, at: end.startIndex)
    }
    return end
  }

  private func drawHelp(on canvas: inout Canvas, in body: Rect) {
    let entries = FirstScreenKeys.choices
    let width = min(body.width, 60)
    let height = min(body.height, entries.count + 2)
    let rect = Rect(
      row: body.row + (body.height - height) / 2, column: body.column + (body.width - width) / 2,
      width: width, height: height)
    canvas.clear(rect)
    PaneFrame(title: StyledText("Keys · first screen", Theme.title), isFocused: true)
      .draw(on: &canvas, in: rect)
    let lines = entries.map { entry in
      StyledText(" ") + StyledText(entry.names, Theme.key).column(14)
        + StyledText(entry.description)
    }
    canvas.put(lines, in: rect.interior)
  }
}

extension String {
  /// The text with blanks behind it up to a width, one at least.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(isEmpty ? 0 : 1, width - count))
  }
}
