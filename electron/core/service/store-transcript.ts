import type { ImportReport } from '../../../shared/model';
import { isGenericName } from '../../../shared/people/generic-name';
import type { Readable, Writable } from '../db/handles';
import { insertSource } from '../db/sources';
import { asksElsewhere, insertSpeaker } from '../db/speakers';
import { insertTurns } from '../db/turns';
import type { ParsedTranscript } from '../import/parsed-transcript';
import type { FileToRead, ReadTranscript } from '../import/reader';
import { personBehind } from './people';
import { unnamed, type Version, type Voice, versionOf } from './version';

/** Writes one transcript as a source, with its speakers and the people behind them. */
export function storeTranscript(
  db: Writable,
  file: FileToRead,
  read: ReadTranscript,
): ImportReport {
  const speakers = withKnownInterviewers(db, read.parsed.speakers);
  const parsed = { ...read.parsed, speakers };
  const report = reportOf(file, parsed);
  const version = versionOf(file, { ...read, parsed }, report);
  const { title } = version.fields;
  const sourceId = insertSource(db, { ...version.fields, originalId: version.keepOriginal(db) });
  const ids = new Map<string, number>();
  for (const voice of version.voices) {
    const participantId = personOf(db, voice, version.voices, title);
    ids.set(voice.name, insertSpeaker(db, { ...voice, sourceId, participantId }));
  }
  const turns = version.turns.map(({ voice, ...turn }) => ({
    ...turn,
    speakerId: ids.get(voice) ?? null,
  }));
  insertTurns(db, sourceId, turns);
  return { ...report, sourceId };
}

/**
 * Who asks in the study's other transcripts asks here too, also where it cannot be told from the
 * words; but not everybody can: hosts among themselves ask nobody.
 */
export function withKnownInterviewers(
  db: Readable,
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
 * The person behind a voice of a file. Interviewers get none. Where the file names nobody, its words
 * are taken for one person's; next to named speakers, nobody's until someone says whose.
 */
export function personOf(
  db: Writable,
  { name, interviewer }: Voice,
  voices: Version['voices'],
  title: string,
): number | null {
  if (interviewer) return null;
  const named = voices.filter((voice) => voice.name !== unnamed);
  if (name === unnamed && named.length > 0) return null;
  const answering = named.filter((voice) => !voice.interviewer);
  return personBehind(db, { name, title, alone: answering.length <= 1 });
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
    newerOf: null,
  };
}
