/**
 * Studies add kinds of their own: with a colour, a description, and the slot of a job that their
 * codes fit. Nothing could change a kind before, so no image of one is in the history.
 */
export const kindsSchema = `
ALTER TABLE kind ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
ALTER TABLE kind ADD COLUMN colour TEXT NOT NULL DEFAULT 'graphite';
ALTER TABLE kind ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE kind ADD COLUMN slot TEXT
  CHECK (slot IN ('situation', 'struggle', 'alternative', 'outcome'));
UPDATE kind SET name_key = lower(name);
UPDATE kind SET colour = 'ochre', slot = 'situation',
  description = 'What sets it off: when it comes up.' WHERE key = 'trigger';
UPDATE kind SET colour = 'brick', slot = 'struggle',
  description = 'What makes it hard.' WHERE key = 'struggle';
UPDATE kind SET colour = 'blue', slot = 'alternative',
  description = 'What they do about it today.' WHERE key = 'alternative';
UPDATE kind SET colour = 'green', slot = 'outcome',
  description = 'What they want instead.' WHERE key = 'outcome';
CREATE UNIQUE INDEX kind_by_name ON kind(name_key);
CREATE UNIQUE INDEX kind_by_letter ON kind(letter);
`;
