extension Schema {
  /// One row a report, as the first version had it.
  static let firstView = """
    CREATE VIEW reportRow AS
    SELECT
      reportEntry.id AS report,
      quoteEntry.id AS quote,
      quoteRecord.text AS quoteText,
      (SELECT group_concat(name, '; ') FROM (
        SELECT actor.name FROM quoteSpeaker JOIN actor ON actor.key = quoteSpeaker.actor
        WHERE quoteSpeaker.quote = quote.key ORDER BY quoteSpeaker.ordinal)) AS speakers,
      quoteRecord.body ->> '$.spoken' AS spoken,
      event.name AS spokenIn,
      record.text AS wording,
      report.kind AS kind,
      report.lang AS lang,
      record.body ->> '$.place' AS place,
      record.body ->> '$.cue' AS cue,
      record.body ->> '$.speakerAs' AS speakerAs,
      (SELECT group_concat(name, '; ') FROM (
        SELECT actor.name FROM reportSpeaker JOIN actor ON actor.key = reportSpeaker.actor
        WHERE reportSpeaker.report = report.key)) AS otherSpeakers,
      CASE report.isExamined WHEN 0 THEN NULL ELSE (
        SELECT coalesce(group_concat(hop, '; '), '') FROM (
          SELECT coalesce(source.name, actor.name, credit.words) AS hop
          FROM credit LEFT JOIN source ON source.key = credit.source
            LEFT JOIN actor ON actor.key = credit.actor
          WHERE credit.report = report.key ORDER BY credit.chain, credit.hop)) END AS credits,
      articleEntry.id AS article,
      articleRecord.body ->> '$.title' AS title,
      articleRecord.body ->> '$.url' AS url,
      articleRecord.body ->> '$.published' AS published,
      source.name AS source,
      host.name AS host,
      article.state AS state,
      report.status AS status,
      import.path AS file,
      reportEntry.line AS line,
      record.body -> '$.unknown' AS unknown
    FROM report JOIN record ON record.key = report.key
      JOIN entry AS reportEntry ON reportEntry.key = report.key
      JOIN import ON import.key = reportEntry.import
      JOIN quote ON quote.key = report.quote
      JOIN record AS quoteRecord ON quoteRecord.key = quote.key
      JOIN entry AS quoteEntry ON quoteEntry.key = quote.key
      JOIN article ON article.key = report.article
      JOIN record AS articleRecord ON articleRecord.key = article.key
      JOIN entry AS articleEntry ON articleEntry.key = article.key
      LEFT JOIN event ON event.key = quote.spokenIn
      LEFT JOIN source ON source.key = article.source
      LEFT JOIN source AS host ON host.key = article.host;
    """

  /// The evidence table: one row a report that is shown, with all names resolved, for
  /// other programs.
  ///
  /// Column for column what `EvidenceRow` holds.
  static let evidenceView = """
    CREATE VIEW reportRow AS
    SELECT
      quoteEntry.id AS quote,
      quoteRecord.text AS quoteText,
      quote.status AS quoteStatus,
      (SELECT group_concat(name, '; ') FROM (
        SELECT actor.name FROM quoteSpeaker JOIN actor ON actor.key = quoteSpeaker.actor
        WHERE quoteSpeaker.quote = quote.key ORDER BY quoteSpeaker.ordinal)) AS speakers,
      quoteRecord.body ->> '$.speakerUnknown' AS speakerUnknown,
      quoteRecord.body ->> '$.spoken' AS spoken,
      quoteRecord.body ->> '$.grounds.spoken' AS spokenGround,
      event.name AS spokenIn,
      reportEntry.id AS report,
      report.status AS status,
      CASE WHEN report.status = 'accepted' AND quote.status = 'accepted' AND NOT EXISTS (
        SELECT 1 FROM uncountedReport WHERE uncountedReport.report = report.key) THEN 'yes' ELSE 'no' END
        AS counted,
      record.text AS wording,
      report.kind AS kind,
      report.lang AS lang,
      record.body ->> '$.translatedFrom' AS translatedFrom,
      record.body ->> '$.place' AS place,
      record.body ->> '$.cue' AS cue,
      record.body ->> '$.speakerAs' AS speakerAs,
      (SELECT group_concat(name, '; ') FROM (
        SELECT actor.name FROM json_each(record.body, '$.speakers') AS named
          JOIN entry ON entry.id = named.value JOIN actor ON actor.key = entry.key
        WHERE actor.key NOT IN (SELECT quoteSpeaker.actor FROM quoteSpeaker WHERE quoteSpeaker.quote = quote.key)
        ORDER BY named.key)) AS attributedTo,
      \(credits) AS credits,
      \(hops("hop.value ->> '$.as'", ", ", "; ", filter: "hop.value ->> '$.as' IS NOT NULL"))
        AS creditWords,
      \(hops("\(hopName) || ': ' || \(check)", ", ", "; ")) AS checks,
      \(heading) AS creditGroup,
      \(names("; ")) AS origins,
      source.name AS source,
      host.name AS host,
      articleEntry.id AS article,
      articleRecord.body ->> '$.title' AS title,
      articleRecord.body ->> '$.url' AS url,
      articleRecord.body ->> '$.published' AS published,
      articleRecord.body ->> '$.grounds.published' AS publishedGround,
      articleRecord.body ->> '$.retrieved' AS retrieved,
      articleRecord.body ->> '$.sha256' AS sha256,
      article.state AS state,
      articleRecord.body ->> '$.copyOf' AS copyOf,
      articleRecord.body ->> '$.versionOf' AS versionOf,
      record.body ->> '$.access' AS access,
      record.body ->> '$.by' AS by,
      record.body ->> '$.at' AS at
    FROM report JOIN record ON record.key = report.key
      JOIN entry AS reportEntry ON reportEntry.key = report.key
      JOIN quote ON quote.key = report.quote
      JOIN record AS quoteRecord ON quoteRecord.key = quote.key
      JOIN entry AS quoteEntry ON quoteEntry.key = quote.key
      JOIN article ON article.key = report.article
      JOIN record AS articleRecord ON articleRecord.key = article.key
      JOIN entry AS articleEntry ON articleEntry.key = article.key
      LEFT JOIN event ON event.key = quote.spokenIn AND event.status <> 'rejected'
      LEFT JOIN source ON source.key = article.source
      LEFT JOIN source AS host ON host.key = article.host
    WHERE report.status <> 'rejected' AND quote.status <> 'rejected'
      AND article.status <> 'rejected';
    """

  /// The name of whom a hop credits; the words that do where neither is named.
  private static let hopName = """
    coalesce(hopSource.name, hopActor.name, hop.value ->> '$.as', '')
    """

  /// Whether a hop holds.
  private static let check = """
    CASE creditCheck.isBorneOut WHEN 1 THEN 'borne out' WHEN 0 THEN 'not borne out'
      ELSE 'cannot be checked' END
    """

  /// A text of each hop of a report's credits, in their order: those of a chain joined
  /// by one text, the chains by another.
  private static func hops(
    _ text: String, _ inner: String, _ outer: String, filter: String = "1"
  ) -> String {
    """
    (SELECT group_concat(text, '\(outer)') FROM (
      SELECT (SELECT group_concat(text, '\(inner)') FROM (
        SELECT \(text) AS text FROM json_each(chain.value) AS hop
          JOIN credit ON credit.report = report.key AND credit.chain = chain.key
            AND credit.hop = hop.key
          LEFT JOIN source AS hopSource ON hopSource.key = credit.source
          LEFT JOIN actor AS hopActor ON hopActor.key = credit.actor
          LEFT JOIN creditCheck ON creditCheck.report = report.key
            AND creditCheck.chain = chain.key AND creditCheck.hop = hop.key
        WHERE \(filter) ORDER BY hop.key)) AS text
      FROM json_each(record.body, '$.via') AS chain ORDER BY chain.key))
    """
  }

  private static let credits = """
    CASE WHEN NOT report.isExamined THEN 'credits not examined'
      ELSE coalesce('via ' || \(hops(hopLabel, ", citing ", " and ")), 'credits nobody') END
    """

  private static let hopLabel = """
    CASE WHEN credit.source IS NULL AND credit.actor IS NULL
        THEN '“' || \(hopName) || '”, not named'
      WHEN hop.value ->> '$.how' = 'venue' THEN \(hopName) || ' (venue)' ELSE \(hopName) END
    """

  /// The names of the sources under whose heading a report stands.
  private static func names(_ separator: String) -> String {
    """
    CASE WHEN EXISTS (SELECT 1 FROM creditHeading WHERE creditHeading.report = report.key) THEN (
      SELECT group_concat(name, '\(separator)') FROM (
        SELECT source.name FROM creditHeading JOIN source ON source.key = creditHeading.source
        WHERE creditHeading.report = report.key ORDER BY creditHeading.ordinal))
    ELSE (
      SELECT group_concat(name, '\(separator)') FROM (
        SELECT source.name FROM credit JOIN source ON source.key = credit.source
        WHERE credit.report = report.key AND NOT EXISTS (
          SELECT 1 FROM credit AS later WHERE later.report = credit.report
            AND later.chain = credit.chain AND later.hop > credit.hop
            AND later.source IS NOT NULL)
        GROUP BY source.key ORDER BY min(credit.chain))) END
    """
  }

  /// The heading in words, of a single report.
  private static let heading = """
    CASE coalesce(
        (SELECT heading FROM creditHeading
          WHERE creditHeading.report = report.key AND ordinal = 0),
        CASE WHEN NOT report.isExamined THEN 'notExamined'
          WHEN EXISTS (SELECT 1 FROM credit
            WHERE credit.report = report.key AND source IS NOT NULL) THEN 'named'
          WHEN EXISTS (SELECT 1 FROM credit WHERE credit.report = report.key) THEN 'unnamed'
          ELSE 'nobody' END)
      WHEN 'origin' THEN \(names(" and ")) || '''s own text'
      WHEN 'named' THEN 'credits ' || \(names(" and "))
      WHEN 'copy' THEN 'prints ' || coalesce(\(names(" and ")) || '''s text',
        'the text of an article that names no source')
      WHEN 'loop' THEN 'is in a loop of credits'
      WHEN 'unnamed' THEN 'credits no source by name'
      WHEN 'nobodyItself' THEN 'credits nobody; its article credits '
        || coalesce(\(names(" and ")), 'no source by name')
      WHEN 'nobody' THEN 'credits nobody'
      ELSE 'credits not examined' END
    """
}
