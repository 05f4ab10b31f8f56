import { listTimes } from '../../db/cues';
import type { Readable } from '../../db/handles';
import { listPassages } from '../../db/passages';
import { readSource } from '../../db/sources';
import { listSpeakers } from '../../db/speakers';
import { listTurns } from '../../db/turns';
import type { FileToRead, ReadTranscript } from '../../import/reader';
import { reportOf, withKnownInterviewers } from '../store-transcript';
import { type Version, versionOf } from '../version';
import type { StandingText } from './plan';

/** A source as it stands; undefined when there is no such source. */
export function standingText(db: Readable, id: number): StandingText | undefined {
  const source = readSource(db, id);
  if (!source) return undefined;
  return {
    source,
    speakers: listSpeakers(db, id),
    turns: listTurns(db, id),
    times: listTimes(db, id),
    passages: listPassages(db, id),
  };
}

/** A file that was read, as the version that it would be of a source. */
export function readVersion(db: Readable, file: FileToRead, read: ReadTranscript): Version {
  const speakers = withKnownInterviewers(db, read.parsed.speakers);
  const parsed = { ...read.parsed, speakers };
  return versionOf(file, { ...read, parsed }, reportOf(file, parsed));
}
