import HearsayModel

/// Quotes with their reports and citations as Markdown, to hand in.
struct MarkdownExport {
  let reader: any GraphReader
  let selection: QuoteSelection
  /// The graph as the user named it, for the commands; nil: the library.
  let place: String?

  func write(to output: StandardOutput) async throws {
    let overview = try await reader.overview()
    try output.line(
      "# \(Self.escaped(overview.title ?? "Quotes")): who said what, according to whom")
    try output.line()
    if let query = selection.query {
      try output.line("Selected by the query `\(query.text.replacing("`", with: "'"))`.")
      try output.line()
    }
    var walk = QuoteWalk(reader: reader, selection: selection, limit: 0)
    while let quote = try await walk.next() {
      for line in try await section(quote) { try output.line(line) }
    }
    try output.line("---")
    try output.line()
    try output.line("\(counted(walk.given, "quote")), written by hearsay \(Version.current).")
    let query = selection.query.map { " \(ShellWord.quoted($0.text))" } ?? ""
    try output.line("To ask again: `hearsay search\(whence) --limit 0\(query)`")
  }

  private func section(_ quote: PlainQuote) async throws -> [String] {
    let card = quote.card
    let speakers = card.speakers.map { Self.escaped($0.actor.name) }
    var lines = ["## \(Self.escaped(quote.title))", ""]
    let who =
      speakers.isEmpty
      ? (card.quote.speakerUnknown ?? .notStated).label : speakers.joined(separator: ", ")
    let when = card.quote.spoken.map { ", said \($0.displayText)" } ?? ", when is not stated"
    lines += [who + when + ".", "", Self.escaped(card.origins.sentence) + "."]
    if card.areTranslations {
      lines += ["", "The wordings are probably translations: differences may be the translators'."]
    }
    lines += ["", "`hearsay show\(whence) \(card.id)`", ""]
    for row in try await quote.allReports(of: reader) {
      guard let article = try await article(row.report.article) else { continue }
      let citation = ReportCitation(row, in: article, speakers: card.speakers.map(\.actor.name))
      for (index, line) in citation.lines.enumerated() {
        let text = Self.escaped(line.text)
        lines.append(index == 0 ? "- \(text)" : "  - \(line.label): \(text)")
      }
    }
    return lines + [""]
  }

  /// The option that names the graph.
  private var whence: String { place.map { " --in \(ShellWord.quoted($0))" } ?? "" }

  private func article(_ id: Article.ID) async throws -> Article? {
    guard case .article(let article)? = try await reader.record(id.rawValue) else { return nil }
    return article
  }

  /// Text as Markdown shows it, letter for letter.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character.isNewline {
        result.append(" ")
      } else {
        if "\\`*_[]<>#|~".contains(character) { result.append("\\") }
        result.append(character)
      }
    }
    return result
  }
}

/// A word as a POSIX shell takes it back.
enum ShellWord {
  static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || Array("._/:@%+-".utf8).contains(byte)
      }
    return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
