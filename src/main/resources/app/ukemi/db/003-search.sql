-- Search over every text of every mistake.
--
-- entry holds each text that is not empty, with its mistake, its row (the mistake itself or a row of it) and its field,
-- as "table.column". entry_index is the full-text index over it. Triggers keep both.

CREATE TABLE entry (
    id       INTEGER PRIMARY KEY,
    mistake  BLOB NOT NULL,
    row      BLOB NOT NULL,
    field    TEXT NOT NULL,
    body     TEXT NOT NULL
) STRICT;
CREATE INDEX entry_row ON entry (row, field);

CREATE VIRTUAL TABLE entry_index USING fts5 (
    body, content = 'entry', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
-- A word that is deleted leaves the index at once, and not only when its parts are merged one day.
INSERT INTO entry_index (entry_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER entry_inserted AFTER INSERT ON entry BEGIN
    INSERT INTO entry_index (rowid, body) VALUES (new.id, new.body);
END;
CREATE TRIGGER entry_deleted AFTER DELETE ON entry BEGIN
    INSERT INTO entry_index (entry_index, rowid, body) VALUES ('delete', old.id, old.body);
END;
CREATE TRIGGER entry_updated AFTER UPDATE OF body ON entry BEGIN
    INSERT INTO entry_index (entry_index, rowid, body) VALUES ('delete', old.id, old.body);
    INSERT INTO entry_index (rowid, body) VALUES (new.id, new.body);
END;

-- What the triggers below say: in this field the text was one and becomes another. Nothing is kept in it.
CREATE VIEW writing (mistake, row, field, was, becomes) AS SELECT NULL, NULL, NULL, NULL, NULL WHERE FALSE;
CREATE TRIGGER writing_taken INSTEAD OF INSERT ON writing WHEN new.was IS NOT new.becomes BEGIN
    DELETE FROM entry WHERE row = new.row AND field = new.field;
    INSERT INTO entry (mistake, row, field, body)
    SELECT new.mistake, new.row, new.field, new.becomes WHERE new.becomes <> '';
END;

CREATE TRIGGER mistake_inserted AFTER INSERT ON mistake BEGIN
    INSERT INTO writing
    VALUES (new.id, new.id, 'mistake.title', '', new.title),
           (new.id, new.id, 'mistake.account', '', new.account),
           (new.id, new.id, 'mistake.admission', '', new.admission),
           (new.id, new.id, 'mistake.first_draft', '', new.first_draft),
           (new.id, new.id, 'mistake.cause', '', new.cause),
           (new.id, new.id, 'mistake.why_no_talk', '', new.why_no_talk),
           (new.id, new.id, 'mistake.aim', '', new.aim),
           (new.id, new.id, 'mistake.way', '', new.way),
           (new.id, new.id, 'mistake.outcome', '', new.outcome),
           (new.id, new.id, 'mistake.lesson', '', new.lesson),
           (new.id, new.id, 'mistake.why_no_short_term', '', new.why_no_short_term),
           (new.id, new.id, 'mistake.why_no_permanent', '', new.why_no_permanent),
           (new.id, new.id, 'mistake.why_late', '', new.why_late),
           (new.id, new.id, 'mistake.notice', '', new.notice);
END;
CREATE TRIGGER mistake_updated AFTER UPDATE ON mistake BEGIN
    INSERT INTO writing
    VALUES (new.id, new.id, 'mistake.title', old.title, new.title),
           (new.id, new.id, 'mistake.account', old.account, new.account),
           (new.id, new.id, 'mistake.admission', old.admission, new.admission),
           (new.id, new.id, 'mistake.first_draft', old.first_draft, new.first_draft),
           (new.id, new.id, 'mistake.cause', old.cause, new.cause),
           (new.id, new.id, 'mistake.why_no_talk', old.why_no_talk, new.why_no_talk),
           (new.id, new.id, 'mistake.aim', old.aim, new.aim),
           (new.id, new.id, 'mistake.way', old.way, new.way),
           (new.id, new.id, 'mistake.outcome', old.outcome, new.outcome),
           (new.id, new.id, 'mistake.lesson', old.lesson, new.lesson),
           (new.id, new.id, 'mistake.why_no_short_term', old.why_no_short_term, new.why_no_short_term),
           (new.id, new.id, 'mistake.why_no_permanent', old.why_no_permanent, new.why_no_permanent),
           (new.id, new.id, 'mistake.why_late', old.why_late, new.why_late),
           (new.id, new.id, 'mistake.notice', old.notice, new.notice);
END;
CREATE TRIGGER mistake_deleted AFTER DELETE ON mistake BEGIN
    DELETE FROM entry WHERE row = old.id;
END;

CREATE TRIGGER concerned_inserted AFTER INSERT ON concerned BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'concerned.person', '', (SELECT name FROM person WHERE id = new.person)),
           (new.mistake, new.id, 'concerned.hurt', '', new.hurt);
END;
CREATE TRIGGER concerned_updated AFTER UPDATE ON concerned BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'concerned.person', (SELECT name FROM person WHERE id = old.person),
            (SELECT name FROM person WHERE id = new.person)),
           (new.mistake, new.id, 'concerned.hurt', old.hurt, new.hurt);
END;
CREATE TRIGGER concerned_deleted AFTER DELETE ON concerned BEGIN
    DELETE FROM entry WHERE row = old.id;
END;

CREATE TRIGGER conversation_inserted AFTER INSERT ON conversation BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'conversation.partner', '', (SELECT name FROM person WHERE id = new.partner)),
           (new.mistake, new.id, 'conversation.said', '', new.said);
END;
CREATE TRIGGER conversation_updated AFTER UPDATE ON conversation BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'conversation.partner', (SELECT name FROM person WHERE id = old.partner),
            (SELECT name FROM person WHERE id = new.partner)),
           (new.mistake, new.id, 'conversation.said', old.said, new.said);
END;
CREATE TRIGGER conversation_deleted AFTER DELETE ON conversation BEGIN
    DELETE FROM entry WHERE row = old.id;
END;

CREATE TRIGGER suggestion_inserted AFTER INSERT ON suggestion BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'suggestion.giver', '', (SELECT name FROM person WHERE id = new.giver)),
           (new.mistake, new.id, 'suggestion.idea', '', new.idea);
END;
CREATE TRIGGER suggestion_updated AFTER UPDATE ON suggestion BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'suggestion.giver', (SELECT name FROM person WHERE id = old.giver),
            (SELECT name FROM person WHERE id = new.giver)),
           (new.mistake, new.id, 'suggestion.idea', old.idea, new.idea);
END;
CREATE TRIGGER suggestion_deleted AFTER DELETE ON suggestion BEGIN
    DELETE FROM entry WHERE row = old.id;
END;

CREATE TRIGGER action_inserted AFTER INSERT ON action BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'action.text', '', new.text),
           (new.mistake, new.id, 'action.owner', '', (SELECT name FROM person WHERE id = new.owner)),
           (new.mistake, new.id, 'action.done_when', '', new.done_when),
           (new.mistake, new.id, 'action.painful', '', new.painful),
           (new.mistake, new.id, 'action.note', '', new.note);
END;
CREATE TRIGGER action_updated AFTER UPDATE ON action BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'action.text', old.text, new.text),
           (new.mistake, new.id, 'action.owner', (SELECT name FROM person WHERE id = old.owner),
            (SELECT name FROM person WHERE id = new.owner)),
           (new.mistake, new.id, 'action.done_when', old.done_when, new.done_when),
           (new.mistake, new.id, 'action.painful', old.painful, new.painful),
           (new.mistake, new.id, 'action.note', old.note, new.note);
END;
CREATE TRIGGER action_deleted AFTER DELETE ON action BEGIN
    DELETE FROM entry WHERE row = old.id;
END;

CREATE TRIGGER advice_inserted AFTER INSERT ON advice BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'advice.asked', '', (SELECT name FROM person WHERE id = new.asked)),
           (new.mistake, new.id, 'advice.said', '', new.said);
END;
CREATE TRIGGER advice_updated AFTER UPDATE ON advice BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'advice.asked', (SELECT name FROM person WHERE id = old.asked),
            (SELECT name FROM person WHERE id = new.asked)),
           (new.mistake, new.id, 'advice.said', old.said, new.said);
END;
CREATE TRIGGER advice_deleted AFTER DELETE ON advice BEGIN
    DELETE FROM entry WHERE row = old.id;
END;

CREATE TRIGGER alternative_inserted AFTER INSERT ON alternative BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'alternative.course', '', new.course),
           (new.mistake, new.id, 'alternative.why', '', new.why);
END;
CREATE TRIGGER alternative_updated AFTER UPDATE ON alternative BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'alternative.course', old.course, new.course),
           (new.mistake, new.id, 'alternative.why', old.why, new.why);
END;
CREATE TRIGGER alternative_deleted AFTER DELETE ON alternative BEGIN
    DELETE FROM entry WHERE row = old.id;
END;

CREATE TRIGGER plan_told_inserted AFTER INSERT ON plan_told BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'plan_told.listener', '', (SELECT name FROM person WHERE id = new.listener));
END;
CREATE TRIGGER plan_told_updated AFTER UPDATE ON plan_told BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'plan_told.listener', (SELECT name FROM person WHERE id = old.listener),
            (SELECT name FROM person WHERE id = new.listener));
END;
CREATE TRIGGER plan_told_deleted AFTER DELETE ON plan_told BEGIN
    DELETE FROM entry WHERE row = old.id;
END;

CREATE TRIGGER review_inserted AFTER INSERT ON review BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'review.expected', '', new.expected),
           (new.mistake, new.id, 'review.happened', '', new.happened);
END;
CREATE TRIGGER review_updated AFTER UPDATE ON review BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'review.expected', old.expected, new.expected),
           (new.mistake, new.id, 'review.happened', old.happened, new.happened);
END;
CREATE TRIGGER review_deleted AFTER DELETE ON review BEGIN
    DELETE FROM entry WHERE row = old.id;
END;

CREATE TRIGGER example_inserted AFTER INSERT ON example BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'example.who', '', (SELECT name FROM person WHERE id = new.who)),
           (new.mistake, new.id, 'example.what', '', new.what);
END;
CREATE TRIGGER example_updated AFTER UPDATE ON example BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'example.who', (SELECT name FROM person WHERE id = old.who),
            (SELECT name FROM person WHERE id = new.who)),
           (new.mistake, new.id, 'example.what', old.what, new.what);
END;
CREATE TRIGGER example_deleted AFTER DELETE ON example BEGIN
    DELETE FROM entry WHERE row = old.id;
END;

CREATE TRIGGER planned_disclosure_inserted AFTER INSERT ON planned_disclosure BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'planned_disclosure.listener', '', (SELECT name FROM person WHERE id = new.listener));
END;
CREATE TRIGGER planned_disclosure_updated AFTER UPDATE ON planned_disclosure BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'planned_disclosure.listener', (SELECT name FROM person WHERE id = old.listener),
            (SELECT name FROM person WHERE id = new.listener));
END;
CREATE TRIGGER planned_disclosure_deleted AFTER DELETE ON planned_disclosure BEGIN
    DELETE FROM entry WHERE row = old.id;
END;

CREATE TRIGGER disclosure_inserted AFTER INSERT ON disclosure BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'disclosure.listener', '', (SELECT name FROM person WHERE id = new.listener)),
           (new.mistake, new.id, 'disclosure.note', '', new.note);
END;
CREATE TRIGGER disclosure_updated AFTER UPDATE ON disclosure BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'disclosure.listener', (SELECT name FROM person WHERE id = old.listener),
            (SELECT name FROM person WHERE id = new.listener)),
           (new.mistake, new.id, 'disclosure.note', old.note, new.note);
END;
CREATE TRIGGER disclosure_deleted AFTER DELETE ON disclosure BEGIN
    DELETE FROM entry WHERE row = old.id;
END;

CREATE TRIGGER mistake_tag_inserted AFTER INSERT ON mistake_tag BEGIN
    INSERT INTO entry (mistake, row, field, body) VALUES (new.mistake, new.mistake, 'tag.name', new.tag);
END;
CREATE TRIGGER mistake_tag_updated AFTER UPDATE OF tag ON mistake_tag BEGIN
    UPDATE entry SET body = new.tag WHERE row = new.mistake AND field = 'tag.name' AND body = old.tag;
END;
CREATE TRIGGER mistake_tag_deleted AFTER DELETE ON mistake_tag BEGIN
    DELETE FROM entry WHERE row = old.mistake AND field = 'tag.name' AND body = old.tag;
END;

CREATE TRIGGER person_renamed AFTER UPDATE OF name ON person WHEN new.name <> old.name BEGIN
    INSERT INTO writing
    SELECT mistake, row, field, old.name, new.name FROM mention WHERE person = new.id;
END;

-- What was written before there was a search.
INSERT INTO writing
SELECT id, id, 'mistake.title', '', title FROM mistake
UNION ALL SELECT id, id, 'mistake.account', '', account FROM mistake
UNION ALL SELECT id, id, 'mistake.admission', '', admission FROM mistake
UNION ALL SELECT id, id, 'mistake.first_draft', '', first_draft FROM mistake
UNION ALL SELECT id, id, 'mistake.cause', '', cause FROM mistake
UNION ALL SELECT id, id, 'mistake.why_no_talk', '', why_no_talk FROM mistake
UNION ALL SELECT id, id, 'mistake.aim', '', aim FROM mistake
UNION ALL SELECT id, id, 'mistake.way', '', way FROM mistake
UNION ALL SELECT id, id, 'mistake.outcome', '', outcome FROM mistake
UNION ALL SELECT id, id, 'mistake.lesson', '', lesson FROM mistake
UNION ALL SELECT id, id, 'mistake.why_no_short_term', '', why_no_short_term FROM mistake
UNION ALL SELECT id, id, 'mistake.why_no_permanent', '', why_no_permanent FROM mistake
UNION ALL SELECT id, id, 'mistake.why_late', '', why_late FROM mistake
UNION ALL SELECT id, id, 'mistake.notice', '', notice FROM mistake
UNION ALL SELECT mistake, id, 'concerned.hurt', '', hurt FROM concerned
UNION ALL SELECT mistake, id, 'conversation.said', '', said FROM conversation
UNION ALL SELECT mistake, id, 'suggestion.idea', '', idea FROM suggestion
UNION ALL SELECT mistake, id, 'action.text', '', text FROM action
UNION ALL SELECT mistake, id, 'action.done_when', '', done_when FROM action
UNION ALL SELECT mistake, id, 'action.painful', '', painful FROM action
UNION ALL SELECT mistake, id, 'action.note', '', note FROM action
UNION ALL SELECT mistake, id, 'advice.said', '', said FROM advice
UNION ALL SELECT mistake, id, 'alternative.course', '', course FROM alternative
UNION ALL SELECT mistake, id, 'alternative.why', '', why FROM alternative
UNION ALL SELECT mistake, id, 'review.expected', '', expected FROM review
UNION ALL SELECT mistake, id, 'review.happened', '', happened FROM review
UNION ALL SELECT mistake, id, 'example.what', '', what FROM example
UNION ALL SELECT mistake, id, 'disclosure.note', '', note FROM disclosure
UNION ALL SELECT mistake, row, field, '', name FROM mention JOIN person ON person.id = mention.person;
INSERT INTO entry (mistake, row, field, body) SELECT mistake, mistake, 'tag.name', tag FROM mistake_tag;
