import HearsayModel

/// Quotes with their reports and citations as Markdown, to hand in: each number with
/// the command that gives it.
struct MarkdownExport {
  let reader: any GraphReader
  let selection: QuoteSelection
  let commands: ShellCommands
  /// The day on which it is written.
  let date: CivilDate

  func write(to output: StandardOutput) async throws {
    let overview = try await reader.overview()
    let count = try await reader.count(selection, cap: nil)
    let title = Markdown.escaped(overview.title ?? "Quotes")
    try output.line("# \(title): who said what, according to whom")
    try output.line()
    try output.line(whatIsHere(count, overview))
    try output.line()
    var walk = QuoteWalk(reader: reader, selection: selection, limit: 0, withElsewhere: true)
    while let quote = try await walk.next() {
      for line in try await section(quote) { try output.line(line) }
    }
    for line in try await foot() { try output.line(line) }
  }

  private func whatIsHere(_ count: QuoteCount, _ overview: Overview) -> String {
    var quotes = counted(count.quotes.value, "quote")
    if count.proposed > 0 { quotes += ", and \(counted(count.proposed, "proposed one"))," }
    guard let query = selection.query else {
      return "\(quotes), all of the graph: \(Markdown.code(commands.stats))"
    }
    var line =
      "\(quotes) with \(Markdown.code(query.text)): \(Markdown.code(commands.search(query)))"
    if count.undatedLeftOut > 0 {
      line += "; \(counted(count.undatedLeftOut, "undated quote")) left out by the date"
    }
    return line
  }

  private func section(_ quote: PlainQuote) async throws -> [String] {
    let card = quote.card
    let show = Markdown.code(commands.show(card.id.rawValue))
    var lines = [
      "## \(Markdown.escaped(quote.title))", "",
      Markdown.block(who(card)) + when(card.quote) + ".", "",
    ]
    lines += ["\(Markdown.escaped(card.origins.sentence)): \(show)", ""]
    let rows = try await quote.allReports(of: reader)
    let decided = try await decisions(on: card, rows)
    let own = ([card.id.rawValue] + card.speakers.map(\.actor.id.rawValue)).flatMap {
      decided[$0] ?? []
    }
    for sentence in remarks(card) + (try await links(of: card)) + own {
      lines += [Markdown.block(Markdown.escaped(sentence)), ""]
    }
    for row in rows {
      guard let evidence = try await reader.evidence(for: row.id) else { continue }
      let report = MarkdownReport(evidence, of: card, commands)
      lines += report.lines
      for sentence in decided[row.id.rawValue] ?? [] {
        lines.append("  - decided: \(Markdown.escaped(sentence))")
      }
    }
    return lines + [""]
  }

  /// What ties it to other quotes, a line each: `Perhaps the same as: “…” · A. Varga [q:9]`.
  private func links(of card: QuoteCard) async throws -> [String] {
    guard let links = try await reader.links(of: card.id) else { return [] }
    return links.plainLinks.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  /// What users have said of the quote, its speakers and its reports, by their ids.
  private func decisions(
    on card: QuoteCard, _ rows: [ReportRow]
  ) async throws -> [String: [String]] {
    let ids =
      [card.id.rawValue] + card.speakers.map(\.actor.id.rawValue) + rows.map(\.id.rawValue)
    let annotations = try await reader.annotations(of: ids)
    guard !annotations.isEmpty else { return [:] }
    let names = try await reader.names(of: DecisionWords.ids(of: annotations.values))
    return annotations.mapValues { DecisionWords(names: names).sentences(of: $0) }
  }

  private func who(_ card: QuoteCard) -> String {
    let speakers = card.speakers.map { speaker in
      Markdown.escaped(speaker.actor.name + (speaker.role.map { " (\($0))" } ?? ""))
    }
    let held = card.quote.provenance.ground(of: "speakers").map { " (\($0.words))" } ?? ""
    guard speakers.isEmpty else { return speakers.joined(separator: ", ") + held }
    return (card.quote.speakerUnknown ?? .notStated).label + held
  }

  private func when(_ quote: Quote) -> String {
    let how = quote.medium.map { ", \($0.words)" } ?? ""
    guard let spoken = quote.spoken else { return "\(how), when is not stated" }
    let ground = quote.provenance.ground(of: "spoken").map { " (\($0.words))" } ?? ""
    return "\(how), said \(spoken.displayText)\(ground)"
  }

  /// What is to be known of the quote beyond its figures, a sentence each.
  private func remarks(_ card: QuoteCard) -> [String] {
    var remarks = card.origins.loopSentences
    let broken = card.origins.named.filter { $0.notBorneOut > 0 }
    remarks += broken.map { origin in
      "\(counted(origin.notBorneOut, "credit is", "credits are")) not borne out by the text of "
        + "\(origin.source.name) here."
    }
    let hasPrimary = card.origins.hasPrimary || card.quote.primary != nil
    remarks.append("Primary: \(hasPrimary ? "in this graph" : "not in this graph").")
    if let elsewhere = card.elsewhere?.sentence {
      remarks.append(elsewhere.prefix(1).uppercased() + elsewhere.dropFirst() + ".")
    }
    if card.areTranslations {
      remarks.append(
        "The wordings are probably translations: differences may be the translators'.")
    }
    if card.marks.contains(.disputed) {
      remarks.append("Reports attribute it to different speakers; each says below to whom.")
    }
    if card.proposedReports > 0 {
      remarks.append(
        "\(counted(card.proposedReports, "report is", "reports are")) only proposed, "
          + "and in no figure.")
    }
    let provenance = card.quote.provenance
    if let record = MarkdownReport.recorded(provenance) {
      remarks.append("This entry of the graph was made \(record).")
    }
    if let note = provenance.note { remarks.append("Note: \(note)") }
    return remarks
  }

  private func foot() async throws -> [String] {
    var lines = ["---", ""]
    for header in try await reader.headers() {
      let parts = [
        header.title ?? "without a title", header.id.map { "id \($0)" }, header.license,
        header.attribution,
      ]
      lines.append("- graph: " + Markdown.escaped(parts.compactMap(\.self).joined(separator: "; ")))
    }
    if selection.query?.root.asksForAnnotations == true {
      lines.append(
        "- marks, tags and remarks are those of who wrote this, not of the graph: "
          + "\(Markdown.code(commands.exportEdits)) hands them on, and each quote can be shown "
          + "without them by the command beside it")
    }
    let query = selection.query.map { Markdown.code($0.text) } ?? "none: all quotes"
    lines += [
      "- filters: \(query)",
      "- this document: \(Markdown.code(commands.export("markdown", selection.query)))",
      "- figures: a named origin is a source that reports credit, or whose own text they print; "
        + "an article that credits nobody is not thereby an origin of its own; “at most” takes "
        + "each such article for one",
      "- written by hearsay \(Version.current) on \(EDTFDate(date).text)",
    ]
    return lines
  }
}
