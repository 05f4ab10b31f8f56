import type { Span } from '../model';

/** A stretch over which the same spans lie. */
export interface Segment<T extends Span> extends Span {
  /** The spans that cover it, in the order in which they were given. */
  readonly covering: readonly T[];
}

/**
 * Cuts [start, end) wherever a span starts or ends, so that overlapping spans can be drawn as flat
 * pieces. The segments tile [start, end): none is empty, and where no span lies `covering` is
 * empty. Parts of spans outside [start, end) do not count.
 */
export function segmentsOf<T extends Span>(
  start: number,
  end: number,
  spans: readonly T[],
): Segment<T>[] {
  if (end <= start) return [];
  const cuts = new Set([start, end]);
  for (const span of spans) {
    if (span.start > start && span.start < end) cuts.add(span.start);
    if (span.end > start && span.end < end) cuts.add(span.end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    return {
      start: from,
      end: to,
      covering: spans.filter((span) => span.start <= from && span.end >= to),
    };
  });
}
