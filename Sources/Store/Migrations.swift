import GRDB

/// How a state of every older version becomes one of this version. What has been released is never changed: a new step is added.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: alerts, inputs, verdicts, runs, deliveries, audit", migrate: first)
    return migrator
  }

  private static func first(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE alliance (
          id TEXT NOT NULL PRIMARY KEY, path TEXT NOT NULL, day TEXT, rules TEXT NOT NULL, without TEXT NOT NULL, summary TEXT, about TEXT NOT NULL, toldOn TEXT
        ) STRICT;
        CREATE TABLE alert (
          alliance TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, key TEXT NOT NULL, formerly TEXT NOT NULL, found TEXT NOT NULL,
          judged TEXT NOT NULL, since TEXT NOT NULL, last TEXT NOT NULL, isOpen INTEGER NOT NULL, reopened INTEGER NOT NULL, state TEXT NOT NULL,
          rule TEXT NOT NULL, title TEXT NOT NULL, sentence TEXT NOT NULL, severity INTEGER NOT NULL, strength INTEGER NOT NULL, points REAL NOT NULL,
          weight REAL NOT NULL, parties TEXT NOT NULL, isCircle INTEGER NOT NULL, ask TEXT NOT NULL, closes TEXT NOT NULL, resolvedBy TEXT NOT NULL,
          isListed INTEGER NOT NULL, under TEXT NOT NULL, without TEXT NOT NULL, told TEXT, acknowledged TEXT, isBack INTEGER NOT NULL,
          PRIMARY KEY (alliance, position), UNIQUE (alliance, id)
        ) STRICT;
        CREATE TABLE change (
          alliance TEXT NOT NULL, position INTEGER NOT NULL, day TEXT NOT NULL, alert TEXT NOT NULL, "from" TEXT, "to" TEXT NOT NULL, why TEXT NOT NULL,
          PRIMARY KEY (alliance, position)
        ) STRICT;
        CREATE TABLE input (
          alliance TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL, text TEXT NOT NULL, since TEXT NOT NULL,
          ended TEXT, isTold INTEGER NOT NULL, isEndTold INTEGER NOT NULL, acknowledged TEXT,
          PRIMARY KEY (alliance, position)
        ) STRICT;
        CREATE TABLE verdict (
          alliance TEXT NOT NULL, position INTEGER NOT NULL, alert TEXT NOT NULL, rule TEXT NOT NULL, word TEXT NOT NULL, "by" TEXT NOT NULL,
          "on" TEXT NOT NULL,
          PRIMARY KEY (alliance, position)
        ) STRICT;
        CREATE TABLE evidence (
          alliance TEXT NOT NULL, alert TEXT NOT NULL, position INTEGER NOT NULL, day TEXT NOT NULL, kind TEXT NOT NULL, party TEXT NOT NULL,
          role TEXT NOT NULL, source TEXT NOT NULL, "offset" INTEGER NOT NULL, length INTEGER NOT NULL, part INTEGER NOT NULL, hash INTEGER NOT NULL,
          isShared INTEGER NOT NULL,
          PRIMARY KEY (alliance, alert, position)
        ) STRICT;
        CREATE TABLE run (
          id INTEGER PRIMARY KEY, begun INTEGER NOT NULL, ended INTEGER, now INTEGER NOT NULL, version TEXT NOT NULL, code INTEGER
        ) STRICT;
        CREATE TABLE manifest (
          run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE, alliance TEXT NOT NULL, day TEXT NOT NULL, rules TEXT NOT NULL,
          seconds REAL NOT NULL, records INTEGER NOT NULL, events INTEGER NOT NULL, fired INTEGER NOT NULL, quiet INTEGER NOT NULL,
          pending INTEGER NOT NULL, notEvaluable INTEGER NOT NULL, conditions TEXT NOT NULL, inputs TEXT NOT NULL,
          PRIMARY KEY (run, alliance)
        ) STRICT;
        CREATE TABLE delivery (
          id TEXT NOT NULL, channel TEXT NOT NULL, planned INTEGER NOT NULL, digests TEXT NOT NULL, attempts INTEGER NOT NULL,
          subject TEXT NOT NULL, heads TEXT NOT NULL, sent INTEGER, failure TEXT,
          PRIMARY KEY (id, channel)
        ) STRICT;
        CREATE TABLE week (
          alliance TEXT NOT NULL, series TEXT NOT NULL, week TEXT NOT NULL, value REAL NOT NULL,
          PRIMARY KEY (alliance, series, week)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE backup (
          path TEXT NOT NULL PRIMARY KEY
        ) STRICT;
        CREATE TABLE pack (
          rules TEXT NOT NULL PRIMARY KEY, files TEXT NOT NULL
        ) STRICT;
        CREATE TABLE audit (
          number INTEGER PRIMARY KEY, time INTEGER NOT NULL, kind TEXT NOT NULL, alliance TEXT NOT NULL, what TEXT NOT NULL, "by" TEXT NOT NULL,
          why TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
        ) STRICT;
        CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'lines of the audit log are not changed'); END;
        CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'lines of the audit log are not deleted'); END;
        CREATE TABLE word (
          code TEXT NOT NULL PRIMARY KEY, salt TEXT NOT NULL, text TEXT NOT NULL UNIQUE
        ) STRICT;
        """)
  }
}
