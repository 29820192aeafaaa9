-- Earlier versions of a mistake: the one before each editing session. made_at is when that session changed it first.
-- body is what VersionFormat writes in this format, deflated.

CREATE TABLE version (
    mistake  BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    made_at  INTEGER NOT NULL,
    format   INTEGER NOT NULL,
    body     BLOB NOT NULL,
    PRIMARY KEY (mistake, made_at)
) STRICT;
