/// What a loader checks of spans against the text of their article: E13, E14, W01.
///
/// Made once for a text, it serves all reports and namings of its article.
public struct SpanCheck: Sendable {
  private let anchor: TextAnchor
  private let length: Int

  /// Prepares a text, which must be as `ArticleText.normalized` gives it.
  public init(_ text: String) {
    anchor = TextAnchor(text)
    length = text.unicodeScalars.count
  }

  /// What was found of one report.
  public struct Outcome: Sendable, Hashable {
    /// Where the report stands: its own spans, or those that were found for a
    /// report that has none (W01).
    public var spans: [TextSpan]
    /// What is wrong; empty where all is well.
    public var problems: [Problem]
  }

  /// Checks a report that stands at a line of a file.
  public func outcome(of report: Report, file: String, line: Int) -> Outcome {
    var outcome = Outcome(spans: report.spans, problems: [])
    guard !report.spans.isEmpty else {
      guard let exact = report.exact else { return outcome }
      outcome.spans = anchor.spans(exact: exact, prefix: report.prefix, suffix: report.suffix) ?? []
      outcome.problems = [missing(in: report, found: outcome.spans, file: file, line: line)]
      return outcome
    }
    let range = outOfRange(report.spans, of: report.id.rawValue, report.article, file, line)
    if let range {
      outcome.problems = [range]
    } else if let exact = report.exact, !anchor.stands(exact, at: report.spans) {
      outcome.problems = [
        Problem(
          code: .E14, file: file, line: line, record: report.id.rawValue, field: "exact",
          message: "does not stand at its spans in the text of \(report.article)",
          advice: elsewhere(exact, report))
      ]
    }
    return outcome
  }

  /// Checks the spans of a naming that stands at a line of a file.
  public func problems(of naming: Naming, file: String, line: Int) -> [Problem] {
    outOfRange(naming.spans, of: naming.id.rawValue, naming.article, file, line).map { [$0] } ?? []
  }

  private func missing(
    in report: Report, found: [TextSpan], file: String, line: Int
  ) -> Problem {
    let isFound = !found.isEmpty
    return Problem(
      code: .W01, file: file, line: line, record: report.id.rawValue, field: "spans",
      message: isFound
        ? "is missing, though the text of \(report.article) is here; the wording was found in it"
        : "is missing, and the text of \(report.article) has the wording nowhere, or more than once",
      advice: isFound
        ? "write \(Self.spelled(found))" : "write where it stands, or give prefix and suffix")
  }

  private func outOfRange(
    _ spans: [TextSpan], of record: String, _ article: Article.ID, _ file: String, _ line: Int
  ) -> Problem? {
    guard let index = spans.firstIndex(where: { $0.end > length }) else { return nil }
    return Problem(
      code: .E13, file: file, line: line, record: record, field: "spans[\(index)]",
      message:
        "ends at \(spans[index].end), behind the end of the text of \(article), "
        + "which has \(length) characters",
      advice: "count in Unicode scalars from 0, CRLF as one")
  }

  private func elsewhere(_ exact: String, _ report: Report) -> String {
    anchor.spans(exact: exact, prefix: report.prefix, suffix: report.suffix)
      .map { "write \(Self.spelled($0)), where it was found" }
      ?? "write the wording as it is printed, or the spans where it stands"
  }

  private static func spelled(_ spans: [TextSpan]) -> String {
    "[" + spans.map { "[\($0.start),\($0.end)]" }.joined(separator: ",") + "]"
  }
}
