/**
 * Who people are beside the name that leaves the program: the name under which they were known
 * before, and with whom they are not to be mixed up. Voices are found by their name.
 */
export const peopleSchema = `
ALTER TABLE participant ADD COLUMN real_name TEXT;
ALTER TABLE participant ADD COLUMN real_name_key TEXT;
CREATE INDEX participant_by_real_name ON participant(real_name_key);

-- Two people whose names look like one person's and are not: the one of the smaller id first.
CREATE TABLE apart (
  id INTEGER PRIMARY KEY,
  participant_id INTEGER NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  CHECK (participant_id < other_id),
  UNIQUE (participant_id, other_id)
) STRICT;
CREATE INDEX apart_by_other ON apart(other_id);

CREATE INDEX speaker_by_name ON speaker(name);
`;
