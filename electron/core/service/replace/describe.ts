import type { MovedPassage, Replacement, Speaker, Transcript } from '../../../../shared/model';
import type { Edit } from '../../../../shared/text/edits';
import { wordsIn } from '../../../../shared/text/pieces';
import type { Version } from '../version';
import type { PairedVoice } from './pair-voices';
import type { PlannedTurn, StandingText } from './plan';

interface Outcome {
  /** The old text, and what was changed in it. */
  readonly before: string;
  readonly edits: readonly Edit[];
  /** Of the old text, of 1. */
  readonly kept: number;
  readonly turns: readonly PlannedTurn[];
  readonly removedTurns: number;
  readonly voices: readonly PairedVoice[];
  readonly removedSpeakers: readonly Speaker[];
  readonly moved: MovedPassage[];
}

/** What a new version does to a source, as it is told to people. */
export function describeReplacement(
  standing: StandingText,
  version: Version,
  { before, edits, kept, turns, removedTurns, voices, removedSpeakers, moved }: Outcome,
): Replacement {
  return {
    fileName: version.fields.fileName,
    sha256: version.sha256,
    words: {
      before: standing.source.words,
      after: version.fields.words,
      ...countWords(before, edits),
    },
    kept,
    turns: { ...countTurns(standing, turns, voices), removed: removedTurns },
    speakers: {
      same: voices.flatMap(({ name, speaker }) => (speaker?.name === name ? [name] : [])),
      renamed: voices.flatMap(({ name: to, speaker }) =>
        speaker && speaker.name !== to ? [{ from: speaker.name, to }] : [],
      ),
      added: voices.filter(({ speaker }) => speaker === null).map(({ name }) => name),
      removed: removedSpeakers.map(({ name }) => name),
    },
    removes: null,
    passages: standing.passages.length,
    moved,
  };
}

function countWords(before: string, edits: readonly Edit[]) {
  const count = { changed: 0, added: 0, removed: 0 };
  for (const { start, end, text } of edits) {
    const out = wordsIn(before.slice(start, end)).length;
    const put = wordsIn(text).length;
    const changed = Math.min(out, put);
    count.changed += changed;
    count.added += put - changed;
    count.removed += out - changed;
  }
  return count;
}

function countTurns(
  standing: Transcript,
  turns: readonly PlannedTurn[],
  voices: readonly PairedVoice[],
) {
  const speakerIds = new Map(voices.map(({ name, speaker }) => [name, speaker?.id ?? null]));
  const known = new Map(standing.turns.map((turn) => [turn.id, turn]));
  let same = 0;
  let changed = 0;
  for (const { id, text, voice } of turns) {
    const old = id === null ? undefined : known.get(id);
    if (!old) continue;
    if (old.text === text && old.speakerId === (speakerIds.get(voice) ?? null)) same += 1;
    else changed += 1;
  }
  return { same, changed, added: turns.length - same - changed };
}
