import HearsayModel
import HearsayTerminal

/// The evidence's text: the very lines that are drawn, so that scrolling, which
/// counts them, and drawing never differ.
enum EvidenceText {
  /// The lines above the text, which stay when it scrolls.
  ///
  /// - Parameter limit: Make no more lines than this; at least 1.
  static func header(_ document: EvidenceDocument, width: Int, limit: Int) -> [StyledText] {
    let article = document.evidence.article
    let title = line("title", StyledText(article.title ?? "none", Theme.title))
    guard limit > 1 else {
      return [StyledText(article.title ?? "", Theme.title).truncated(to: width)]
    }
    var lines = [title, line("date", StyledText(date(of: document)))]
    if !document.hasText {
      lines.append(line("text", "not in this graph; below is what the record kept of it"))
    }
    if limit > 4 { lines.append(line("report", report(document))) }
    lines.append(line("address", StyledText(article.url ?? "none recorded")))
    if let file = file(of: article) { lines.append(line("file", StyledText(file))) }
    lines = Array(lines.prefix(limit - 1)).map { $0.truncated(to: width) }
    return lines + [StyledText(String(repeating: "─", count: width), Theme.box)]
  }

  /// The lines of one paragraph; at least one, also of an empty paragraph.
  static func lines(_ paragraph: EvidenceDocument.Paragraph, width: Int) -> [StyledText] {
    signed(paragraph).wrapped(to: width)
  }

  /// A paragraph with its marks by style and by the signs [quote] (speaker) <cue>
  /// {via}; other reports' wordings have no sign.
  private static func signed(_ paragraph: EvidenceDocument.Paragraph) -> StyledText {
    let scalars = Array(paragraph.text.unicodeScalars)
    let marks = paragraph.marks.map { mark in
      (mark, max(0, mark.span.start)..<max(0, min(mark.span.end, scalars.count)))
    }
    let cuts = Set(marks.flatMap { [$0.1.lowerBound, $0.1.upperBound] } + [0, scalars.count])
    let bounds = cuts.sorted()
    var text = StyledText()
    for (start, end) in zip(bounds, bounds.dropFirst()) {
      for (mark, range) in marks where range.lowerBound == start {
        text.append(mark.role.signs.open, mark.role.style)
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      let style = marks.filter { $0.1.contains(start) }.reduce(Style.plain) { style, mark in
        style.overlaid(with: mark.0.role.style)
      }
      text.append(String(view), style)
      for (mark, range) in marks.reversed() where range.upperBound == end {
        text.append(mark.role.signs.close, mark.role.style)
      }
    }
    return text
  }

  private static func line(_ label: String, _ text: StyledText) -> StyledText {
    StyledText(label, Theme.dim).column(9) + text
  }

  private static func date(of document: EvidenceDocument) -> String {
    let article = document.evidence.article
    var parts: [String] = []
    if let published = article.published {
      let ground = document.evidence.row.publishedGround
      let text = published.displayText
      switch ground {
      case .bounds: parts.append("none printed · \(text) (\(Ground.bounds.label ?? ""))")
      default: parts.append(text + (ground.flatMap(\.label).map { " (\($0))" } ?? ""))
      }
    } else {
      parts.append("none printed")
    }
    if let retrieved = article.retrieved { parts.append("retrieved \(retrieved.displayDay)") }
    return parts.joined(separator: " · ")
  }

  private static func file(of article: Article) -> String? {
    let sum = article.sha256.map { "sha256 \($0.prefix(16))…" }
    let parts = [article.textFile, sum].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "  ")
  }

  private static func report(_ document: EvidenceDocument) -> StyledText {
    let row = document.evidence.row
    var parts: [StyledText] = []
    if let kind = row.report.kind { parts.append(StyledText(kind.rawValue)) }
    if let place = row.report.place { parts.append(StyledText(place.rawValue)) }
    if let cue = row.report.cue { parts.append(StyledText("“\(cue)”")) }
    if let naming = row.report.speakerAs { parts.append(StyledText("named “\(naming)”")) }
    parts.append(StyledText(row.creditLabel))
    if document.evidence.isAnchored {
      parts.append(StyledText("place found by program", Theme.dim))
    }
    return .joined(parts, by: StyledText(" · ", Theme.dim))
  }
}

extension EvidenceDocument.Role {
  /// The signs around a stretch; empty for other reports' wordings.
  var signs: (open: String, close: String) {
    switch self {
    case .quote: ("[", "]")
    case .speaker: ("(", ")")
    case .cue: ("<", ">")
    case .credit: ("{", "}")
    case .otherQuote: ("", "")
    }
  }

  /// How a stretch looks.
  var style: Style {
    switch self {
    case .quote: Theme.quote
    case .speaker: Theme.speaker
    case .cue: Theme.cue
    case .credit: Theme.credit
    case .otherQuote: Theme.otherQuote
    }
  }
}
