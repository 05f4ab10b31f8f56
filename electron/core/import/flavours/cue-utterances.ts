import type { CueDocument } from '../document';
import type { Draft } from '../draft';
import { joinCues, type Utterance } from './join-cues';

/** A draft of what cues say. */
export function cueDraft(utterances: readonly Utterance[], more: Partial<Draft> = {}): Draft {
  const turns = joinCues(utterances);
  return { turns, left: [], warnings: [], title: null, recordedOn: null, ...more };
}

const numeric = /^\d+$/;

/** Whether programs that count their cues wrote it: Zoom does. */
export function hasCountedIds({ cues }: CueDocument): boolean {
  return cues.length > 0 && cues.every(({ id }) => numeric.test(id));
}

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}[/-]\d+(?:-\d+)?$/i;

/** Whether the cues have ids as Teams makes them: `guid/N-M`, in Stream of old `guid-N`. */
export function hasTeamsIds({ cues }: CueDocument): boolean {
  const teams = cues.filter(({ id }) => guid.test(id)).length;
  return teams > 0 && teams >= cues.length * 0.9;
}

/** Two chevrons mark a change of speaker in captions of broadcasts. */
export const speakerChange = /^(?:>>+|&gt;&gt;)\s*/;
