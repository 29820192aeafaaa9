-- Tags have colours, and what is typed is found as quickly with four and five letters as with two and three.

-- A name of the theme; null where the tag has none.
ALTER TABLE tag ADD COLUMN colour TEXT;

-- Without an index of its own, the beginning of a word costs as much as all texts that hold a word that begins so.
DROP TABLE entry_index;
CREATE VIRTUAL TABLE entry_index USING fts5 (
    body, content = 'entry', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5'
);
INSERT INTO entry_index (entry_index, rank) VALUES ('secure-delete', 1);
INSERT INTO entry_index (entry_index) VALUES ('rebuild');
