import type { ImportReport } from '../../../shared/model';
import type { Writable } from '../db/handles';
import { keepOriginal, type NewSource } from '../db/sources';
import type { NewTurn } from '../db/turns';
import type { ParsedTranscript, ParsedTurn } from '../import/parsed-transcript';
import type { FileToRead, ReadTranscript } from '../import/reader';

/** The name of the voice behind turns for which the file names none. */
export const unnamed = '';

export interface Voice {
  readonly name: string;
  readonly interviewer: boolean;
}

export interface SpokenBy extends Omit<NewTurn, 'speakerId'> {
  /** Name of a voice of the version. */
  readonly voice: string;
}

/** What one file says, in the form in which it is stored: every text can be. */
export interface Version {
  readonly fields: Omit<NewSource, 'originalId'>;
  /** Hex, of the file's bytes. */
  readonly sha256: string;
  /** Sees to it that the study holds the bytes, and gives their row. */
  readonly keepOriginal: (db: Writable) => number;
  /** Each name once; the unnamed voice comes last, if turns have it. */
  readonly voices: readonly Voice[];
  readonly turns: readonly SpokenBy[];
}

/** `report` is that of the import, without the place where the file lay: a study is passed on. */
export function versionOf(
  file: FileToRead,
  { bytes, sha256, parsed }: ReadTranscript,
  report: ImportReport,
): Version {
  return {
    fields: {
      title: (parsed.title ?? file.name).toWellFormed(),
      fileName: file.name.toWellFormed(),
      flavour: parsed.flavour,
      confidence: parsed.confidence,
      encoding: parsed.encoding,
      words: parsed.words,
      durationMs: durationOf(parsed.turns),
      recordedOn: parsed.recordedOn,
      report: JSON.stringify({ ...report, file: file.name }),
    },
    sha256,
    keepOriginal: (db) => keepOriginal(db, sha256, bytes),
    voices: voicesOf(parsed),
    turns: parsed.turns.map(spokenBy),
  };
}

function voicesOf({ speakers, turns }: ParsedTranscript): Voice[] {
  const voices = new Map<string, Voice>();
  for (const { name, interviewer } of speakers) {
    const voice = { name: name.toWellFormed(), interviewer };
    if (!voices.has(voice.name)) voices.set(voice.name, voice);
  }
  if (turns.some((turn) => turn.speaker === null)) {
    voices.delete(unnamed);
    voices.set(unnamed, { name: unnamed, interviewer: false });
  }
  return [...voices.values()];
}

function spokenBy({ speaker, text: said, cues, ...turn }: ParsedTurn): SpokenBy {
  // Half a surrogate pair cannot be stored: it becomes the replacement character, one unit too.
  const text = said.toWellFormed();
  return {
    ...turn,
    voice: speaker?.toWellFormed() ?? unnamed,
    text,
    cues: cues.map((cue) => ({ ...cue, offset: Math.min(cue.offset, text.length) })),
  };
}

function durationOf(turns: readonly ParsedTurn[]): number | null {
  let last: number | null = null;
  const reach = (time: number | null) => {
    if (time !== null) last = Math.max(last ?? 0, time);
  };
  for (const turn of turns) {
    reach(turn.startMs);
    reach(turn.endMs);
    for (const cue of turn.cues) {
      reach(cue.startMs);
      reach(cue.endMs);
    }
  }
  return last;
}
