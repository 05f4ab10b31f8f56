import type { Turn } from '../../../../shared/model';
import type { KeptStretch } from '../../../../shared/text/edits';
import { startPlace, type TurnLayout } from '../../../../shared/text/positions';
import type { TimedCue } from '../../db/cues';
import type { PlannedTurn } from './plan';

interface Standing {
  readonly turns: readonly Turn[];
  /** In the order of the text. */
  readonly times: readonly TimedCue[];
}

/**
 * The times of the old version for a new one that has none: what was corrected in a program for
 * texts often lost them. A turn that goes on keeps its own; those inside turns stay on their words.
 */
export function keepTimes(
  standing: Standing,
  turns: readonly PlannedTurn[],
  layout: TurnLayout,
  kept: readonly KeptStretch[],
): readonly PlannedTurn[] {
  if (turns.some(({ startMs, cues }) => startMs !== null || cues.length > 0)) return turns;
  const old = new Map(standing.turns.map((turn) => [turn.id, turn]));
  const cues = Map.groupBy(timesOnKeptWords(standing, old, layout, kept), ({ turn }) => turn);
  return turns.map((turn, at) => {
    const same = turn.id === null ? undefined : old.get(turn.id);
    return {
      ...turn,
      startMs: same?.startMs ?? null,
      endMs: same?.endMs ?? null,
      cues: (cues.get(at) ?? []).map(({ turn: _, ...cue }) => cue),
    };
  });
}

function timesOnKeptWords(
  { times }: Standing,
  old: ReadonlyMap<number, Turn>,
  layout: TurnLayout,
  kept: readonly KeptStretch[],
) {
  let next = 0;
  return times.flatMap(({ turnId, offset, startMs, endMs }) => {
    const at = (old.get(turnId)?.start ?? 0) + offset;
    while (next < kept.length && (kept[next]?.end ?? 0) <= at) next += 1;
    const stretch = kept[next];
    if (!stretch || at < stretch.start) return [];
    return { ...startPlace(layout, at - stretch.start + stretch.to), startMs, endMs };
  });
}
