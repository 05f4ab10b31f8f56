import type { Word97 } from './word97-pieces';
import { readStyleNames } from './word97-styles';

/** What the marks at the ends of paragraphs say of them. */
export interface ParagraphProperties {
  readonly inTable: boolean;
  /** The mark ends a table’s row, not a cell. */
  readonly endsRow: boolean;
  /** Level of the heading that it is, 0 for none. */
  readonly heading: number;
  readonly quoted: boolean;
}

const plain: ParagraphProperties = {
  inTable: false,
  endsRow: false,
  heading: 0,
  quoted: false,
};

interface Run {
  /** Bytes of the main stream, end-exclusive. */
  readonly from: number;
  readonly to: number;
  readonly properties: ParagraphProperties;
}

const [pagesAt, pagesLengthAt] = [0x102, 0x106];
const pageSize = 512;
const runSize = 13;

/** Looks up the properties of the paragraph whose mark lies at a byte of the main stream. */
export function readParagraphs(file: Word97): (markAt: number) => ParagraphProperties {
  const runs = readRuns(file, readStyleNames(file));
  return (markAt) => {
    let low = 0;
    let high = runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = runs[middle];
      if (!run) break;
      if (markAt < run.from) high = middle - 1;
      else if (markAt >= run.to) low = middle + 1;
      else return run.properties;
    }
    return plain;
  };
}

function readRuns({ view, table }: Word97, styles: readonly string[]): Run[] {
  const start = view.getUint32(pagesAt, true);
  const length = Math.min(view.getUint32(pagesLengthAt, true), table.byteLength - start);
  const count = Math.floor((length - 4) / 8);
  const runs: Run[] = [];
  for (let index = 0; index < count; index += 1) {
    const page = table.getUint32(start + (count + 1) * 4 + index * 4, true) & 0x3fffff;
    readPage(view, page * pageSize, styles, runs);
  }
  return runs.sort((a, b) => a.from - b.from);
}

function readPage(view: DataView, page: number, styles: readonly string[], runs: Run[]): void {
  if (page + pageSize > view.byteLength) return;
  const count = Math.min(view.getUint8(page + pageSize - 1), 29);
  for (let index = 0; index < count; index += 1) {
    const word = view.getUint8(page + (count + 1) * 4 + index * runSize);
    runs.push({
      from: view.getUint32(page + index * 4, true),
      to: view.getUint32(page + (index + 1) * 4, true),
      properties:
        word === 0 ? plain : readProperties(view, page + word * 2, page + pageSize, styles),
    });
  }
}

/** Built-in styles 1 to 9 are the headings. */
const lastHeading = 9;
const sprm = { inTable: 0x2416, endsRow: 0x2417, outline: 0x2640, tabs: 0xc615 } as const;

const quotation = /^(?:quotations?|quote|intense quote|block text)$/i;

function readProperties(
  view: DataView,
  at: number,
  limit: number,
  styles: readonly string[],
): ParagraphProperties {
  if (at + 4 > limit) return plain;
  const short = view.getUint8(at);
  const start = short === 0 ? at + 2 : at + 1;
  const length = short === 0 ? view.getUint8(at + 1) * 2 : short * 2 - 1;
  const end = Math.min(limit, start + length);
  const style = view.getUint16(start, true);
  let inTable = false;
  let endsRow = false;
  const name = styles[style] ?? '';
  let heading = style >= 1 && style <= lastHeading ? Math.min(6, style) : 0;
  if (/^title$/i.test(name)) heading = 1;
  let offset = start + 2;
  while (offset + 3 <= end) {
    const code = view.getUint16(offset, true);
    const value = view.getUint8(offset + 2);
    if (code === sprm.inTable) inTable = value !== 0;
    else if (code === sprm.endsRow) endsRow = value !== 0;
    else if (code === sprm.outline) heading = value < 6 ? value + 1 : 0;
    offset += 2 + operandSize(code, value);
  }
  return { inTable, endsRow, heading, quoted: quotation.test(name) };
}

/** Bytes of what a property is set to, by the top bits of its code (MS-DOC, 2.2.5.1). */
function operandSize(code: number, first: number): number {
  const sizes = [1, 1, 2, 4, 2, 2, 0, 3] as const;
  const kind = code >> 13;
  if (kind !== 6) return sizes[kind] ?? 1;
  // A list of tabs that is too long for its length says 255; it is the last thing looked at here.
  return code === sprm.tabs && first === 255 ? pageSize : first + 1;
}
