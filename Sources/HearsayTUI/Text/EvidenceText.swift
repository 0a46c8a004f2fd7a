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
    guard limit > 1 else {
      return [StyledText(article.title ?? "", Theme.title).truncated(to: width)]
    }
    var fields: [(label: String, text: StyledText)] = [
      ("title", StyledText(article.title ?? "none", Theme.title)),
      ("date", StyledText(date(of: document))),
    ]
    if let remark = document.annotation?.remark, !remark.isEmpty { fields.append(("said", remark)) }
    if !document.hasText {
      fields.append(("text", "not in this graph; below is what the record kept of it"))
    }
    if limit > 4 { fields.append(("report", report(document))) }
    fields.append(("address", StyledText(article.url ?? "none recorded")))
    if let file = article.textFile { fields.append(("file", StyledText(file))) }
    if let sum = article.sha256 { fields.append(("sha256", StyledText("\(sum.prefix(16))…"))) }
    fields = Array(fields.prefix(limit - 1))
    // Rather than say half of what the report is, the last fields are left out.
    if let report = fields.first(where: { $0.label == "report" }) {
      let needed = lines(report.label, report.text, width: width, limit: 3).count - 1
      while fields.count > 4, limit - 1 - fields.count < needed, fields.last?.label != "report" {
        fields.removeLast()
      }
    }
    // What is left over goes to those that one line does not hold.
    var spare = limit - 1 - fields.count
    var shown: [StyledText] = []
    for field in fields {
      let most = field.label == "report" ? 2 : 1
      let block = lines(field.label, field.text, width: width, limit: 1 + min(most, spare))
      spare -= block.count - 1
      shown += block
    }
    return shown + [rule(document, width: width)]
  }

  /// The line under the header, with the signs that stand in the text below.
  private static func rule(_ document: EvidenceDocument, width: Int) -> StyledText {
    let marks = Set(document.paragraphs.flatMap(\.marks).map(\.role))
    let legend = EvidenceDocument.Role.allCases.filter { marks.contains($0) }.compactMap(\.legend)
    let signs = StyledText(" " + legend.joined(separator: " ") + " ─", Theme.dim)
    let room = width - (legend.isEmpty ? 0 : signs.width)
    guard room >= 8 else { return StyledText(String(repeating: "─", count: width), Theme.box) }
    let box = StyledText(String(repeating: "─", count: room), Theme.box)
    return legend.isEmpty ? box : box + signs
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

  private static func lines(
    _ label: String, _ text: StyledText, width: Int, limit: Int
  ) -> [StyledText] {
    let lines = text.lines(width: max(1, width - 9), limit: limit)
    return lines.enumerated().map { index, line in
      StyledText(index == 0 ? label : "", Theme.dim).column(9) + line
    }
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

  private static func report(_ document: EvidenceDocument) -> StyledText {
    let row = document.evidence.row
    var parts: [StyledText] = []
    if let kind = row.report.kind { parts.append(StyledText(kind.rawValue)) }
    if let place = row.report.place { parts.append(StyledText(place.rawValue)) }
    if let cue = row.report.cue { parts.append(StyledText("“\(cue)”")) }
    if let naming = row.report.speakerAs { parts.append(StyledText("named “\(naming)”")) }
    parts.append(StyledText(row.descentLabel))
    if row.chains.joined().contains(where: { $0.check == .notBorneOut }) {
      parts.append(StyledText("! ", Theme.mark) + StyledText("NOT borne out", Theme.title))
    }
    parts += row.whyUncounted.map { StyledText($0, Theme.dim) }
    if document.evidence.isAnchored {
      parts.append(StyledText("place found by the program", Theme.dim))
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

  /// What the signs mean, with them around; nil: it has none.
  fileprivate var legend: String? {
    switch self {
    case .quote: "[quote]"
    case .speaker: "(speaker)"
    case .cue: "<cue>"
    case .credit: "{via}"
    case .otherQuote: nil
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
