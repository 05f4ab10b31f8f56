/**
 * Two passages may stand on the same words: a correction can bring them there, and neither may go
 * for it. Version 1 had them unique by their anchors; SQLite takes that away only with the table.
 */
export const sharedPlaces = `
CREATE TABLE passage_next (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
  start_turn_id INTEGER NOT NULL REFERENCES turn(id),
  start_offset INTEGER NOT NULL,
  end_turn_id INTEGER NOT NULL REFERENCES turn(id),
  end_offset INTEGER NOT NULL,
  quote TEXT NOT NULL,
  quote_hash TEXT NOT NULL,
  previous_quote TEXT,
  created_at TEXT NOT NULL
) STRICT;

INSERT INTO passage_next (id, guid, source_id, start_turn_id, start_offset, end_turn_id,
    end_offset, quote, quote_hash, previous_quote, created_at)
  SELECT id, guid, source_id, start_turn_id, start_offset, end_turn_id,
    end_offset, quote, quote_hash, previous_quote, created_at
  FROM passage;

-- Ids of passages that are gone stay taken.
DELETE FROM sqlite_sequence WHERE name = 'passage_next';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'passage_next', seq FROM sqlite_sequence WHERE name = 'passage';

DROP TABLE passage;
ALTER TABLE passage_next RENAME TO passage;
CREATE INDEX passage_by_place
  ON passage(source_id, start_turn_id, start_offset, end_turn_id, end_offset);
CREATE INDEX passage_by_start ON passage(start_turn_id);
CREATE INDEX passage_by_end ON passage(end_turn_id);
`;
