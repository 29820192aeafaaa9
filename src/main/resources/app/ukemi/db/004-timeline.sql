-- What the timeline shows beside the pace: the full account, the fix, who heard it first, and what to filter by.
-- Several tags stand in one column, parted by the unit separator. All summaries are made anew after this.

DELETE FROM summary;
ALTER TABLE summary ADD COLUMN full_at INTEGER;
ALTER TABLE summary ADD COLUMN full_zone TEXT;
ALTER TABLE summary ADD COLUMN full_precision TEXT;
ALTER TABLE summary ADD COLUMN fixed_on TEXT;
ALTER TABLE summary ADD COLUMN fix_due TEXT;
ALTER TABLE summary ADD COLUMN heard_first TEXT;
ALTER TABLE summary ADD COLUMN tags TEXT NOT NULL DEFAULT '';
ALTER TABLE summary ADD COLUMN went_wrong TEXT NOT NULL DEFAULT '';
ALTER TABLE summary ADD COLUMN main_wrong TEXT;
