-- Mistakes that are the same one again, and what search needs beside its index.

-- Mistakes with one group_id are the same mistake, made again. A group has two members at least.
CREATE TABLE same_mistake (
    mistake     BLOB PRIMARY KEY REFERENCES mistake (id) ON DELETE CASCADE,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    group_id    BLOB NOT NULL CHECK (length(group_id) = 16)
) STRICT;
CREATE INDEX same_mistake_group ON same_mistake (group_id);

-- Pairs that are not to be offered as the same mistake any more; the smaller id stands first.
CREATE TABLE not_same (
    one         BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    other       BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    PRIMARY KEY (one, other)
) STRICT;
CREATE INDEX not_same_other ON not_same (other);

-- All texts of a mistake, where its words stand in several of them.
CREATE INDEX entry_mistake ON entry (mistake);
