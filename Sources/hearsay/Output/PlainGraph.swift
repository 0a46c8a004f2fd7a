import ArgumentParser
import HearsayModel

/// A whole graph as plain text, where standard output is no terminal: events by
/// date, under each its quotes, under each quote the sources that report it,
/// their wordings and credits; last the quotes that belong to no event.
struct PlainGraph {
  let reader: any GraphReader

  /// What an address leads to, or the whole graph where there is none.
  func write(_ address: Address?, to output: StandardOutput) async throws {
    guard let address else { return try await write(to: output) }
    if case .search(let text) = address.target {
      let query = try QueryArgument.parse([text])
      var walk = QuoteWalk(
        reader: reader, selection: QuoteSelection(.all, query: query), limit: 0)
      while let quote = try await walk.next() {
        for line in quote.lines(indent: 0) { try output.line(line) }
      }
      if walk.given == 0 { throw ExitCode.nothingFound }
      return
    }
    guard case .record(let id) = address.target.entry else {
      StandardError.say(
        "\(address): as plain text an entry or a search can be printed by itself, or the whole "
          + "graph.")
      throw ExitCode.failed
    }
    guard let record = try await reader.record(id) else {
      StandardError.say(ShowCommand.missing(id, meant: try await reader.idsMeant(by: id)))
      throw ExitCode.nothingFound
    }
    for line in try await EntryPrinter(reader: reader, record: record).lines() {
      try output.line(line)
    }
  }

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

extension Address.Target {
  /// The entry that a view is of; what is no entry stays what it is.
  fileprivate var entry: Self {
    if case .view(let id, _) = self { return .record(id) }
    return self
  }
}
