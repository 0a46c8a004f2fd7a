extension Schema {
  /// Whether a column is one of some words.
  ///
  /// SQLite builds a table anew for each row where more than two stand behind IN,
  /// which costs more than the row.
  private static func isOne(of words: [String], _ column: String) -> String {
    words.map { "\(column) = '\($0)'" }.joined(separator: " OR ")
  }

  private static let isStatus = isOne(of: ["accepted", "proposed", "rejected"], "status")

  private static let isType = isOne(
    of: ["report", "article", "quote", "naming", "missing", "event", "actor", "link", "source"],
    "type")

  /// The table of ids, the index of which is a matter of its own since step 8.
  private static func entryTable(_ name: String, id: String) -> String {
    """
    CREATE TABLE \(name) (
      key INTEGER PRIMARY KEY,
      id \(id) CHECK (id <> ''),
      type TEXT NOT NULL CHECK (\(isType)),
      status TEXT NOT NULL CHECK (\(isStatus)),
      import INTEGER REFERENCES import (key),
      line INTEGER NOT NULL CHECK (line >= 0),
      hash INTEGER NOT NULL,
      CHECK ((type = 'missing') = (import IS NULL))
    ) STRICT;
    """
  }

  /// What was imported, what it brought, and what users have said of it.
  static let imports = """
    CREATE TABLE graph (
      key INTEGER PRIMARY KEY,
      identity TEXT NOT NULL UNIQUE CHECK (identity <> ''),
      title TEXT
    ) STRICT;

    CREATE TABLE import (
      key INTEGER PRIMARY KEY,
      graph INTEGER NOT NULL REFERENCES graph (key),
      path TEXT NOT NULL,
      at INTEGER NOT NULL,
      header TEXT NOT NULL CHECK (json_valid(header))
    ) STRICT;

    \(entryTable("entry", id: "TEXT NOT NULL UNIQUE"))

    CREATE TABLE alias (
      old TEXT PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES entry (key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE edit (
      key INTEGER PRIMARY KEY,
      graph INTEGER NOT NULL REFERENCES graph (key),
      at INTEGER NOT NULL,
      by TEXT,
      change TEXT NOT NULL CHECK (json_valid(change)),
      inverse TEXT NOT NULL CHECK (json_valid(inverse)),
      isApplied INTEGER NOT NULL CHECK (isApplied IN (0, 1))
    ) STRICT;
    """

  /// The eight types of record.
  ///
  /// The whole record stands in `record`; the tables of the types are narrow, and
  /// hold what is joined and counted.
  static let records = """
    CREATE TABLE record (
      key INTEGER PRIMARY KEY REFERENCES entry (key),
      body TEXT NOT NULL CHECK (substr(body, 1, 1) = '{'),
      text TEXT
    ) STRICT;

    CREATE TABLE source (
      key INTEGER PRIMARY KEY REFERENCES entry (key),
      name TEXT NOT NULL,
      kind TEXT,
      actor INTEGER REFERENCES actor (key),
      owner INTEGER REFERENCES actor (key),
      status TEXT NOT NULL CHECK (\(isStatus))
    ) STRICT;

    CREATE TABLE actor (
      key INTEGER PRIMARY KEY REFERENCES entry (key),
      name TEXT NOT NULL,
      kind TEXT,
      status TEXT NOT NULL CHECK (\(isStatus))
    ) STRICT;

    CREATE TABLE event (
      key INTEGER PRIMARY KEY REFERENCES entry (key),
      name TEXT NOT NULL,
      date INTEGER,
      partOf INTEGER REFERENCES event (key),
      hasAccounts INTEGER NOT NULL CHECK (hasAccounts IN (0, 1)),
      status TEXT NOT NULL CHECK (\(isStatus))
    ) STRICT;

    CREATE TABLE eventParticipant (
      event INTEGER NOT NULL REFERENCES event (key),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      actor INTEGER NOT NULL REFERENCES actor (key),
      PRIMARY KEY (event, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE article (
      key INTEGER PRIMARY KEY REFERENCES entry (key),
      source INTEGER REFERENCES source (key),
      host INTEGER REFERENCES source (key),
      address INTEGER,
      date INTEGER,
      isDated INTEGER NOT NULL CHECK (isDated IN (0, 1)),
      lang TEXT,
      state TEXT,
      versionOf INTEGER REFERENCES article (key),
      copyOf INTEGER REFERENCES article (key),
      hasText INTEGER NOT NULL CHECK (hasText IN (0, 1)),
      status TEXT NOT NULL CHECK (\(isStatus))
    ) STRICT;

    CREATE TABLE articleEvent (
      article INTEGER NOT NULL REFERENCES article (key),
      event INTEGER NOT NULL REFERENCES event (key),
      PRIMARY KEY (article, event)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE quote (
      key INTEGER PRIMARY KEY REFERENCES entry (key),
      hash INTEGER NOT NULL,
      lang TEXT,
      date INTEGER,
      isDated INTEGER NOT NULL CHECK (isDated IN (0, 1)),
      spokenIn INTEGER REFERENCES event (key),
      "primary" INTEGER REFERENCES article (key),
      translationOf INTEGER REFERENCES quote (key),
      status TEXT NOT NULL CHECK (\(isStatus))
    ) STRICT;

    CREATE TABLE quoteSpeaker (
      quote INTEGER NOT NULL REFERENCES quote (key),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      actor INTEGER NOT NULL REFERENCES actor (key),
      PRIMARY KEY (quote, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE quoteAbout (
      quote INTEGER NOT NULL REFERENCES quote (key),
      target INTEGER NOT NULL REFERENCES entry (key),
      PRIMARY KEY (quote, target)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE report (
      key INTEGER PRIMARY KEY REFERENCES entry (key),
      quote INTEGER NOT NULL REFERENCES quote (key),
      article INTEGER NOT NULL REFERENCES article (key),
      length INTEGER CHECK (length >= 0),
      wording INTEGER NOT NULL,
      kind TEXT,
      lang TEXT,
      isExamined INTEGER NOT NULL CHECK (isExamined IN (0, 1)),
      isDisputed INTEGER NOT NULL CHECK (isDisputed IN (0, 1)),
      isFirstHand INTEGER NOT NULL CHECK (isFirstHand IN (0, 1)),
      start INTEGER,
      status TEXT NOT NULL CHECK (\(isStatus))
    ) STRICT;

    CREATE TABLE reportSpeaker (
      report INTEGER NOT NULL REFERENCES report (key),
      actor INTEGER NOT NULL REFERENCES actor (key),
      PRIMARY KEY (report, actor)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE credit (
      report INTEGER NOT NULL REFERENCES report (key),
      chain INTEGER NOT NULL CHECK (chain >= 0),
      hop INTEGER NOT NULL CHECK (hop >= 0),
      source INTEGER REFERENCES source (key),
      actor INTEGER REFERENCES actor (key),
      words TEXT,
      article INTEGER REFERENCES article (key),
      PRIMARY KEY (report, chain, hop),
      CHECK (source IS NULL OR actor IS NULL)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE naming (
      key INTEGER PRIMARY KEY REFERENCES entry (key),
      article INTEGER NOT NULL REFERENCES article (key),
      actor INTEGER NOT NULL REFERENCES actor (key),
      place TEXT,
      voice TEXT,
      count INTEGER NOT NULL CHECK (count >= 1),
      status TEXT NOT NULL CHECK (\(isStatus))
    ) STRICT;

    CREATE TABLE link (
      key INTEGER PRIMARY KEY REFERENCES entry (key),
      "from" INTEGER NOT NULL REFERENCES entry (key),
      "to" INTEGER NOT NULL REFERENCES entry (key),
      rel TEXT NOT NULL CHECK (rel <> ''),
      status TEXT NOT NULL CHECK (\(isStatus))
    ) STRICT;
    """

  /// Not known of articles that an older program loaded.
  static let latest = "ALTER TABLE article ADD COLUMN latest INTEGER"

  /// The table of ids anew, without a UNIQUE column: the index of one cannot be left out
  /// while the library is filled.
  static let ids = """
    \(entryTable("entryAnew", id: "TEXT NOT NULL"))

    INSERT INTO entryAnew (key, id, type, status, import, line, hash)
    SELECT key, id, type, status, import, line, hash FROM entry ORDER BY key;

    DROP TABLE entry;

    ALTER TABLE entryAnew RENAME TO entry;
    """

  static let entryIndexes: [(name: String, sql: String)] = [
    ("entryById", "CREATE UNIQUE INDEX entryById ON entry (id)"),
    ("entryByImport", "CREATE INDEX entryByImport ON entry (import)"),
    ("entryByType", "CREATE INDEX entryByType ON entry (type, id)"),
  ]

  /// Indexes that are left out while an empty library is filled, and made after the rows: when
  /// they are needed, or while there is time.
  static let indexes: [(name: String, sql: String)] =
    entryIndexes + [
      (
        "eventParticipantByActor",
        "CREATE INDEX eventParticipantByActor ON eventParticipant (actor)"
      ),
      ("articleBySource", "CREATE INDEX articleBySource ON article (source)"),
      (
        "articleByHost",
        "CREATE INDEX articleByHost ON article (host) WHERE host IS NOT NULL"
      ),
      (
        "articleByVersionOf",
        "CREATE INDEX articleByVersionOf ON article (versionOf) WHERE versionOf IS NOT NULL"
      ),
      (
        "articleByCopyOf",
        "CREATE INDEX articleByCopyOf ON article (copyOf) WHERE copyOf IS NOT NULL"
      ),
      ("articleEventByEvent", "CREATE INDEX articleEventByEvent ON articleEvent (event)"),
      ("quoteSpeakerByActor", "CREATE INDEX quoteSpeakerByActor ON quoteSpeaker (actor)"),
      ("quoteAboutByTarget", "CREATE INDEX quoteAboutByTarget ON quoteAbout (target)"),
      ("reportByQuote", "CREATE INDEX reportByQuote ON report (quote, wording)"),
      ("reportByArticle", "CREATE INDEX reportByArticle ON report (article, start)"),
      (
        "creditBySource",
        "CREATE INDEX creditBySource ON credit (source) WHERE source IS NOT NULL"
      ),
      (
        "creditByArticle",
        "CREATE INDEX creditByArticle ON credit (article) WHERE article IS NOT NULL"
      ),
      ("namingByActor", "CREATE INDEX namingByActor ON naming (actor)"),
      ("namingByArticle", "CREATE INDEX namingByArticle ON naming (article)"),
      ("linkByFrom", "CREATE INDEX linkByFrom ON link (\"from\")"),
      ("linkByTo", "CREATE INDEX linkByTo ON link (\"to\")"),
    ]
}
