-- The words of the journal, a table each.
--
-- Ids are UUIDs of version 7, 16 bytes. Instants are milliseconds since 1970, UTC, with the zone and the precision
-- beside them; days are ISO texts such as 2026-03-10. What was not written is the empty text, what was not said
-- is null. Rows within a mistake keep their order in "position". A reference from one row of a mistake to another
-- (an action that retires one) is no foreign key: the user may remove the one and bring it back, and meanwhile
-- every save must go through.

PRAGMA application_id = 0x756B656D;

CREATE TABLE setting (
    key         TEXT PRIMARY KEY,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    value       TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    name        TEXT NOT NULL,
    role        TEXT NOT NULL,
    initials    TEXT NOT NULL
) STRICT;

-- The long texts stand last, so that the short columns are read without them.
CREATE TABLE mistake (
    id                     BLOB PRIMARY KEY CHECK (length(id) = 16),
    created_at             INTEGER NOT NULL,
    changed_at             INTEGER NOT NULL,
    title                  TEXT NOT NULL,
    happened_at            INTEGER,
    happened_zone          TEXT,
    happened_precision     TEXT,
    suspected_at           INTEGER,
    suspected_zone         TEXT,
    suspected_precision    TEXT,
    noticed_at             INTEGER,
    noticed_zone           TEXT,
    noticed_precision      TEXT,
    severity               TEXT,
    fair_view              TEXT,
    draft_state            TEXT NOT NULL,
    went_wrong             TEXT NOT NULL,
    went_wrong_mainly      TEXT,
    closed_at              INTEGER,
    trashed_at             INTEGER,
    account                TEXT NOT NULL,
    admission              TEXT NOT NULL,
    first_draft            TEXT NOT NULL,
    cause                  TEXT NOT NULL,
    why_no_talk            TEXT NOT NULL,
    aim                    TEXT NOT NULL,
    way                    TEXT NOT NULL,
    outcome                TEXT NOT NULL,
    lesson                 TEXT NOT NULL,
    why_no_short_term      TEXT NOT NULL,
    why_no_permanent       TEXT NOT NULL,
    why_late               TEXT NOT NULL,
    notice                 TEXT NOT NULL
) STRICT;

-- A tag is its name: two journals that are merged agree on it without having met.
CREATE TABLE tag (
    name        TEXT PRIMARY KEY,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE mistake_tag (
    mistake     BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    tag         TEXT NOT NULL REFERENCES tag (name) ON UPDATE CASCADE,
    PRIMARY KEY (mistake, position)
) STRICT;
CREATE INDEX mistake_tag_tag ON mistake_tag (tag);

-- Who was hurt by the mistake, how, and whether they must hear of it.
CREATE TABLE concerned (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    mistake     BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    person      BLOB REFERENCES person (id),
    hurt        TEXT NOT NULL,
    must_hear   INTEGER NOT NULL
) STRICT;
CREATE INDEX concerned_mistake ON concerned (mistake, position);
CREATE INDEX concerned_person ON concerned (person);

-- Talks about the mistake.
CREATE TABLE conversation (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    mistake     BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    partner     BLOB REFERENCES person (id),
    held_on     TEXT,
    affected    TEXT,
    said        TEXT NOT NULL
) STRICT;
CREATE INDEX conversation_mistake ON conversation (mistake, position);
CREATE INDEX conversation_partner ON conversation (partner);

-- Ideas to avoid a repeat; action is the one made from it.
CREATE TABLE suggestion (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    mistake     BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    giver       BLOB REFERENCES person (id),
    idea        TEXT NOT NULL,
    action      BLOB
) STRICT;
CREATE INDEX suggestion_mistake ON suggestion (mistake, position);
CREATE INDEX suggestion_giver ON suggestion (giver);

-- What is to be done, and what became of it.
CREATE TABLE action (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    mistake      BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    created_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    text         TEXT NOT NULL,
    owner        BLOB REFERENCES person (id),
    due          TEXT,
    done_when    TEXT NOT NULL,
    painful      TEXT NOT NULL,
    state        TEXT NOT NULL,
    ended_on     TEXT,
    note         TEXT NOT NULL,
    replacement  BLOB
) STRICT;
CREATE INDEX action_mistake ON action (mistake, position);
CREATE INDEX action_owner ON action (owner);

-- The short-term actions that an action makes needless.
CREATE TABLE action_retires (
    action      BLOB NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    retired     BLOB NOT NULL,
    PRIMARY KEY (action, position)
) STRICT;

-- What somebody asked for a way out said.
CREATE TABLE advice (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    mistake     BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    asked       BLOB REFERENCES person (id),
    said        TEXT NOT NULL
) STRICT;
CREATE INDEX advice_mistake ON advice (mistake, position);
CREATE INDEX advice_asked ON advice (asked);

-- Courses weighed; instead_of is the action in whose place one was taken.
CREATE TABLE alternative (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    mistake     BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    course      TEXT NOT NULL,
    weighed     TEXT,
    instead_of  BLOB,
    why         TEXT NOT NULL
) STRICT;
CREATE INDEX alternative_mistake ON alternative (mistake, position);

-- To whom the plan was told.
CREATE TABLE plan_told (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    mistake     BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    listener    BLOB REFERENCES person (id),
    told_on     TEXT
) STRICT;
CREATE INDEX plan_told_mistake ON plan_told (mistake, position);
CREATE INDEX plan_told_listener ON plan_told (listener);

-- Later checks of an action, or of the whole where action is null.
CREATE TABLE review (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    mistake     BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    held_on     TEXT,
    action      BLOB,
    expected    TEXT NOT NULL,
    happened    TEXT NOT NULL,
    worked      TEXT
) STRICT;
CREATE INDEX review_mistake ON review (mistake, position);

-- What others did since.
CREATE TABLE example (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    mistake     BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    who         BLOB REFERENCES person (id),
    seen_on     TEXT,
    what        TEXT NOT NULL
) STRICT;
CREATE INDEX example_mistake ON example (mistake, position);
CREATE INDEX example_who ON example (who);

-- Who is still to be told, and by when.
CREATE TABLE planned_disclosure (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    mistake     BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    listener    BLOB REFERENCES person (id),
    due         TEXT
) STRICT;
CREATE INDEX planned_disclosure_mistake ON planned_disclosure (mistake, position);
CREATE INDEX planned_disclosure_listener ON planned_disclosure (listener);

-- Who was told.
CREATE TABLE disclosure (
    id              BLOB PRIMARY KEY CHECK (length(id) = 16),
    mistake         BLOB NOT NULL REFERENCES mistake (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    created_at      INTEGER NOT NULL,
    changed_at      INTEGER NOT NULL,
    listener        BLOB REFERENCES person (id),
    concerned       INTEGER NOT NULL,
    told_at         INTEGER,
    told_zone       TEXT,
    told_precision  TEXT,
    extent          TEXT,
    means           TEXT,
    heard_first     TEXT,
    note            TEXT NOT NULL
) STRICT;
CREATE INDEX disclosure_mistake ON disclosure (mistake, position);
CREATE INDEX disclosure_listener ON disclosure (listener);

-- Where a person is spoken of. Somebody of whom nothing speaks any more is removed.
CREATE VIEW mention (person, mistake, row, field) AS
SELECT person, mistake, id, 'concerned.person' FROM concerned
UNION ALL SELECT partner, mistake, id, 'conversation.partner' FROM conversation
UNION ALL SELECT giver, mistake, id, 'suggestion.giver' FROM suggestion
UNION ALL SELECT owner, mistake, id, 'action.owner' FROM action
UNION ALL SELECT asked, mistake, id, 'advice.asked' FROM advice
UNION ALL SELECT listener, mistake, id, 'plan_told.listener' FROM plan_told
UNION ALL SELECT who, mistake, id, 'example.who' FROM example
UNION ALL SELECT listener, mistake, id, 'planned_disclosure.listener' FROM planned_disclosure
UNION ALL SELECT listener, mistake, id, 'disclosure.listener' FROM disclosure;
