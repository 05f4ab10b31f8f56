import type {
  MovedPassage,
  Passage,
  Replacement,
  Span,
  Speaker,
  Transcript,
} from '../../../../shared/model';
import { type Edit, type KeptStretch, keptStretches } from '../../../../shared/text/edits';
import { type Following, followInto } from '../../../../shared/text/follow';
import { layOut, type TurnLayout } from '../../../../shared/text/positions';
import type { TimedCue } from '../../db/cues';
import type { SpokenBy, Version } from '../version';
import { describeReplacement } from './describe';
import { keepTimes } from './keep-times';
import { pairTurns, type Share, sharesOf } from './pair-turns';
import { type PairedVoice, pairVoices } from './pair-voices';

/** A source as it stands. */
export interface StandingText extends Transcript {
  readonly times: readonly TimedCue[];
  readonly passages: readonly Passage[];
}

export interface PlannedTurn extends SpokenBy {
  /** The turn of the source that it goes on as; null for a new one. */
  readonly id: number | null;
}

/** Where a passage comes to stand in the new canonical text: empty where its words are gone. */
export interface PlannedPassage extends Span {
  readonly id: number;
  readonly quote: string;
  readonly previousQuote: string | null;
}

/** All that gives a source its new version. */
export interface Plan {
  readonly layout: TurnLayout;
  readonly turns: readonly PlannedTurn[];
  readonly removedTurnIds: readonly number[];
  readonly voices: readonly PairedVoice[];
  readonly removedSpeakers: readonly Speaker[];
  readonly passages: readonly PlannedPassage[];
  /** The old text, and what was changed in it, word by word. */
  readonly before: string;
  readonly edits: readonly Edit[];
  readonly replacement: Replacement;
}

/**
 * Works out what another version of its text does to a source, and changes nothing: which turns and
 * speakers go on, and where each passage comes to stand. Time grows with the texts' length. Without
 * `keepOldTimes`, a version without times leaves none.
 */
export function planReplacement(
  standing: StandingText,
  version: Version,
  { keepOldTimes = true }: { readonly keepOldTimes?: boolean } = {},
): Plan {
  const before = textOf(standing.turns);
  const after = textOf(version.turns);
  const following = followInto(before, after);
  const oldLayout = layOut(standing.turns.map((turn) => turn.text.length));
  const layout = layOut(version.turns.map((turn) => turn.text.length));
  const kept = keptStretches(before.length, following.edits);
  const shares = sharesOf(oldLayout, layout, kept);
  const pairs = pairTurns(oldLayout, layout, shares);
  const planned = version.turns.map((turn, at): PlannedTurn => {
    const pair = pairs[at];
    return { ...turn, id: pair === undefined ? null : (standing.turns[pair]?.id ?? null) };
  });
  const turns = keepOldTimes ? keepTimes(standing, planned, layout, kept) : planned;
  const goOn = new Set(pairs);
  const removedTurnIds = standing.turns.flatMap(({ id }, at) => (goOn.has(at) ? [] : [id]));
  const voices = pairVoices(
    standing.speakers,
    version.voices,
    shares.map((share) => saidBoth(standing, version, share)),
  );
  const stay = new Set(voices.map(({ speaker }) => speaker?.id));
  const removedSpeakers = standing.speakers.filter(({ id }) => !stay.has(id));
  const { passages, moved } = followPassages(standing.passages, after, following.follow);
  return {
    layout,
    turns,
    removedTurnIds,
    voices,
    removedSpeakers,
    passages,
    before,
    edits: following.edits,
    replacement: describeReplacement(standing, version, {
      before,
      edits: following.edits,
      kept: shareOf(kept, before.length),
      turns,
      removedTurns: removedTurnIds.length,
      voices,
      removedSpeakers,
      moved,
    }),
  };
}

function textOf(turns: readonly { readonly text: string }[]): string {
  return turns.map((turn) => turn.text).join('\n');
}

function shareOf(kept: readonly KeptStretch[], length: number): number {
  return kept.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, length);
}

function saidBoth({ turns }: StandingText, version: Version, share: Share) {
  return {
    speakerId: turns[share.old]?.speakerId ?? null,
    voice: version.turns[share.now]?.voice ?? '',
    length: share.length,
  };
}

/** `moved` has those that are not as they were before this. */
function followPassages(
  standing: readonly Passage[],
  after: string,
  follow: Following['follow'],
): { readonly passages: PlannedPassage[]; readonly moved: MovedPassage[] } {
  const passages: PlannedPassage[] = [];
  const moved: MovedPassage[] = [];
  for (const passage of standing) {
    const { id, quote: was } = passage;
    const made = passage.previousQuote ?? was;
    const { start, end, fate } = follow(passage, made);
    const quote = after.slice(start, end);
    const itself = fate === 'kept' || fate === 'moved';
    passages.push({ id, start, end, quote, previousQuote: itself ? null : made });
    if (fate === 'moved' || (!itself && quote !== was)) {
      moved.push({ id, start, end, fate, was, quote });
    }
  }
  return { passages, moved: moved.sort((a, b) => a.start - b.start) };
}
