/**
 * The words of all turns, for searching: derived from `turn`, never recorded in the history, kept
 * right by triggers also while the history swaps rows. Building it a transcript at a time costs
 * several times as much as for many at once, so new transcripts first stand in `unindexed`: while
 * a source is there, the index has none of its turns, and the triggers leave them alone.
 */
export const wordIndex = `
CREATE VIRTUAL TABLE turn_words USING fts5(
  text, content = 'turn', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE turn_vocabulary USING fts5vocab('turn_words', 'row');
INSERT INTO turn_words (turn_words) VALUES ('rebuild');

-- Where the turns of a hit's source start is worked out without reading their text.
CREATE INDEX turn_by_length ON turn(source_id, ordinal, length);

-- A source may be gone again while it stands here: that does no harm.
CREATE TABLE unindexed (source_id INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER index_new_turn AFTER INSERT ON turn
WHEN NEW.source_id NOT IN (SELECT source_id FROM unindexed) BEGIN
  INSERT INTO turn_words (rowid, text) VALUES (NEW.id, NEW.text);
END;
CREATE TRIGGER index_removed_turn AFTER DELETE ON turn
WHEN OLD.source_id NOT IN (SELECT source_id FROM unindexed) BEGIN
  INSERT INTO turn_words (turn_words, rowid, text) VALUES ('delete', OLD.id, OLD.text);
END;
CREATE TRIGGER index_changed_turn AFTER UPDATE OF text ON turn
WHEN OLD.source_id NOT IN (SELECT source_id FROM unindexed) AND OLD.text <> NEW.text BEGIN
  INSERT INTO turn_words (turn_words, rowid, text) VALUES ('delete', OLD.id, OLD.text);
  INSERT INTO turn_words (rowid, text) VALUES (NEW.id, NEW.text);
END;
`;
