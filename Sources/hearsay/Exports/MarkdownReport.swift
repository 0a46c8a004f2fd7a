import HearsayModel

/// A report as an item of a Markdown list: what it prints, as whose words, from whom,
/// where, and how to see it again.
struct MarkdownReport {
  let lines: [String]

  init(
    _ evidence: Evidence, of card: QuoteCard, _ commands: ShellCommands
  ) {
    let row = evidence.row
    let article = evidence.article
    let citation = ReportCitation(row, in: article, speakers: card.speakers.map(\.actor.name))
    var lines: [String] = []
    func add(_ label: String, _ markdown: String) { lines.append("  - \(label): \(markdown)") }
    for line in citation.lines {
      switch line.label {
      case "": lines.append("- \(Markdown.block(Markdown.escaped(line.text)))")
      case "credits": add("credits", Markdown.escaped(Self.credits(row)))
      case "address": add("address", article.url.map(Markdown.address) ?? "none recorded")
      default: add(line.label, Markdown.escaped(line.text))
      }
      if line.label == "cue" || (row.report.cue == nil && line.label == "speaker") {
        add("sentence", Self.sentence(evidence))
      }
    }
    add("retrieved", article.retrieved?.displayText ?? "not recorded")
    add("sha256", article.sha256 ?? "not recorded")
    if let match = Self.match(row.report) { add("match", Markdown.escaped(match)) }
    if let recorded = Self.recorded(row.report.provenance) {
      add("recorded", Markdown.escaped(recorded))
    }
    if let note = row.report.provenance.note { add("note", Markdown.escaped(note)) }
    add("seen with", Markdown.code(commands.show(row.report.id.rawValue)))
    self.lines = lines
  }

  /// Whom it credits, hop by hop, and whether their text here has it.
  private static func credits(_ row: ReportRow) -> String {
    guard let via = row.report.via else { return "not examined" }
    guard !via.isEmpty else { return row.nobodyLabel }
    let hops = row.chains.joined().compactMap(seen)
    let words = row.creditWords.isEmpty ? "" : ", in the words “\(row.creditWords)”"
    return row.groundedCreditLabel + words
      + (hops.isEmpty ? "" : " (\(hops.joined(separator: "; ")))")
  }

  /// Whether whom a hop credits has it here, or why that cannot be told; nil: it
  /// credits no source by name.
  private static func seen(_ hop: HopRow) -> String? {
    guard hop.hop.source != nil else { return nil }
    switch hop.check {
    case .borneOut: return "\(hop.name): seen here, borne out"
    case .notBorneOut: return "\(hop.name): seen here, not borne out"
    case .cannotBeChecked:
      let reason = hop.obstacle.map { ", \($0.words(of: hop.name))" } ?? ""
      return "\(hop.name): cannot be checked\(reason)"
    }
  }

  /// The wording in its sentence, or between the words that were kept.
  private static func sentence(_ evidence: Evidence) -> String {
    let passage =
      evidence.text.flatMap { Passage(in: $0, at: evidence.spans) }
      ?? Passage(evidence.row.report)
    guard let passage else { return "not here: neither the text nor the words around are" }
    return passage.parts.map { part in
      part.isWording ? Markdown.bold(part.text) : Markdown.escaped(part.text)
    }.joined()
  }

  /// By what it was found to render the quote.
  private static func match(_ report: Report) -> String? {
    guard let match = report.match else { return nil }
    let parts =
      [match.method.map { "by \($0)" }, match.score.map { "score \($0)" }].compactMap(\.self)
      + match.reasons
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// Who made a record, and when; nil: not stated.
  static func recorded(_ provenance: Provenance) -> String? {
    let parts = [
      provenance.by.map { "by \($0)" }, provenance.at.map { "on \($0.displayText)" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
