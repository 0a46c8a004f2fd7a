import HearsayModel

/// A whole graph as plain text, where standard output is no terminal: events by
/// date, under each its quotes, under each quote the sources that report it,
/// their wordings and credits; last the quotes that belong to no event.
struct PlainGraph {
  let reader: any GraphReader

  func write(to output: StandardOutput) async throws {
    let overview = try await reader.overview()
    if let title = overview.title { try output.line(title) }
    try output.line(
      "\(counted(overview.articles, "article")), \(counted(overview.events, "event")), "
        + "\(counted(overview.actors, "actor")), \(counted(overview.quotes, "quote")) in "
        + counted(overview.reports, "report"))
    var start: PageRequest.Start? = .first
    while let from = start {
      let page = try await reader.events(PageRequest(from, limit: 100))
      for event in page.items { try await write(event, to: output) }
      start = page.next.map { .after($0) }
    }
    try await writeRest(to: output)
  }

  private func write(_ event: EventRow, to output: StandardOutput) async throws {
    let ground = event.startGround.map { " (\($0.rawValue))" } ?? ""
    let mark = event.status == .proposed ? " (proposed)" : ""
    try output.line()
    try output.line("\(Self.when(event, ground: ground))  \(event.name)\(mark)")
    var walk = QuoteWalk(reader: reader, selection: QuoteSelection(.event(event.id)), limit: 0)
    while let quote = try await walk.next() {
      for line in quote.lines(indent: 2) { try output.line(line) }
    }
    if walk.given == 0 { try output.line("  no quotes") }
  }

  /// From when to when, with the ground of its start.
  private static func when(_ event: EventRow, ground: String) -> String {
    guard let span = EDTFDate.span(event.start, event.end) else { return "undated" }
    let text = span.displayText + ground
    guard span == event.start, let end = event.end, end != span else { return text }
    return "\(text), ended \(end.displayText)"
  }

  private func writeRest(to output: StandardOutput) async throws {
    let selection = QuoteSelection(
      .all, query: SearchQuery(text: "event:none", root: .field(.event, .none)))
    var walk = QuoteWalk(reader: reader, selection: selection, limit: 0)
    while let quote = try await walk.next() {
      if walk.given == 1 {
        try output.line()
        try output.line("Of no event")
      }
      for line in quote.lines(indent: 2) { try output.line(line) }
    }
  }
}
