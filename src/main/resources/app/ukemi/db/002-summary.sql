-- What lists and timelines show of a mistake, so that one query over short rows fetches ten thousand of them.
-- Everything here follows from the mistake, is written in the same transaction, and can be made anew.

CREATE TABLE summary (
    mistake              BLOB PRIMARY KEY REFERENCES mistake (id) ON DELETE CASCADE,
    title                TEXT NOT NULL,
    happened_at          INTEGER,
    happened_zone        TEXT,
    happened_precision   TEXT,
    suspected_at         INTEGER,
    suspected_zone       TEXT,
    suspected_precision  TEXT,
    noticed_at           INTEGER,
    noticed_zone         TEXT,
    noticed_precision    TEXT,
    told_at              INTEGER,
    told_zone            TEXT,
    told_precision       TEXT,
    mine                 INTEGER NOT NULL,
    severity             TEXT,
    complete             TEXT NOT NULL,
    next                 TEXT NOT NULL,
    standing             TEXT NOT NULL,
    actions              INTEGER NOT NULL,
    open                 INTEGER NOT NULL,
    dues                 TEXT NOT NULL,
    review_next          TEXT,
    hurt                 TEXT NOT NULL,
    trashed_at           INTEGER
) STRICT;
