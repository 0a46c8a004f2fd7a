internal import GRDB
internal import HearsayModel

/// Writes records into the rows of their types.
///
/// References are keys that `refer` gives for ids; it notes which types the id may
/// have, for the checks when all is there.
final class RecordRows {
  typealias Value = BulkStatement.Value

  /// Gives the key of an id that stands in a field.
  typealias Reference = (_ id: String, _ field: String, _ allowed: [RecordType]) throws -> Int64

  private let database: Database
  private let names: NameTable
  private var statements: [String: BulkStatement] = [:]

  init(_ database: Database, names: NameTable) {
    self.database = database
    self.names = names
  }

  /// Writes a record's rows under its key.
  func insert(_ record: GraphRecord, key: Int64, body: RecordBody, refer: Reference) throws {
    switch record {
    case .source(let record): try insert(record, key, body, refer)
    case .actor(let record): try insert(record, key, body, refer)
    case .event(let record): try insert(record, key, body, refer)
    case .article(let record): try insert(record, key, body, refer)
    case .quote(let record): try insert(record, key, body, refer)
    case .report(let record): try insert(record, key, body, refer)
    case .naming(let record): try insert(record, key, body, refer)
    case .link(let record): try insert(record, key, body, refer)
    }
  }

  /// Takes a record's rows out.
  func remove(type: RecordType, key: Int64) throws {
    for table in Self.parts[type] ?? [] {
      try run("DELETE FROM \(table) WHERE \(type.rawValue) = ?", .integer(key))
    }
    try run("DELETE FROM \(type.rawValue) WHERE key = ?", .integer(key))
    try run("DELETE FROM name WHERE owner = ?", .integer(key))
  }

  /// Runs a statement that is kept prepared.
  func run(_ sql: String, _ values: Value...) throws {
    let statement = try statements[sql] ?? BulkStatement(database, sql)
    statements[sql] = statement
    try statement.run(values)
  }

  private static let parts: [RecordType: [String]] = [
    .event: ["eventParticipant"], .article: ["articleText", "articleEvent"],
    .quote: ["quoteSpeaker", "quoteAbout"], .report: ["reportSpeaker", "credit"],
  ]
}

extension RecordRows {
  private func insert(_ record: Source, _ key: Int64, _ body: RecordBody, _ refer: Reference)
    throws
  {
    let actor = try record.actor.map { try refer($0.rawValue, "actor", [.actor]) }
    let owner = try record.owner.map { try refer($0.rawValue, "owner", [.actor]) }
    try run(
      """
      INSERT INTO source (key, name, kind, actor, owner, status, body)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(key), .text(record.name), Value(record.kind?.rawValue), Value(actor), Value(owner),
      .text(record.provenance.status.rawValue), .bytes(body.json))
    try names.add(record.name, of: key)
    for name in record.sameAs + record.domains { try names.add(name, of: key) }
  }

  private func insert(_ record: Actor, _ key: Int64, _ body: RecordBody, _ refer: Reference)
    throws
  {
    for role in record.roles {
      if let org = role.org { _ = try refer(org.rawValue, "roles", [.actor]) }
    }
    try run(
      "INSERT INTO actor (key, name, kind, status, body) VALUES (?, ?, ?, ?, ?)",
      .integer(key), .text(record.name), Value(record.kind?.rawValue),
      .text(record.provenance.status.rawValue), .bytes(body.json))
    try names.add(record.name, of: key)
    for name in record.aliases { try names.add(name, of: key) }
  }

  private func insert(_ record: Event, _ key: Int64, _ body: RecordBody, _ refer: Reference)
    throws
  {
    let partOf = try record.partOf.map { try refer($0.rawValue, "partOf", [.event]) }
    for article in record.evidence { _ = try refer(article.rawValue, "evidence", [.article]) }
    for account in record.accounts {
      if let source = account.source { _ = try refer(source.rawValue, "accounts", [.source]) }
      if let article = account.article { _ = try refer(article.rawValue, "accounts", [.article]) }
    }
    try run(
      """
      INSERT INTO event (key, name, date, partOf, hasAccounts, status, body)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(key), .text(record.name), Value((record.start ?? record.end)?.listKey),
      Value(partOf), Value(!record.accounts.isEmpty || !record.evidence.isEmpty),
      .text(record.provenance.status.rawValue), .bytes(body.json))
    for (ordinal, participant) in record.participants.enumerated() {
      let actor = try refer(participant.actor.rawValue, "participants", [.actor])
      try run(
        "INSERT INTO eventParticipant (event, ordinal, actor) VALUES (?, ?, ?)",
        .integer(key), .integer(Int64(ordinal)), .integer(actor))
    }
    try names.add(record.name, of: key)
  }

  private func insert(_ record: Article, _ key: Int64, _ body: RecordBody, _ refer: Reference)
    throws
  {
    let source = try record.source.map { try refer($0.rawValue, "source", [.source]) }
    let host = try record.host.map { try refer($0.rawValue, "host", [.source]) }
    let versionOf = try record.versionOf.map { try refer($0.rawValue, "versionOf", [.article]) }
    let copyOf = try record.copyOf.map { try refer($0.rawValue, "copyOf", [.article]) }
    try run(
      """
      INSERT INTO article (key, source, host, title, url, address, published, date, dateEnd, lang,
        state, extent, versionOf, copyOf, hasText, status, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(key), Value(source), Value(host), Value(record.title), Value(record.url),
      Value(record.url), Value(record.published?.text), Value(record.published?.listKey),
      Value(record.published?.latest ?? record.published?.listKey), Value(record.lang),
      Value(record.state?.rawValue), Value(record.extent?.rawValue), Value(versionOf),
      Value(copyOf), Value(record.text != nil), .text(record.provenance.status.rawValue),
      .bytes(body.json))
    if let text = record.text {
      try run("INSERT INTO articleText (article, text) VALUES (?, ?)", .integer(key), .text(text))
    }
    for event in record.events {
      let event = try refer(event.rawValue, "events", [.event])
      try run(
        "INSERT OR IGNORE INTO articleEvent (article, event) VALUES (?, ?)", .integer(key),
        .integer(event))
    }
  }

  private func insert(_ record: Quote, _ key: Int64, _ body: RecordBody, _ refer: Reference)
    throws
  {
    let spokenIn = try record.spokenIn.map { try refer($0.rawValue, "spokenIn", [.event]) }
    let primary = try record.primary.map { try refer($0.rawValue, "primary", [.article]) }
    let translationOf = try record.translationOf.map {
      try refer($0.rawValue, "translationOf", [.quote])
    }
    for candidate in record.speakerCandidates {
      _ = try refer(candidate.actor.rawValue, "speakerCandidates", [.actor])
    }
    try run(
      """
      INSERT INTO quote (key, text, hash, lang, date, spokenIn, "primary", translationOf, status,
        body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(key), .text(record.text), .integer(ContentHash.of(SearchFold.words(record.text))),
      Value(record.lang), Value(record.spoken?.listKey), Value(spokenIn), Value(primary),
      Value(translationOf),
      .text(record.provenance.status.rawValue), .bytes(body.json))
    for (ordinal, speaker) in record.speakers.enumerated() {
      let actor = try refer(speaker.rawValue, "speakers", [.actor])
      try run(
        "INSERT INTO quoteSpeaker (quote, ordinal, actor) VALUES (?, ?, ?)", .integer(key),
        .integer(Int64(ordinal)), .integer(actor))
    }
    for target in record.about {
      let target = try refer(target, "about", [.event, .actor])
      try run(
        "INSERT OR IGNORE INTO quoteAbout (quote, target) VALUES (?, ?)", .integer(key),
        .integer(target))
    }
  }

  private func insert(_ record: Report, _ key: Int64, _ body: RecordBody, _ refer: Reference)
    throws
  {
    let quote = try refer(record.quote.rawValue, "quote", [.quote])
    let article = try refer(record.article.rawValue, "article", [.article])
    let wording = record.exact.map { ContentHash.of(SearchFold.words($0)) } ?? 0
    try run(
      """
      INSERT INTO report (key, quote, article, exact, wording, kind, lang, isExamined, isDisputed,
        start, status, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(key), .integer(quote), .integer(article), Value(record.exact), .integer(wording),
      Value(record.kind?.rawValue), Value(record.lang), Value(record.via != nil),
      Value(!record.speakers.isEmpty), Value(record.spans.first.map { Int64($0.start) }),
      .text(record.provenance.status.rawValue), .bytes(body.json))
    for speaker in record.speakers {
      let actor = try refer(speaker.rawValue, "speakers", [.actor])
      try run(
        "INSERT OR IGNORE INTO reportSpeaker (report, actor) VALUES (?, ?)", .integer(key),
        .integer(actor))
    }
    for (number, chain) in (record.via ?? []).enumerated() {
      for (place, hop) in chain.enumerated() {
        try insert(hop, key, chain: number, place: place, refer)
      }
    }
  }

  private func insert(
    _ hop: Hop, _ report: Int64, chain: Int, place: Int, _ refer: Reference
  ) throws {
    var source: Int64?
    var actor: Int64?
    switch hop.target {
    case .source(let id): source = try refer(id.rawValue, "via", [.source])
    case .actor(let id): actor = try refer(id.rawValue, "via", [.actor])
    case .unnamed: break
    }
    let article = try hop.article.map { try refer($0.rawValue, "via", [.article]) }
    let words = hop.as.map { SearchFold.words($0) }
    if let naming = hop.as, let owner = source ?? actor { try names.add(naming, of: owner) }
    try run(
      """
      INSERT INTO credit (report, chain, hop, source, actor, words, article)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(report), .integer(Int64(chain)), .integer(Int64(place)), Value(source),
      Value(actor), Value(words), Value(article))
  }

  private func insert(_ record: Naming, _ key: Int64, _ body: RecordBody, _ refer: Reference)
    throws
  {
    let article = try refer(record.article.rawValue, "article", [.article])
    let actor = try refer(record.actor.rawValue, "actor", [.actor])
    try run(
      """
      INSERT INTO naming (key, article, actor, form, place, voice, count, status, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(key), .integer(article), .integer(actor), .text(record.as),
      Value(record.place?.rawValue), Value(record.voice?.rawValue),
      .integer(Int64(max(1, record.count ?? 1))), .text(record.provenance.status.rawValue),
      .bytes(body.json))
    try names.add(record.as, of: actor)
  }

  private func insert(_ record: Link, _ key: Int64, _ body: RecordBody, _ refer: Reference)
    throws
  {
    let from = try refer(record.from, "from", Link.ends(of: record.rel))
    let to = try refer(record.to, "to", Link.ends(of: record.rel))
    for article in record.evidence { _ = try refer(article.rawValue, "evidence", [.article]) }
    try run(
      "INSERT INTO link (key, \"from\", \"to\", rel, status, body) VALUES (?, ?, ?, ?, ?, ?)",
      .integer(key), .integer(from), .integer(to), .text(record.rel),
      .text(record.provenance.status.rawValue), .bytes(body.json))
  }
}

extension Link {
  /// The types between which a relation may stand.
  static func ends(of rel: String) -> [RecordType] {
    switch rel {
    case "copy-of": [.article]
    case "same-as": [.actor, .source, .event, .quote]
    case "responds-to", "confirms", "denies", "repeats", "retracts", "corrects": [.quote]
    default: [.actor, .quote]
    }
  }
}

extension EDTFDate {
  /// Where lists put the date: its start, "not before" by its bound; nil where
  /// neither is known.
  var listKey: Int64? { earliest ?? latest }
}
