-- What the user chose for the fix plans of a mistake. A mistake of which no plan was looked at has no row here.

CREATE TABLE plan_choice (
    mistake       BLOB PRIMARY KEY REFERENCES mistake (id) ON DELETE CASCADE,
    created_at    INTEGER NOT NULL,
    changed_at    INTEGER NOT NULL,
    version       TEXT NOT NULL,
    left_out      TEXT NOT NULL,
    names         TEXT NOT NULL,
    paper         TEXT NOT NULL,
    addressed_to  TEXT NOT NULL
) STRICT;

-- To whom a plan is addressed. The id follows from mistake and person: two journals that are merged agree on it.
CREATE TABLE plan_addressee (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    mistake     BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    person      BLOB NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX plan_addressee_mistake ON plan_addressee (mistake, position);
CREATE INDEX plan_addressee_person ON plan_addressee (person);

DROP VIEW mention;
CREATE VIEW mention (person, mistake, row, field) AS
SELECT person, mistake, id, 'concerned.person' FROM concerned
UNION ALL SELECT partner, mistake, id, 'conversation.partner' FROM conversation
UNION ALL SELECT giver, mistake, id, 'suggestion.giver' FROM suggestion
UNION ALL SELECT owner, mistake, id, 'action.owner' FROM action
UNION ALL SELECT asked, mistake, id, 'advice.asked' FROM advice
UNION ALL SELECT listener, mistake, id, 'plan_told.listener' FROM plan_told
UNION ALL SELECT who, mistake, id, 'example.who' FROM example
UNION ALL SELECT listener, mistake, id, 'planned_disclosure.listener' FROM planned_disclosure
UNION ALL SELECT listener, mistake, id, 'disclosure.listener' FROM disclosure
UNION ALL SELECT person, mistake, id, 'plan_addressee.person' FROM plan_addressee;

-- To whom it is addressed is found by a search as all words of the user are.
CREATE TRIGGER plan_choice_inserted AFTER INSERT ON plan_choice BEGIN
    INSERT INTO writing VALUES (new.mistake, new.mistake, 'plan_choice.addressed_to', '', new.addressed_to);
END;
CREATE TRIGGER plan_choice_updated AFTER UPDATE ON plan_choice BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.mistake, 'plan_choice.addressed_to', old.addressed_to, new.addressed_to);
END;
CREATE TRIGGER plan_choice_deleted AFTER DELETE ON plan_choice BEGIN
    DELETE FROM entry WHERE row = old.mistake AND field = 'plan_choice.addressed_to';
END;

CREATE TRIGGER plan_addressee_inserted AFTER INSERT ON plan_addressee BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'plan_addressee.person', '', (SELECT name FROM person WHERE id = new.person));
END;
CREATE TRIGGER plan_addressee_deleted AFTER DELETE ON plan_addressee BEGIN
    DELETE FROM entry WHERE row = old.id;
END;
