import HearsayModel
import HearsayTerminal

/// The evidence of a report on the whole screen.
struct EvidenceView {
  var evidence: EvidenceState
  var layout: ExploreLayout

  /// Draws the evidence with its box.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    PaneFrame(title: title, figure: figure, isFocused: true).draw(on: &canvas, in: rect)
    let inner = rect.interior
    guard let document = evidence.document else {
      let notice = evidence.failure.map { Notice.failure($0) } ?? Notice.reading
      return Notice.draw(notice, on: &canvas, in: inner)
    }
    let header = EvidenceText.header(
      document, width: layout.evidenceWidth, limit: layout.evidenceHeaderLimit)
    let (above, below) = inner.split(top: header.count)
    canvas.put(header, in: indented(above))
    drawText(document, on: &canvas, in: below)
  }

  private func indented(_ rect: Rect) -> Rect {
    Rect(row: rect.row, column: rect.column + 1, width: rect.width - 2, height: rect.height)
  }

  private func drawText(_ document: EvidenceDocument, on canvas: inout Canvas, in rect: Rect) {
    var row = rect.row
    if document.paragraphs.isEmpty {
      canvas.put("The wording was not kept.", row: row, column: rect.column + 1)
    }
    var skip = evidence.scroll.line
    for paragraph in document.paragraphs.dropFirst(evidence.scroll.paragraph) {
      let holdsQuote = paragraph.marks.contains { $0.role == .quote }
      for line in EvidenceText.lines(paragraph, width: layout.evidenceWidth).dropFirst(skip) {
        guard row < rect.bottom else { return }
        if holdsQuote { canvas.put("▌", row: row, column: rect.column, style: Theme.cursor) }
        canvas.put(line, row: row, column: rect.column + 1, width: rect.width - 1)
        row += 1
      }
      skip = 0
    }
  }

  private var title: StyledText {
    var title = StyledText("Evidence", Theme.title)
    if evidence.document?.annotation?.isMarked == true { title.append(" *", Theme.marked) }
    if let row = evidence.document?.evidence.row { title.append(" · \(row.sourceLabel)") }
    return title
  }

  private var figure: StyledText {
    if evidence.pending != nil { return StyledText("reading …", Theme.dim) }
    guard let document = evidence.document else { return "" }
    var parts: [String] = []
    if let position = document.position, document.reports.count > 1 {
      parts.append("quote \(position + 1) of \(document.reports.count)")
    }
    if document.hasText { parts.append(place(in: document)) }
    return StyledText(parts.joined(separator: " · "), Theme.dim)
  }

  /// How many bytes of text are measured for a line number; beyond, paragraphs are
  /// counted instead.
  private static let measured = 20_000

  private func place(in document: EvidenceDocument) -> String {
    let scroll = evidence.scroll
    guard document.paragraphs.reduce(0, { $0 + $1.text.utf8.count }) <= Self.measured else {
      return "paragraph \(Figures.number(scroll.paragraph + 1)) of "
        + Figures.number(document.paragraphs.count)
    }
    let lines = EvidenceLines(document: document, width: layout.evidenceWidth)
    let counts = document.paragraphs.indices.map { lines.count($0) }
    let first = counts.prefix(scroll.paragraph).reduce(0, +) + scroll.line + 1
    return "line \(first) of \(counts.reduce(0, +))"
  }
}
