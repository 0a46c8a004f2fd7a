internal import GRDB
internal import HearsayModel

/// Reads records that say how articles name actors.
struct NamingRows {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The namings that a condition on `naming` and `article` selects, in articles that
  /// count, with the articles' sources (nil: not named).
  func namings(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> (namings: [Naming], sources: [Article.ID: Source.ID?]) {
    let found = try Row.fetchCursor(
      database,
      sql: """
        SELECT entry.id, record.body, articleEntry.id AS article,
          actorEntry.id AS actor, sourceEntry.id AS source
        FROM naming JOIN article ON article.key = naming.article
          JOIN record ON record.key = naming.key JOIN entry ON entry.key = naming.key
          JOIN entry AS articleEntry ON articleEntry.key = article.key
          JOIN entry AS actorEntry ON actorEntry.key = naming.actor
          LEFT JOIN entry AS sourceEntry ON sourceEntry.key = article.source
        WHERE (\(condition)) AND naming.status = 'accepted' AND article.status = 'accepted'
          AND article.state IS NOT 'withdrawn' AND \(ArticleRows.isNewest("article"))
        ORDER BY article.date IS NULL, article.date, naming.key
        """, arguments: arguments)
    var namings: [Naming] = []
    var sources: [Article.ID: Source.ID?] = [:]
    while let row = try found.next() {
      var naming = Naming(id: row["id"], body: try BodyReader(text: row["body"]))
      // Its record may bear ids that they once had.
      naming.article = Article.ID(row["article"])
      naming.actor = Actor.ID(row["actor"])
      sources[naming.article] = .some((row["source"] as String?).map { Source.ID($0) })
      namings.append(naming)
    }
    return (namings, sources)
  }
}

extension SourceNamings {
  /// The same with no more forms than a card shows.
  var shortened: SourceNamings {
    SourceNamings(id: id, forms: Array(forms.prefix(CardSection<Form>.limit)))
  }
}
