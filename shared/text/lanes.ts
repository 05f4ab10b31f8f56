/** An extent along one axis: characters of a text, or pixels of a margin. End-exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * A lane for each extent, counted from 0, such that extents in one lane never overlap. Extents
 * that start first, and of those the longest, get the lowest lanes. The answer is in the order of
 * `extents`.
 */
export function lanesOf(extents: readonly Extent[]): number[] {
  const order = extents
    .map((extent, index) => ({ extent, index }))
    .sort((a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end);
  const lanes: number[] = extents.map(() => 0);
  /** Where the last extent of each lane ends. */
  const ends: number[] = [];
  for (const { extent, index } of order) {
    const free = ends.findIndex((end) => end <= extent.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = extent.end;
    lanes[index] = lane;
  }
  return lanes;
}
