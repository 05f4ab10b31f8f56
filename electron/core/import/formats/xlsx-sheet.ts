import type { TableRow } from '../document';
import { type NumberKind, showNumber } from './xlsx-numbers';
import { walkXml } from './xml-parts';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly from1904: boolean;
}

/** Columns beyond are never of a transcript or a survey. */
const mostColumns = 1000;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

/** The rows of a sheet that hold something. Formulas are nothing: what they came to is the value. */
export function readSheet(xml: string, context: SheetContext): TableRow[] {
  const rows: TableRow[] = [];
  let number = 0;
  let cells: string[] = [];
  let cell: OpenCell | null = null;
  let inValue = false;
  let nextColumn = 0;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        number = Number(attributes.get('r') ?? number + 1) || number + 1;
        cells = [];
        nextColumn = 0;
      } else if (name === 'c') {
        const column = columnOf(attributes.get('r') ?? '') ?? nextColumn;
        nextColumn = column + 1;
        cell = {
          column,
          type: attributes.get('t') ?? 'n',
          style: Number(attributes.get('s') ?? 0),
          value: '',
        };
      } else if (name === 'v' || name === 't') inValue = true;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') {
        if (cell && cell.column < mostColumns) put(cells, cell.column, show(cell, context));
        cell = null;
      } else if (name === 'row' && cells.some((text) => text !== '')) rows.push({ number, cells });
    },
    text: (text) => {
      if (cell && inValue) cell.value += text;
    },
  });
  return rows;
}

function put(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

/** `AB12` is column 27. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function show(
  { type, style, value }: OpenCell,
  { strings, kinds, from1904 }: SheetContext,
): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'n': {
      if (value.trim() === '') return '';
      const number = Number(value);
      return Number.isNaN(number) ? value : showNumber(number, kinds[style] ?? 'plain', from1904);
    }
    default:
      return decodeEscapes(value).replace(/\r\n?/g, '\n').trim();
  }
}

/** The texts that cells share, each from its runs; readings of characters are no text. */
export function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') strings.push(decodeEscapes(text).replace(/\r\n?/g, '\n').trim());
    },
    text: (piece) => {
      if (inText) text += piece;
    },
  });
  return strings;
}

/** `_x000D_` is how a character that XML does not take is written. */
function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
