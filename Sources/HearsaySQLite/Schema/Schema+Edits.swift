extension Schema {
  /// What users have said, and what it comes to.
  ///
  /// `original` has the records as they were imported of those that edits have changed.
  static let edits = """
    DROP TABLE edit;

    CREATE TABLE edit (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      at TEXT NOT NULL,
      by TEXT NOT NULL,
      undoes INTEGER REFERENCES edit (number),
      change TEXT NOT NULL CHECK (json_valid(change)),
      isInEffect INTEGER NOT NULL CHECK (isInEffect IN (0, 1))
    ) STRICT;

    CREATE TABLE mark (
      entry INTEGER PRIMARY KEY REFERENCES entry (key),
      edit INTEGER NOT NULL REFERENCES edit (number)
    ) STRICT;

    CREATE TABLE tag (
      entry INTEGER NOT NULL REFERENCES entry (key),
      name TEXT NOT NULL CHECK (name <> ''),
      words TEXT NOT NULL,
      PRIMARY KEY (entry, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE note (
      entry INTEGER PRIMARY KEY REFERENCES entry (key),
      text TEXT NOT NULL CHECK (text <> '')
    ) STRICT;

    CREATE TABLE original (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL,
      status TEXT NOT NULL,
      import INTEGER NOT NULL REFERENCES import (key),
      line INTEGER NOT NULL,
      hash INTEGER NOT NULL,
      body TEXT,
      text TEXT
    ) STRICT;

    ALTER TABLE alias ADD COLUMN edit INTEGER REFERENCES edit (number);
    ALTER TABLE alias ADD COLUMN link INTEGER REFERENCES entry (key);
    """

  /// Which ids edits decided on, so that nobody has to look through all edits for them.
  static let decisions = """
    CREATE TABLE decision (
      id TEXT NOT NULL CHECK (id <> ''),
      edit INTEGER NOT NULL REFERENCES edit (number),
      PRIMARY KEY (id, edit)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX decisionEdit ON decision (edit);

    INSERT INTO decision (id, edit)
    SELECT DISTINCT part.value, edit.number FROM edit, json_tree(edit.change) AS part
    WHERE edit.change ->> '$.change' NOT IN ('mark', 'unmark', 'tag', 'untag', 'note')
      AND part.type = 'text'
      AND (part.path = '$.reports' OR part.path = '$'
        AND part.key IN ('id', 'kept', 'merged', 'from', 'into', 'to'));
    """
}
