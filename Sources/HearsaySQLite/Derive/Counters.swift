/// The statements that bring lists and counters up to date from the records.
enum Counters {
  /// What they fill, emptied first.
  static let tables = [
    "listDay", "lastingQuote", "quoteTotal", "wording", "uncountedReport", "creditHeading",
    "creditCheck", "eventQuote",
    "actorQuote", "sourceQuote", "eventTotal", "actorTotal", "sourceTotal", "eventSource",
    "actorSource", "sourceWeek", "actorActor",
    "total", "finding",
  ]

  /// The lists, in their order.
  static let lists = [
    """
    INSERT INTO eventTotal (event, quotes, quotesByArticle, sources, unnamedArticles)
    SELECT event.key, coalesce(counted.quotes, 0), coalesce(counted.byArticle, 0),
      coalesce(covered.sources, 0), coalesce(covered.unnamed, 0)
    FROM event
      LEFT JOIN (SELECT event, sum(isAccepted AND NOT byArticle) AS quotes,
          sum(isAccepted AND byArticle) AS byArticle
        FROM eventQuote GROUP BY event) AS counted ON counted.event = event.key
      LEFT JOIN temp.eventArticles AS covered ON covered.event = event.key
    WHERE event.status <> 'rejected'
    ORDER BY event.date IS NULL, event.date, event.name COLLATE NOCASE, event.key
    """,
    """
    INSERT INTO actorTotal (actor, quotes)
    SELECT actor.key, coalesce(counted.quotes, 0)
    FROM actor LEFT JOIN (SELECT actor, sum(isAccepted) AS quotes FROM actorQuote GROUP BY actor)
      AS counted ON counted.actor = actor.key
    WHERE actor.status <> 'rejected'
    ORDER BY 2 DESC, actor.name COLLATE NOCASE, actor.key
    """,
    sources,
  ]

  /// Of versions the newest, and no withdrawn article.
  private static let isCounted = "state IS NOT 'withdrawn' AND \(isNewest)"

  private static let isNewest = """
    article.key NOT IN (SELECT newer.versionOf FROM article AS newer
      WHERE newer.versionOf IS NOT NULL AND newer.status = 'accepted')
    """

  private static let sources = """
    INSERT INTO sourceTotal (source, section, part, articles, hosted, creditedBy, quotes)
    SELECT key, section, part, articles, hosted, creditedBy, quotes FROM (
      SELECT source.key, source.name, CASE WHEN here.publishes THEN 0 ELSE 2 END AS section,
        CASE WHEN here.publishes THEN 'publishes'
          WHEN credits.source IS NOT NULL THEN 'credited'
          WHEN here.hosts THEN 'republishes' ELSE 'recorded' END AS part,
        coalesce(here.articles, 0) AS articles, coalesce(here.hosted, 0) AS hosted,
        coalesce(credits.count, 0) AS creditedBy, coalesce(counted.quotes, 0) AS quotes
      FROM source LEFT JOIN temp.sourceArticles AS here ON here.source = source.key
        LEFT JOIN temp.creditors AS credits ON credits.source = source.key
        LEFT JOIN (SELECT source, sum(isAccepted) AS quotes
          FROM sourceQuote WHERE isCredited = 0 GROUP BY source)
          AS counted ON counted.source = source.key
      WHERE source.status <> 'rejected'
      UNION ALL
      SELECT NULL, '', 1, 'publishes', (SELECT count(*) FROM article
          WHERE source IS NULL AND status = 'accepted' AND \(isCounted)), 0, 0,
        (SELECT coalesce(sum(isAccepted), 0) FROM sourceQuote WHERE source = 0 AND isCredited = 0)
      WHERE EXISTS (SELECT 1 FROM article WHERE source IS NULL AND status <> 'rejected'))
    ORDER BY section, CASE section WHEN 2 THEN creditedBy ELSE quotes END DESC,
      name COLLATE NOCASE, key
    """

  /// The counters of pairs, beyond what `ListTally` has counted, for the views that
  /// lay one list against another.
  static let pairs = [
    """
    INSERT INTO actorActor (actor, other, events, quotes)
    SELECT actor, other, sum(events), sum(quotes) FROM (
      SELECT one.actor, two.actor AS other, 1 AS events, 0 AS quotes
      FROM (SELECT DISTINCT event, actor FROM eventParticipant) AS one
        JOIN (SELECT DISTINCT event, actor FROM eventParticipant) AS two
          ON two.event = one.event AND two.actor <> one.actor
      UNION ALL
      SELECT quoteSpeaker.actor, quoteAbout.target, 0, 1
      FROM quoteAbout JOIN actor ON actor.key = quoteAbout.target
        JOIN quoteSpeaker ON quoteSpeaker.quote = quoteAbout.quote
          AND quoteSpeaker.actor <> quoteAbout.target)
    GROUP BY 1, 2
    """
  ]

  /// What the graph holds as a whole.
  static let totals = [
    """
    INSERT INTO total (name, value)
    WITH counted AS MATERIALIZED (
      SELECT count(*) FILTER (WHERE state IS NOT 'withdrawn') AS articles,
        count(*) FILTER (WHERE state = 'withdrawn') AS withdrawn,
        count(*) FILTER (WHERE state IS NOT 'withdrawn' AND NOT isDated) AS undated,
        count(*) FILTER (WHERE state IS NOT 'withdrawn' AND source IS NULL) AS unnamed
      FROM article WHERE status = 'accepted' AND \(isNewest)),
    quotes AS MATERIALIZED (
      SELECT count(*) AS quotes, coalesce(sum(reports), 0) AS reports,
        coalesce(sum(wordings), 0) AS wordings FROM quoteTotal WHERE isAccepted)
    SELECT 'articles', articles FROM counted
    UNION ALL SELECT 'withdrawnArticles', withdrawn FROM counted
    UNION ALL SELECT 'undatedArticles', undated FROM counted
    UNION ALL SELECT 'unnamedArticles', unnamed FROM counted
    UNION ALL SELECT 'events', count(*) FROM event WHERE status = 'accepted'
    UNION ALL SELECT 'actors', count(*) FROM actor WHERE status = 'accepted'
    UNION ALL SELECT 'sources', count(*) FROM sourceTotal
      JOIN source ON source.key = sourceTotal.source
      WHERE part = 'publishes' AND source.status = 'accepted'
    UNION ALL SELECT 'creditedSources', count(*) FROM sourceTotal
      JOIN source ON source.key = sourceTotal.source
      WHERE part = 'credited' AND source.status = 'accepted'
    UNION ALL SELECT 'republishingSources', count(*) FROM sourceTotal
      JOIN source ON source.key = sourceTotal.source
      WHERE part = 'republishes' AND source.status = 'accepted'
    UNION ALL SELECT 'otherSources', count(*) FROM sourceTotal
      JOIN source ON source.key = sourceTotal.source
      WHERE part = 'recorded' AND source.status = 'accepted'
    UNION ALL SELECT 'quotes', quotes FROM quotes
    UNION ALL SELECT 'proposedQuotes', count(*) FROM quoteTotal WHERE NOT isAccepted
    UNION ALL SELECT 'reports', reports FROM quotes
    UNION ALL SELECT 'wordings', wordings FROM quotes
    UNION ALL SELECT 'namings', count(*) FROM naming WHERE status = 'accepted'
    UNION ALL SELECT 'links', count(*) FROM link WHERE status = 'accepted'
    UNION ALL SELECT 'proposed', count(*) FROM entry WHERE status = 'proposed'
    UNION ALL SELECT 'problems', count(*) FROM finding
    UNION ALL SELECT 'listedEvents', count(*) FROM eventTotal
    UNION ALL SELECT 'listedActors', count(*) FROM actorTotal
    UNION ALL SELECT 'listedSources', count(*) FROM sourceTotal
    UNION ALL SELECT 'listedArticles', count(*) FROM article
      WHERE status <> 'rejected' AND \(isNewest)
    """
  ]
}
