-- Words of the admission or the first notice that the admission check asked about, and of which the user said that
-- they are a fact. They quote what stands there, where search finds it; once it stands there no more, a search that
-- still found it here would lead nowhere. So they are not in the index.
CREATE TABLE kept_finding (
    mistake     BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    category    TEXT NOT NULL,
    words       TEXT NOT NULL,
    PRIMARY KEY (mistake, position)
) STRICT;
