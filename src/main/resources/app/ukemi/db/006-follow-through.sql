-- What follows through: since when a due date stands and which ones stood before it (days between blanks), and the
-- occasion at which an action is to be done.

ALTER TABLE action ADD COLUMN due_since TEXT;
ALTER TABLE action ADD COLUMN due_before TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN cue_when TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN cue_then TEXT NOT NULL DEFAULT '';

-- What is still to do is looked up among all mistakes at once.
CREATE INDEX action_open ON action (mistake) WHERE state = 'OPEN';
CREATE INDEX action_retires_retired ON action_retires (retired);
CREATE INDEX review_open ON review (mistake) WHERE worked IS NULL;

-- The words of the occasion are searched too. A trigger of their own, so that those of the other texts stay.
CREATE TRIGGER action_cue_inserted AFTER INSERT ON action BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'action.cue_when', '', new.cue_when),
           (new.mistake, new.id, 'action.cue_then', '', new.cue_then);
END;
CREATE TRIGGER action_cue_updated AFTER UPDATE ON action BEGIN
    INSERT INTO writing
    VALUES (new.mistake, new.id, 'action.cue_when', old.cue_when, new.cue_when),
           (new.mistake, new.id, 'action.cue_then', old.cue_then, new.cue_then);
END;
