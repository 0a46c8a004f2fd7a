internal import GRDB
internal import HearsayModel

extension LoadSession {
  /// Reports and namings against the texts of their articles.
  ///
  /// E13: spans that lie outside; E14: a wording that does not stand at its spans;
  /// W01: a report without spans.
  func checkTexts() throws {
    let hasTexts = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM article WHERE hasText)")
    guard hasTexts == true else { return }
    try makeIndexes()
    var anchor: (article: Int64, text: TextAnchor, length: Int)?
    var wrong: [Int64] = []
    let rows = try Row.fetchCursor(
      database, sql: Self.reportsWithTexts, arguments: [firstImport, firstImport])
    while let row = try rows.next() {
      let article: Int64 = row["article"]
      if anchor?.article != article {
        try checkCancellation()
        let text: String = row["text"]
        anchor = (article, TextAnchor(text), text.unicodeScalars.count)
      }
      guard let anchor else { continue }
      let check = try TextCheck(row)
      let found =
        row["type"] == "naming"
        ? check.outside(anchor.length) : check.problem(anchor.text, length: anchor.length)
      guard let problem = found else { continue }
      problems.add(problem)
      if problem.severity == .error { wrong.append(row["key"]) }
    }
    if request.isLenient, !wrong.isEmpty {
      for key in wrong { try removeRecord(key) }
      try checkReferences()
    }
  }

  private static let reportsWithTexts = """
    SELECT found.key, found.article, record.body, record.text AS exact, articleRecord.text,
      entry.id, entry.type, entry.line, import.path
    FROM article JOIN record AS articleRecord ON articleRecord.key = article.key
      JOIN (SELECT key, article FROM report UNION ALL SELECT key, article FROM naming) AS found
        ON found.article = article.key
      JOIN record ON record.key = found.key
      JOIN entry ON entry.key = found.key JOIN import ON import.key = entry.import
      JOIN entry AS articleEntry ON articleEntry.key = article.key
    WHERE article.hasText AND (entry.import >= ? OR articleEntry.import >= ?)
    ORDER BY article.key, entry.line
    """
}

/// A record that says where in a text it stands.
private struct TextCheck {
  private let body: BodyReader
  private let exact: String?
  private let spans: [TextSpan]
  private let id: String
  private let article: String
  private let file: String
  private let line: Int

  init(_ row: Row) throws {
    body = try BodyReader(text: row["body"])
    exact = row["exact"]
    spans = body.spans("spans")
    id = row["id"]
    article = body.text("article") ?? ""
    file = row["path"]
    line = row["line"]
  }

  func problem(_ text: TextAnchor, length: Int) -> Problem? {
    if let outside = outside(length) { return outside }
    guard let exact else { return nil }
    if spans.isEmpty { return missing(text, exact) }
    guard !text.stands(exact, at: spans) else { return nil }
    return note(
      .E14, "exact", "the wording does not stand at its spans in the text of \(article)",
      "correct spans or exact; spans count Unicode scalars from 0")
  }

  /// E13, where a span ends behind the text.
  func outside(_ length: Int) -> Problem? {
    guard let last = spans.last(where: { $0.end > length }) else { return nil }
    return note(
      .E13, "spans",
      "[\(last.start), \(last.end)] lies outside the text of \(article), which has \(length) "
        + "characters", "count in Unicode scalars from 0")
  }

  private func missing(_ text: TextAnchor, _ exact: String) -> Problem {
    let found = text.spans(
      exact: exact, prefix: body.text("prefix"), suffix: body.text("suffix"))
    guard let found else {
      return note(
        .W01, "spans",
        "there are none, and its words cannot be found for certain in the text of "
          + article, "give spans, or prefix and suffix")
    }
    let list = found.map { "[\($0.start), \($0.end)]" }.joined(separator: ", ")
    return note(
      .W01, "spans", "there are none though the text of \(article) is here",
      "write [\(list)], where its words were found")
  }

  private func note(
    _ code: Problem.Code, _ field: String, _ message: String, _ advice: String
  ) -> Problem {
    Problem(
      code: code, file: file, line: line, record: id, field: field, message: message,
      advice: advice)
  }
}
