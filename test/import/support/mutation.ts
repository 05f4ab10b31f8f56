/**
 * One change to a file, as data: the same one does the same again. `at` and `to` are any numbers,
 * taken as far round as there are places.
 */
export interface Mutation {
  /** By bytes wherever they are, or by what the file is made of: tags, values, lines, parts. */
  readonly level: 'bytes' | 'pieces';
  readonly how: 'change' | 'drop' | 'repeat' | 'swap' | 'cut';
  readonly at: number;
  readonly to: number;
  /** What is put in, and how much is taken out or repeated. */
  readonly put: string;
  readonly length: number;
}

/** The pieces with one of them changed, left out, repeated, moved, or with all after it gone. */
export function rearrange<T>(pieces: readonly T[], change: Mutation, put: T): T[] {
  if (pieces.length === 0) return [put];
  const { how, length } = change;
  const at = change.at % pieces.length;
  const to = change.to % pieces.length;
  const piece = pieces[at] ?? put;
  switch (how) {
    case 'change':
      return pieces.with(at, put);
    case 'drop':
      return pieces.toSpliced(at, length);
    case 'repeat':
      return pieces.toSpliced(at, 0, ...Array.from({ length }, () => piece));
    case 'swap':
      return pieces.with(at, pieces[to] ?? put).with(to, piece);
    case 'cut':
      return pieces.slice(0, at + 1);
  }
}
