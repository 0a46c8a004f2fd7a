/// A report as it is cited: what was printed, whose words it says they are, whom
/// it credits, and where it stands.
///
/// For copying and for hand-over.
public struct ReportCitation: Sendable, Hashable {
  /// One line: what it tells, and the text.
  public struct Line: Sendable, Hashable {
    /// `speaker`, `source`, …; empty for the wording.
    public var label: String
    /// The text on one line.
    public var text: String

    /// A label and its text.
    public init(label: String, text: String) {
      self.label = label
      self.text = text
    }
  }

  /// The lines in their order: wording, why it does not count, speaker, cue, source,
  /// credits, date, title, address; the speaker and the address stand there even where nothing
  /// is known of them.
  public var lines: [Line]

  /// Cites a report.
  ///
  /// - Parameters:
  ///   - row: The report with its names.
  ///   - article: The article that it stands in.
  ///   - speakers: The names of the quote's speakers.
  public init(_ row: ReportRow, in article: Article, speakers: [String]) {
    var lines = [Line(label: "", text: Self.wording(row.report))]
    let reasons = row.whyUncounted
    if !reasons.isEmpty {
      lines.append(Line(label: "not counted", text: reasons.joined(separator: ", ")))
    }
    lines.append(Line(label: "speaker", text: Self.speaker(row, speakers)))
    if let cue = row.report.cue { lines.append(Line(label: "cue", text: "“\(cue)”")) }
    lines.append(Line(label: "source", text: Self.source(row, article) + Self.place(row.report)))
    lines.append(Line(label: "credits", text: Self.credits(row)))
    lines.append(Line(label: "date", text: Self.date(row)))
    lines.append(Line(label: "title", text: article.title ?? "none recorded"))
    lines.append(Line(label: "address", text: article.url ?? "none recorded"))
    self.lines = lines.map { line in
      let words = line.text.split { $0.isWhitespace }
      return Line(label: line.label, text: words.joined(separator: " "))
    }
  }

  /// The lines, one below the other.
  public var text: String {
    lines.map { $0.label.isEmpty ? $0.text : "\($0.label): \($0.text)" }.joined(separator: "\n")
  }

  /// Direct speech in quotation marks; mixed and indirect speech as printed.
  private static func wording(_ report: Report) -> String {
    guard let exact = report.exact else { return "(the wording was not kept)" }
    switch report.kind {
    case .direct: return "“\(report.isSplit ? exact.replacing(" … ", with: "” … “") : exact)”"
    case .mixed: return mixed(exact, report.quoted) + " (in part in quotation marks)"
    case .indirect: return exact + " (indirect speech)"
    case nil: return exact
    }
  }

  /// What was quoted in marks: as printed, or in ours where its own were not kept.
  private static func mixed(_ exact: String, _ quoted: [TextSpan]) -> String {
    var scalars = Array(exact.unicodeScalars)
    func isMark(_ index: Int) -> Bool {
      scalars.indices.contains(index) && quotationMarks.contains(scalars[index])
    }
    for span in quoted.sorted(by: { $0.start > $1.start })
    where 0 <= span.start && span.start < span.end && span.end <= scalars.count {
      guard !isMark(span.start - 1), !isMark(span.start) else { continue }
      scalars.insert("”", at: span.end)
      scalars.insert("“", at: span.start)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let quotationMarks = Set("\"'“”„‟‘’‚‛«»‹›「」『』＂".unicodeScalars)

  /// The source, with the ground on which it is held where the article does not print it.
  private static func source(_ row: ReportRow, _ article: Article) -> String {
    guard let ground = article.provenance.ground(of: "source"), ground != .printed,
      article.source != nil
    else { return row.sourceLabel }
    return "\(row.sourceLabel) (\(ground.words))"
  }

  /// Where in the article it stands, unless that is its body.
  private static func place(_ report: Report) -> String {
    guard let place = report.place, place != .body else { return "" }
    return ", \(place.rawValue)"
  }

  private static func speaker(_ row: ReportRow, _ speakers: [String]) -> String {
    let others = row.otherSpeakers.map(\.name)
    let names = (others.isEmpty ? speakers : others).joined(separator: " and ")
    let held = names.isEmpty ? "not known" : names
    guard let form = row.report.speakerAs else { return held }
    return "named “\(form)” (\(held))"
  }

  private static func credits(_ row: ReportRow) -> String {
    guard let via = row.report.via else { return "not examined" }
    guard !via.isEmpty else { return row.nobodyLabel }
    let checks = row.chains.map { chain in
      chain.map { "\($0.name) \($0.check.words)" }.joined(separator: ", ")
    }
    return "\(row.groundedCreditLabel) (\(checks.joined(separator: "; ")))"
  }

  private static func date(_ row: ReportRow) -> String {
    guard let published = row.published else { return "none known" }
    return published.displayText + (row.publishedGround.map { " (\($0.words))" } ?? "")
  }
}

extension HopCheck {
  /// `borne out`, `not borne out`, `cannot be checked`.
  public var words: String {
    switch self {
    case .borneOut: "borne out"
    case .notBorneOut: "not borne out"
    case .cannotBeChecked: "cannot be checked"
    }
  }
}

extension Ground {
  /// Why a value is held, as it stands behind the value in brackets.
  public var words: String {
    switch self {
    case .printed: "printed"
    case .relative: "reckoned from what is printed"
    case .bounds: "bounds only"
    case .layout: "from the page around the text"
    case .carried: "carried over from the sentence before"
    case .garbled: "read through a broken translation"
    case .outside: "known from elsewhere"
    case .computed: "computed"
    case .hand: "entered by hand"
    }
  }
}
