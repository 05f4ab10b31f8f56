import type { Word97 } from './word97-pieces';

const [stylesAt, stylesLengthAt] = [0xa2, 0xa6];
const mostStyles = 5000;

/** The names of a document's styles, by the number with which paragraphs refer to them. */
export function readStyleNames({ view, table }: Word97): readonly string[] {
  const start = view.getUint32(stylesAt, true);
  const end = Math.min(table.byteLength, start + view.getUint32(stylesLengthAt, true));
  if (start + 6 > end) return [];
  const count = Math.min(mostStyles, table.getUint16(start + 2, true));
  const baseSize = table.getUint16(start + 4, true);
  const names: string[] = [];
  let at = start + 2 + table.getUint16(start, true);
  for (let number = 0; number < count && at + 2 <= end; number += 1) {
    const size = table.getUint16(at, true);
    const name = at + 2 + baseSize;
    names.push(size > baseSize + 2 && name + 2 <= end ? nameAt(table, name, end) : '');
    at += 2 + size + (size % 2);
  }
  return names;
}

function nameAt(table: DataView, at: number, end: number): string {
  const length = Math.min(table.getUint16(at, true), Math.floor((end - at - 2) / 2));
  const bytes = new Uint8Array(table.buffer, table.byteOffset + at + 2, length * 2);
  return new TextDecoder('utf-16le').decode(bytes);
}
