import type { ImportReport } from '../../../shared/model';
import { isGenericName } from '../../../shared/people/generic-name';
import type { Writable } from '../db/handles';
import { insertSource, keepOriginal } from '../db/sources';
import { asksElsewhere, insertSpeaker } from '../db/speakers';
import { insertTurns, type NewTurn } from '../db/turns';
import type { ParsedTranscript, ParsedTurn } from '../import/parsed-transcript';
import type { FileToRead, ReadTranscript } from '../import/reader';
import { personBehind } from './people';

/** The name of the voice behind turns for which the file names none. */
const unnamed = '';

/** Writes one transcript as a source, with its speakers and the people behind them. */
export function storeTranscript(
  db: Writable,
  file: FileToRead,
  { bytes, sha256, parsed: read }: ReadTranscript,
): ImportReport {
  const parsed = { ...read, speakers: withKnownInterviewers(db, read.speakers) };
  const title = (parsed.title ?? file.name).toWellFormed();
  const report = reportOf(file, parsed);
  const sourceId = insertSource(db, {
    originalId: keepOriginal(db, sha256, bytes),
    title,
    fileName: file.name.toWellFormed(),
    flavour: parsed.flavour,
    confidence: parsed.confidence,
    encoding: parsed.encoding,
    words: parsed.words,
    durationMs: durationOf(parsed.turns),
    recordedOn: parsed.recordedOn,
    // Where the file lay is the importer's own affair: a study is passed on.
    report: JSON.stringify({ ...report, file: file.name }),
  });
  const speakers = storeSpeakers(db, sourceId, title, parsed);
  const turns = parsed.turns.map((turn) => newTurn(turn, speakers));
  insertTurns(db, sourceId, turns);
  return { ...report, sourceId };
}

/**
 * Who asks in the study's other transcripts asks here too, also where it cannot be told from the
 * words; but not everybody can: hosts among themselves ask nobody.
 */
function withKnownInterviewers(
  db: Writable,
  speakers: ParsedTranscript['speakers'],
): ParsedTranscript['speakers'] {
  const known = speakers.map((speaker) => {
    const name = speaker.name.toWellFormed();
    const asks = speaker.interviewer || (!isGenericName(name) && asksElsewhere(db, name));
    return { ...speaker, interviewer: asks };
  });
  return known.every(({ interviewer }) => interviewer) ? speakers : known;
}

/**
 * Speakers by name. Interviewers get no person. Where the file names nobody, its words are taken
 * for one person's; next to named speakers, nobody's until someone says whose.
 */
function storeSpeakers(
  db: Writable,
  sourceId: number,
  title: string,
  parsed: ParsedTranscript,
): Map<string, number> {
  const voices = parsed.speakers.map((speaker) => ({
    ...speaker,
    name: speaker.name.toWellFormed(),
  }));
  const answering = voices.filter((voice) => !voice.interviewer);
  const ids = new Map<string, number>();
  for (const { name, interviewer } of voices) {
    if (ids.has(name)) continue;
    const participantId = interviewer
      ? null
      : personBehind(db, { name, title, alone: answering.length === 1 });
    ids.set(name, insertSpeaker(db, { sourceId, name, participantId, interviewer }));
  }
  if (parsed.turns.some((turn) => turn.speaker === null)) {
    const participantId =
      voices.length === 0 ? personBehind(db, { name: unnamed, title, alone: true }) : null;
    const voice = { sourceId, name: unnamed, participantId, interviewer: false };
    ids.set(unnamed, insertSpeaker(db, voice));
  }
  return ids;
}

function newTurn(turn: ParsedTurn, speakers: ReadonlyMap<string, number>): NewTurn {
  // Half a surrogate pair cannot be stored: it becomes the replacement character, one unit too.
  const text = turn.text.toWellFormed();
  return {
    speakerId: speakers.get(turn.speaker?.toWellFormed() ?? unnamed) ?? null,
    startMs: turn.startMs,
    endMs: turn.endMs,
    text,
    cues: turn.cues.map((cue) => ({ ...cue, offset: Math.min(cue.offset, text.length) })),
  };
}

function durationOf(turns: readonly ParsedTurn[]): number | null {
  let last: number | null = null;
  for (const turn of turns) {
    for (const { startMs, endMs } of [turn, ...turn.cues]) {
      const time = endMs ?? startMs;
      if (time !== null) last = Math.max(last ?? 0, time, startMs ?? 0);
    }
  }
  return last;
}

/** The report of a file that was read: as it would be, before it is stored. */
export function reportOf(file: FileToRead, parsed: ParsedTranscript): ImportReport {
  const turns = new Map<string | null, number>();
  for (const { speaker } of parsed.turns) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  return {
    ...emptyReport(file),
    status: 'imported',
    flavour: parsed.flavour,
    confidence: parsed.confidence,
    reason: parsed.reason,
    encoding: parsed.encoding,
    words: parsed.words,
    turns: parsed.turns.length,
    speakers: parsed.speakers.map((speaker) => ({
      name: speaker.name,
      turns: turns.get(speaker.name) ?? 0,
      interviewer: speaker.interviewer,
    })),
    left: parsed.left,
    warnings: parsed.warnings,
    chosenBy: parsed.chosenBy,
    shape: parsed.shape,
    choices: parsed.choices,
  };
}

/** The report of a file from which nothing came. */
export function emptyReport(file: FileToRead): ImportReport {
  return {
    file: file.path,
    status: 'failed',
    sourceId: null,
    flavour: null,
    confidence: null,
    reason: null,
    encoding: null,
    chosenBy: 'reader',
    shape: '',
    choices: {},
    words: 0,
    turns: 0,
    speakers: [],
    left: [],
    warnings: [],
    error: null,
  };
}
