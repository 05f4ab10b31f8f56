/**
 * The first version of the study file.
 *
 * Anchors of passages and cues are offsets in a turn's text, so that a correction touches one turn.
 * `name_key` is the name as it is compared (see `name-key.ts`): SQLite's own NOCASE knows ASCII
 * alone. Only passages never have an id twice (AUTOINCREMENT): narratives refer to them from
 * inside their JSON and outlive them, and a new passage must not slip under an old sentence.
 */
export const studySchema = `
CREATE TABLE coder (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE study (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL,
  created_at TEXT NOT NULL,
  coder_id INTEGER NOT NULL REFERENCES coder(id)
) STRICT;

CREATE TABLE original (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  original_id INTEGER NOT NULL REFERENCES original(id),
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  flavour TEXT NOT NULL,
  confidence REAL NOT NULL,
  encoding TEXT NOT NULL,
  words INTEGER NOT NULL,
  duration_ms INTEGER,
  recorded_on TEXT,
  imported_at TEXT NOT NULL,
  report TEXT NOT NULL CHECK (json_valid(report))
) STRICT;
CREATE INDEX source_by_original ON source(original_id);

CREATE TABLE participant (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE attribute (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL CHECK (type IN ('text', 'number', 'boolean', 'date'))
) STRICT;

CREATE TABLE attribute_value (
  id INTEGER PRIMARY KEY,
  participant_id INTEGER NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  attribute_id INTEGER NOT NULL REFERENCES attribute(id) ON DELETE CASCADE,
  value TEXT NOT NULL,
  UNIQUE (participant_id, attribute_id)
) STRICT;
CREATE INDEX attribute_value_by_attribute ON attribute_value(attribute_id);

CREATE TABLE speaker (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  participant_id INTEGER REFERENCES participant(id) ON DELETE SET NULL,
  interviewer INTEGER NOT NULL DEFAULT 0 CHECK (interviewer IN (0, 1)),
  UNIQUE (source_id, name)
) STRICT;
CREATE INDEX speaker_by_participant ON speaker(participant_id);

-- The text is the last column: what comes before it is then read without it.
CREATE TABLE turn (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  speaker_id INTEGER REFERENCES speaker(id) ON DELETE SET NULL,
  start_ms INTEGER,
  end_ms INTEGER,
  -- UTF-16 units of the text: SQLite's own length() counts code points.
  length INTEGER NOT NULL,
  words INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (source_id, ordinal)
) STRICT;
CREATE INDEX turn_by_speaker ON turn(speaker_id, words);

CREATE TABLE cue (
  id INTEGER PRIMARY KEY,
  turn_id INTEGER NOT NULL REFERENCES turn(id) ON DELETE CASCADE,
  offset INTEGER NOT NULL,
  start_ms INTEGER NOT NULL,
  end_ms INTEGER
) STRICT;
CREATE INDEX cue_by_turn ON cue(turn_id, offset, start_ms);

CREATE TABLE kind (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  plural TEXT NOT NULL,
  letter TEXT NOT NULL,
  shape TEXT NOT NULL,
  built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
  ordinal INTEGER NOT NULL
) STRICT;
INSERT INTO kind (key, name, plural, letter, shape, built_in, ordinal) VALUES
  ('trigger', 'Trigger', 'Triggers', 'T', 'tag', 1, 0),
  ('struggle', 'Struggle', 'Struggles', 'S', 'square', 1, 1),
  ('alternative', 'Alternative', 'Alternatives', 'A', 'diamond', 1, 2),
  ('outcome', 'Outcome', 'Outcomes', 'O', 'disc', 1, 3);

CREATE TABLE code (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  kind_id INTEGER NOT NULL REFERENCES kind(id),
  parent_id INTEGER REFERENCES code(id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  clause TEXT NOT NULL DEFAULT '',
  force TEXT CHECK (force IN ('push', 'pull', 'anxiety', 'habit')),
  moment TEXT,
  UNIQUE (kind_id, name_key)
) STRICT;
CREATE INDEX code_by_parent ON code(parent_id);

CREATE TABLE passage (
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
  created_at TEXT NOT NULL,
  UNIQUE (source_id, start_turn_id, start_offset, end_turn_id, end_offset)
) STRICT;
CREATE INDEX passage_by_start ON passage(start_turn_id);
CREATE INDEX passage_by_end ON passage(end_turn_id);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  passage_id INTEGER NOT NULL REFERENCES passage(id) ON DELETE CASCADE,
  code_id INTEGER NOT NULL REFERENCES code(id) ON DELETE CASCADE,
  coder_id INTEGER NOT NULL REFERENCES coder(id),
  created_at TEXT NOT NULL,
  UNIQUE (passage_id, code_id, coder_id)
) STRICT;
CREATE INDEX tag_by_code ON tag(code_id, passage_id);
CREATE INDEX tag_by_coder ON tag(coder_id);

-- What a memo is about may lie in any table, so its rows go by the hand of whoever removes that.
CREATE TABLE memo (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  subject_type TEXT NOT NULL,
  subject_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  coder_id INTEGER NOT NULL REFERENCES coder(id),
  updated_at TEXT NOT NULL,
  UNIQUE (subject_type, subject_id, coder_id)
) STRICT;
CREATE INDEX memo_by_coder ON memo(coder_id);

CREATE TABLE job (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  title TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE job_code (
  id INTEGER PRIMARY KEY,
  job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE,
  slot TEXT NOT NULL CHECK (slot IN ('situation', 'struggle', 'alternative', 'outcome')),
  code_id INTEGER NOT NULL REFERENCES code(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  UNIQUE (job_id, slot, code_id)
) STRICT;
CREATE INDEX job_code_by_code ON job_code(code_id);

CREATE TABLE persona (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  summary TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'draft',
  narrative TEXT NOT NULL CHECK (json_valid(narrative)),
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  job_id INTEGER REFERENCES job(id) ON DELETE CASCADE,
  persona_id INTEGER REFERENCES persona(id) ON DELETE CASCADE,
  slot TEXT CHECK (slot IN ('situation', 'struggle', 'alternative', 'outcome')),
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  CHECK ((job_id IS NULL) <> (persona_id IS NULL)),
  CHECK ((job_id IS NULL) = (slot IS NULL)),
  UNIQUE (job_id, slot)
) STRICT;
CREATE INDEX claim_by_persona ON claim(persona_id, ordinal);

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
  passage_id INTEGER NOT NULL REFERENCES passage(id) ON DELETE CASCADE,
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'qualifies', 'contradicts')),
  UNIQUE (claim_id, passage_id)
) STRICT;
CREATE INDEX evidence_by_passage ON evidence(passage_id);

CREATE TABLE brief (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
  title TEXT NOT NULL,
  purpose TEXT NOT NULL DEFAULT '',
  decision TEXT NOT NULL DEFAULT '',
  appendix TEXT NOT NULL DEFAULT 'cited' CHECK (appendix IN ('cited', 'all')),
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE brief_item (
  id INTEGER PRIMARY KEY,
  brief_id INTEGER NOT NULL REFERENCES brief(id) ON DELETE CASCADE,
  job_id INTEGER REFERENCES job(id) ON DELETE CASCADE,
  persona_id INTEGER REFERENCES persona(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  CHECK ((job_id IS NULL) <> (persona_id IS NULL)),
  UNIQUE (brief_id, job_id),
  UNIQUE (brief_id, persona_id)
) STRICT;
CREATE INDEX brief_item_by_job ON brief_item(job_id);
CREATE INDEX brief_item_by_persona ON brief_item(persona_id);

-- No reference to coder: undoing the change that added a coder must not meet its own entry.
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  coder_id INTEGER NOT NULL,
  at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX history_undone ON history(id) WHERE undone = 1;

-- With last_id, all rows from row_id to there were new.
CREATE TABLE history_change (
  entry_id INTEGER NOT NULL REFERENCES history(id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  last_id INTEGER,
  image TEXT,
  PRIMARY KEY (entry_id, table_name, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_of_sources ON history_change(entry_id)
  WHERE table_name = 'source' AND image IS NOT NULL;
`;
