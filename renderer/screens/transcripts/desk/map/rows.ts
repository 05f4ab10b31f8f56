/** An extent down the map, in rows and parts of rows. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** What is thinner covers this much of its row: nothing is too small to be on the map. */
const least = 0.02;

/** How much of each row these cover: 1 for the whole of it, more where several lie. */
export function coverOf(extents: readonly Rows[], rows: number): Float32Array {
  const cover = new Float32Array(rows);
  for (const { top, bottom } of extents) {
    const first = Math.min(Math.max(Math.floor(top), 0), rows - 1);
    for (let row = first; row === first || (row < bottom && row < rows); row += 1) {
      const share = Math.min(row + 1, bottom) - Math.max(row, top);
      cover[row] = (cover[row] ?? 0) + Math.max(share, least);
    }
  }
  return cover;
}

/** Steps from few to many. */
export const strengths = 3;

/**
 * How strong each row is drawn: 0 for not at all, `strengths` from `most` on. In a long transcript
 * every row has something in it, and where much is says more than where anything is.
 */
export function strengthsOf(cover: Float32Array, most: number): Uint8Array {
  return Uint8Array.from(cover, (share) =>
    share === 0 ? 0 : Math.max(1, Math.ceil(Math.min(share / most, 1) * strengths)),
  );
}

/** The rows of one strength as the outline of a path: a rectangle for each run of them. */
export function pathOf(rows: Uint8Array, strength: number, left: number, width: number): string {
  let path = '';
  let row = rows.indexOf(strength);
  while (row !== -1) {
    let end = row + 1;
    while (rows[end] === strength) end += 1;
    path += `M${left} ${row}h${width}V${end}h${-width}z`;
    row = rows.indexOf(strength, end);
  }
  return path;
}
