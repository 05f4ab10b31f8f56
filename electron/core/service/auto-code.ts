import type { Reach, Span } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { endPlace, startPlace } from '../../../shared/text/positions';
import { trimSelection } from '../../../shared/text/selection';
import type { Readable } from '../db/handles';
import { readLayout } from '../db/layout';
import { sourceTitle } from '../db/sources';
import { turnText } from '../db/turns';
import { missing } from './missing';

export interface FoundPlace {
  readonly sourceId: number;
  readonly span: Span;
}

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/**
 * What is to be tagged for places that were found: the words themselves, their sentences or their
 * turns, each once, in order. Whole characters, without white space at the ends. Fails with
 * `bad-span` for a place outside its text.
 */
export function reachOf(
  db: Readable,
  places: readonly FoundPlace[],
  reach: Reach,
): Result<FoundPlace[]> {
  const reached = new Map<string, FoundPlace>();
  for (const { sourceId, span } of places) {
    if (sourceTitle(db, sourceId) === undefined) return missing('source');
    const around = reachOfOne(db, sourceId, span, reach);
    if (!around) return fail('bad-span', 'There are no words at that place of the transcript.');
    reached.set(`${sourceId}:${around.start}:${around.end}`, { sourceId, span: around });
  }
  return ok([...reached.values()]);
}

function reachOfOne(db: Readable, sourceId: number, span: Span, reach: Reach): Span | null {
  const { layout, turnIds, startOf } = readLayout(db, sourceId);
  if (span.start >= span.end || span.end > layout.length) return null;
  const first = turnIds[startPlace(layout, span.start).turn];
  const last = turnIds[endPlace(layout, span.end).turn];
  if (first === undefined || last === undefined) return null;
  const firstStart = startOf.get(first) ?? 0;
  const lastStart = startOf.get(last) ?? 0;
  const lastText = turnText(db, last);
  // From the first turn's start to the last one's end, the words between them not needed.
  const from = widest(turnText(db, first), span.start - firstStart, reach);
  const to = widest(lastText, Math.min(span.end - lastStart, lastText.length) - 1, reach);
  if (!from || !to) return null;
  const start = reach === 'hit' ? span.start - firstStart : from.start;
  const end = reach === 'hit' ? span.end - lastStart : to.end;
  if (first !== last) return { start: firstStart + start, end: lastStart + end };
  const trimmed = trimSelection(lastText, { start, end });
  return trimmed && { start: firstStart + trimmed.start, end: firstStart + trimmed.end };
}

/** The sentence or turn at an offset of a turn's text. */
function widest(text: string, offset: number, reach: Reach): Span | null {
  if (reach !== 'sentence') return trimSelection(text, { start: 0, end: text.length });
  const found = sentences.segment(text).containing(Math.max(0, offset));
  if (!found) return null;
  return trimSelection(text, { start: found.index, end: found.index + found.segment.length });
}
