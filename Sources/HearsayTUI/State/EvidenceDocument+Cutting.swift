import HearsayModel

extension EvidenceDocument {
  /// A longer paragraph is cut, at a blank where there is one; Unicode scalars.
  static let longestParagraph = 2_000
  /// How far around the wording its cue, naming and credits are looked for;
  /// Unicode scalars.
  static let neighbourhood = 300

  /// Cuts an evidence's text; costs what the text is long.
  init(_ evidence: Evidence) {
    let text = evidence.text ?? Self.excerpt(of: evidence.row.report)
    let spans = evidence.text == nil ? Self.excerptSpans(of: evidence.row.report) : evidence.spans
    let scalars = Array(text.unicodeScalars)
    let marks = Self.marks(in: scalars, of: evidence, at: spans)
    let ranges = text.isEmpty ? [] : Self.ranges(of: scalars)
    self.evidence = evidence
    self.evidence.text = nil
    hasText = evidence.text != nil
    paragraphs = ranges.map { Self.paragraph(scalars, $0, marks) }
    let start = spans.first?.start ?? 0
    wordingParagraph = max(0, (ranges.firstIndex { $0.upperBound > start }) ?? 0)
    reports = Self.order(of: evidence)
  }

  /// What the record kept of the text, with signs where that goes on.
  private static func excerpt(of report: Report) -> String {
    let kept = [report.prefix, report.exact, report.suffix].compactMap { $0 }
    let text = kept.reduce("") { text, part in
      text + (needsBlank(between: text, and: part) ? " " : "") + part
    }
    return lead(report) + text + (goesOn(report.suffix) ? " …" : "")
  }

  private static func lead(_ report: Report) -> String { goesOn(report.prefix) ? "… " : "" }

  /// Of marks alone nothing was cut off.
  private static func goesOn(_ words: String?) -> Bool {
    words?.contains(where: \.isLetter) == true
  }

  /// What was cut apart at a blank may have lost it.
  private static func needsBlank(between text: String, and part: String) -> Bool {
    guard let last = text.last, let first = part.first else { return false }
    return (last.isLetter || last.isNumber || ",;:.".contains(last))
      && (first.isLetter || first.isNumber)
  }

  private static func excerptSpans(of report: Report) -> [TextSpan] {
    guard let exact = report.exact else { return [] }
    let prefix = report.prefix ?? ""
    let blank = needsBlank(between: prefix, and: exact) ? 1 : 0
    let start = lead(report).unicodeScalars.count + prefix.unicodeScalars.count + blank
    return [TextSpan(start, start + exact.unicodeScalars.count)]
  }

  /// Paragraphs end at line feeds, which belong to none.
  private static func ranges(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var blank: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" {
        ranges.append(start..<index)
        (start, blank) = (index + 1, nil)
      } else if index - start >= longestParagraph {
        let end = blank ?? index
        ranges.append(start..<end)
        (start, blank) = (end, nil)
      }
      if scalar == " " { blank = index + 1 }
    }
    ranges.append(start..<scalars.count)
    return ranges
  }

  private static func paragraph(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ marks: [Mark]
  ) -> Paragraph {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    let own = marks.compactMap { mark -> Mark? in
      let start = max(mark.span.start, range.lowerBound)
      let end = min(mark.span.end, range.upperBound)
      guard start < end else { return nil }
      let span = TextSpan(start - range.lowerBound, end - range.lowerBound)
      return Mark(span: span, role: mark.role)
    }
    return Paragraph(text: String(text), marks: own)
  }

  private static func marks(
    in scalars: [Unicode.Scalar], of evidence: Evidence, at spans: [TextSpan]
  ) -> [Mark] {
    var marks = spans.map { Mark(span: $0, role: .quote) }
    if evidence.text != nil {
      marks += evidence.others.flatMap { other in
        other.spans.map { Mark(span: $0, role: .otherQuote) }
      }
    }
    guard let first = spans.first, let last = spans.last else { return marks }
    let window = max(0, first.start - neighbourhood)..<min(scalars.count, last.end + neighbourhood)
    let report = evidence.row.report
    let phrases: [(String?, Role)] =
      [(report.speakerAs, .speaker), (report.cue, .cue)]
      + (report.via ?? []).joined().map { ($0.as, .credit) }
    for case (let phrase?, let role) in phrases {
      let taken = marks.map(\.span)
      if let span = nearest(phrase, in: scalars, window, to: first, besides: taken) {
        marks.append(Mark(span: span, role: role))
      }
    }
    return marks.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
  }

  /// Where a phrase stands nearest to the wording, outside what is marked.
  private static func nearest(
    _ phrase: String, in scalars: [Unicode.Scalar], _ window: Range<Int>, to wording: TextSpan,
    besides taken: [TextSpan]
  ) -> TextSpan? {
    let words = Array(phrase.unicodeScalars)
    guard !words.isEmpty, window.count >= words.count else { return nil }
    let starts = window.lowerBound...(window.upperBound - words.count)
    let spans = starts.lazy.filter { scalars[$0..<($0 + words.count)].elementsEqual(words) }
      .map { TextSpan($0, $0 + words.count) }
      .filter { span in !taken.contains { $0.start < span.end && span.start < $0.end } }
    return spans.min { distance($0, wording) < distance($1, wording) }
  }

  private static func distance(_ span: TextSpan, _ wording: TextSpan) -> Int {
    max(span.start - wording.end, wording.start - span.end, 0)
  }

  /// By place in the text; those whose place is not known last, by their ids, so
  /// that each report of an article sees the same order.
  private static func order(of evidence: Evidence) -> [Report.ID] {
    var places = evidence.others.map { ($0.spans.first?.start ?? Int.max, $0.report) }
    places.append((evidence.spans.first?.start ?? Int.max, evidence.row.id))
    return places.sorted { $0 < $1 }.map(\.1)
  }
}
