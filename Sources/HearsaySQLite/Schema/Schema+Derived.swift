extension Schema {
  /// What the store reckons from the records, each time that something is
  /// loaded: order, counters, full text.
  static let derived = """
    CREATE TABLE quoteTotal (
      rank INTEGER PRIMARY KEY,
      quote INTEGER NOT NULL UNIQUE REFERENCES quote (key),
      date INTEGER,
      dateEnd INTEGER,
      isAccepted INTEGER NOT NULL CHECK (isAccepted IN (0, 1)),
      reports INTEGER NOT NULL CHECK (reports >= 0),
      proposedReports INTEGER NOT NULL CHECK (proposedReports >= 0),
      wordings INTEGER NOT NULL CHECK (wordings >= 0),
      kind TEXT,
      soleOrigin INTEGER REFERENCES source (key),
      marks INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE wording (
      rank INTEGER PRIMARY KEY,
      quoteRank INTEGER NOT NULL REFERENCES quoteTotal (rank),
      quote INTEGER NOT NULL REFERENCES quote (key),
      hash INTEGER NOT NULL,
      reports INTEGER NOT NULL CHECK (reports >= 0),
      words TEXT NOT NULL,
      fields TEXT NOT NULL,
      UNIQUE (quote, hash)
    ) STRICT;

    \(wordingIndex(content: "wording"))

    CREATE TABLE name (
      key INTEGER PRIMARY KEY,
      owner INTEGER NOT NULL REFERENCES entry (key),
      words TEXT NOT NULL,
      UNIQUE (owner, words)
    ) STRICT;

    CREATE VIRTUAL TABLE nameIndex USING fts5 (
      words,
      content = 'name', content_rowid = 'key', columnsize = 0,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
    );

    CREATE TABLE eventTotal (
      position INTEGER PRIMARY KEY CHECK (position >= 1),
      event INTEGER NOT NULL UNIQUE REFERENCES event (key),
      quotes INTEGER NOT NULL CHECK (quotes >= 0),
      quotesByArticle INTEGER NOT NULL CHECK (quotesByArticle >= 0),
      sources INTEGER NOT NULL CHECK (sources >= 0),
      unnamedArticles INTEGER NOT NULL CHECK (unnamedArticles >= 0)
    ) STRICT;

    CREATE TABLE actorTotal (
      position INTEGER PRIMARY KEY CHECK (position >= 1),
      actor INTEGER NOT NULL UNIQUE REFERENCES actor (key),
      quotes INTEGER NOT NULL CHECK (quotes >= 0)
    ) STRICT;

    CREATE TABLE sourceTotal (
      position INTEGER PRIMARY KEY CHECK (position >= 1),
      source INTEGER UNIQUE REFERENCES source (key),
      section INTEGER NOT NULL CHECK (section BETWEEN 0 AND 2),
      articles INTEGER NOT NULL CHECK (articles >= 0),
      hosted INTEGER NOT NULL CHECK (hosted >= 0),
      creditedBy INTEGER NOT NULL CHECK (creditedBy >= 0),
      quotes INTEGER NOT NULL CHECK (quotes >= 0)
    ) STRICT;

    CREATE TABLE eventQuote (
      event INTEGER NOT NULL REFERENCES event (key),
      byArticle INTEGER NOT NULL CHECK (byArticle IN (0, 1)),
      rank INTEGER NOT NULL REFERENCES quoteTotal (rank),
      isAccepted INTEGER NOT NULL CHECK (isAccepted IN (0, 1)),
      PRIMARY KEY (event, byArticle, rank)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE actorQuote (
      actor INTEGER NOT NULL REFERENCES actor (key),
      rank INTEGER NOT NULL REFERENCES quoteTotal (rank),
      isAccepted INTEGER NOT NULL CHECK (isAccepted IN (0, 1)),
      PRIMARY KEY (actor, rank)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sourceQuote (
      source INTEGER NOT NULL,
      isCredited INTEGER NOT NULL CHECK (isCredited IN (0, 1)),
      rank INTEGER NOT NULL REFERENCES quoteTotal (rank),
      isAccepted INTEGER NOT NULL CHECK (isAccepted IN (0, 1)),
      PRIMARY KEY (source, isCredited, rank)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE eventSource (
      event INTEGER NOT NULL REFERENCES event (key),
      source INTEGER NOT NULL,
      articles INTEGER NOT NULL CHECK (articles >= 0),
      quotes INTEGER NOT NULL CHECK (quotes >= 0),
      PRIMARY KEY (event, source)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE actorSource (
      actor INTEGER NOT NULL REFERENCES actor (key),
      source INTEGER NOT NULL,
      quotes INTEGER NOT NULL CHECK (quotes >= 0),
      PRIMARY KEY (actor, source)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sourceWeek (
      source INTEGER NOT NULL,
      week INTEGER NOT NULL,
      articles INTEGER NOT NULL CHECK (articles >= 0),
      reports INTEGER NOT NULL CHECK (reports >= 0),
      PRIMARY KEY (source, week)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE actorActor (
      actor INTEGER NOT NULL REFERENCES actor (key),
      other INTEGER NOT NULL REFERENCES actor (key),
      events INTEGER NOT NULL CHECK (events >= 0),
      quotes INTEGER NOT NULL CHECK (quotes >= 0),
      PRIMARY KEY (actor, other)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE total (
      name TEXT PRIMARY KEY,
      value INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE finding (
      key INTEGER PRIMARY KEY,
      code TEXT NOT NULL,
      entry INTEGER REFERENCES entry (key),
      file TEXT NOT NULL,
      line INTEGER NOT NULL,
      record TEXT,
      field TEXT,
      message TEXT NOT NULL,
      advice TEXT NOT NULL
    ) STRICT;
    """

  /// The full text of wordings, of the table that has them; "" for an index without them.
  static func wordingIndex(content: String) -> String {
    """
    CREATE VIRTUAL TABLE wordingIndex USING fts5 (
      words, fields,
      content = '\(content)', content_rowid = 'rank', columnsize = 0, prefix = '1 2 3',
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
    );
    """
  }

  /// The full text of letters of the same table, three by three; not in all libraries.
  ///
  /// What is asked of it is folded as the words are, so it folds nothing itself.
  static let substringIndex = """
    CREATE VIRTUAL TABLE substringIndex USING fts5 (
      words,
      content = 'wording', content_rowid = 'rank', columnsize = 0, detail = 'none',
      tokenize = 'trigram case_sensitive 1'
    );
    """

  /// What tells which reports count, and how a source is classed; filled by the
  /// next load.
  static let counting = """
    CREATE TABLE uncountedReport (
      report INTEGER PRIMARY KEY REFERENCES report (key)
    ) STRICT;

    ALTER TABLE sourceTotal ADD COLUMN part TEXT NOT NULL DEFAULT 'recorded' CHECK (
      part = 'publishes' OR part = 'credited' OR part = 'republishes' OR part = 'recorded');
    """

  /// Indexes on what is reckoned, made after the rows.
  static let derivedIndexes: [(name: String, sql: String)] = [
    ("wordingByQuoteRank", "CREATE INDEX wordingByQuoteRank ON wording (quoteRank)"),
    (
      "quoteTotalUndated",
      "CREATE INDEX quoteTotalUndated ON quoteTotal (rank) WHERE date IS NULL"
    ),
  ]

  /// Where dates stand in lists; filled by the next load.
  static let days = """
    CREATE TABLE listDay (
      day INTEGER PRIMARY KEY,
      rank INTEGER NOT NULL REFERENCES quoteTotal (rank)
    ) STRICT;

    CREATE TABLE lastingQuote (
      dateEnd INTEGER NOT NULL,
      rank INTEGER NOT NULL REFERENCES quoteTotal (rank),
      PRIMARY KEY (dateEnd, rank)
    ) STRICT, WITHOUT ROWID;
    """

  /// An index that libraries have since step 9.
  static let notedIndex = """
    CREATE INDEX quoteTotalNoted ON quoteTotal (rank) WHERE marks <> 0 OR isAccepted = 0
    """

  /// What the credits of reports come to, as far as they do not say it themselves;
  /// filled by the next load.
  static let creditFacts = """
    CREATE TABLE creditHeading (
      report INTEGER NOT NULL REFERENCES report (key),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      heading TEXT NOT NULL CHECK (heading IN ('origin', 'named', 'copy', 'loop', 'unnamed',
        'nobodyItself', 'nobody', 'notExamined')),
      source INTEGER REFERENCES source (key),
      PRIMARY KEY (report, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE creditCheck (
      report INTEGER NOT NULL REFERENCES report (key),
      chain INTEGER NOT NULL CHECK (chain >= 0),
      hop INTEGER NOT NULL CHECK (hop >= 0),
      isBorneOut INTEGER NOT NULL CHECK (isBorneOut IN (0, 1)),
      PRIMARY KEY (report, chain, hop)
    ) STRICT, WITHOUT ROWID;
    """
}
