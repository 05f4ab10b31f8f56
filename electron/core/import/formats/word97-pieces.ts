import type { OleFile } from './ole';

/** A stretch of characters as it lies in the file. */
export interface Piece {
  /** Place in the document’s text, in characters. */
  readonly from: number;
  readonly to: number;
  /** Place in the main stream, in bytes. */
  readonly at: number;
  /** Bytes a character: 1 for Western European text, 2 for UTF-16. */
  readonly width: 1 | 2;
}

export interface Word97 {
  /** The main stream. */
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** The stream with the tables that say how the main one hangs together. */
  readonly table: DataView;
  readonly pieces: readonly Piece[];
  /** Characters of the text, and of what follows it in the same numbering. */
  readonly lengths: {
    readonly text: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly textBoxes: number;
  };
}

export type NoWord97 = 'no document' | 'older' | 'encrypted' | 'damaged';

const [word97, word6] = [0xa5ec, 0xa5dc];

/** Offsets in the header of a document of Word 97 to 2003 (MS-DOC, FIB). */
const at = {
  flags: 0x0a,
  text: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  comments: 0x5c,
  endnotes: 0x60,
  textBoxes: 0x64,
  piecesAt: 0x1a2,
  piecesLength: 0x1a6,
} as const;
const headerLength = 0x200;
const flag = { encrypted: 0x0100, secondTable: 0x0200 } as const;

/** The header and the piece table of a Word document in an OLE file. */
export function readWord97(ole: OleFile): Word97 | NoWord97 {
  const bytes = ole.stream('WordDocument');
  if (!bytes || bytes.length < headerLength) return 'no document';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ident = view.getUint16(0, true);
  if (ident === word6) return 'older';
  if (ident !== word97) return 'damaged';
  const flags = view.getUint16(at.flags, true);
  if ((flags & flag.encrypted) !== 0) return 'encrypted';
  const tableBytes = ole.stream((flags & flag.secondTable) !== 0 ? '1Table' : '0Table');
  if (!tableBytes) return 'damaged';
  const table = new DataView(tableBytes.buffer, tableBytes.byteOffset, tableBytes.byteLength);
  const piecesAt = view.getUint32(at.piecesAt, true);
  const piecesEnd = piecesAt + view.getUint32(at.piecesLength, true);
  const pieces = readPieces(table, piecesAt, Math.min(piecesEnd, table.byteLength));
  if (!pieces) return 'damaged';
  const length = (offset: number) => view.getUint32(offset, true);
  return {
    bytes,
    view,
    table,
    pieces,
    lengths: {
      text: length(at.text),
      footnotes: length(at.footnotes),
      headers: length(at.headers),
      comments: length(at.comments),
      endnotes: length(at.endnotes),
      textBoxes: length(at.textBoxes),
    },
  };
}

const [propertiesMark, piecesMark] = [1, 2];
const pieceSize = 8;
const compressed = 0x40000000;

function readPieces(table: DataView, from: number, to: number): Piece[] | null {
  let offset = from;
  while (offset + 3 <= to && table.getUint8(offset) === propertiesMark) {
    offset += 3 + table.getUint16(offset + 1, true);
  }
  if (offset + 5 > to || table.getUint8(offset) !== piecesMark) return null;
  const length = Math.min(table.getUint32(offset + 1, true), to - offset - 5);
  const start = offset + 5;
  const count = Math.floor((length - 4) / (4 + pieceSize));
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const place = table.getUint32(start + (count + 1) * 4 + index * pieceSize + 2, true);
    const isCompressed = (place & compressed) !== 0;
    const bare = place & ~compressed;
    pieces.push({
      from: table.getUint32(start + index * 4, true),
      to: table.getUint32(start + (index + 1) * 4, true),
      at: isCompressed ? bare / 2 : bare,
      width: isCompressed ? 1 : 2,
    });
  }
  return pieces;
}
