import type { Left, TextLine } from '../document';
import { decodeNamed } from '../text/named-encodings';
import { LineWriter } from './line-writer';
import { readParagraphs } from './word97-paragraphs';
import type { Piece, Word97 } from './word97-pieces';

export interface Word97Text {
  readonly lines: readonly TextLine[];
  readonly left: readonly Left[];
}

/** Signs in the text that are no characters (MS-DOC, 2.4.1). */
const mark = {
  cell: 0x07,
  lineBreak: 0x0b,
  page: 0x0c,
  paragraph: 0x0d,
  column: 0x0e,
  fieldBegin: 0x13,
  fieldSeparator: 0x14,
  fieldEnd: 0x15,
  hardHyphen: 0x1e,
  softHyphen: 0x1f,
} as const;

const deepestField = 100;

/** The lines of a document of Word 97 to 2003, and what stands beside its text. */
export function readWord97Text(file: Word97): Word97Text {
  const { text, footnotes, headers, comments, endnotes, textBoxes } = file.lengths;
  const left: Left[] = [];
  let from = text;
  const aside = (what: string, length: number, gap = 0) => {
    const words = asideText(file, from, from + length);
    if (words !== '') left.push({ what, lines: [], text: words });
    from += length + gap;
  };
  aside('footnote', footnotes);
  aside('page header or footer', headers);
  aside('comment', comments);
  aside('endnote', endnotes);
  aside('text box', textBoxes);
  return { lines: mainLines(file, text), left };
}

function mainLines(file: Word97, length: number): readonly TextLine[] {
  const writer = new LineWriter();
  const propertiesAt = readParagraphs(file);
  const fields = new Fields();
  for (const { text, piece } of textOf(file, 0, length)) {
    const placeOf = (at: number) => propertiesAt(piece.at + at * piece.width);
    let from = 0;
    const write = (to: number) => {
      if (!writer.hasText) {
        if (placeOf(from).inTable) writer.enterCell();
        else writer.endRow();
      }
      writer.write(fields.visible(text.slice(from, to)));
      from = to + 1;
    };
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit !== mark.paragraph && unit !== mark.cell && unit !== mark.page) continue;
      const { endsRow, heading, quoted } = placeOf(at);
      if (endsRow) {
        writer.endRow();
        from = at + 1;
        continue;
      }
      write(at);
      if (unit === mark.cell) writer.endCell();
      else writer.endParagraph({ heading, quoted });
    }
    if (from < text.length) write(text.length);
  }
  return writer.finish();
}

/** A stretch of the text piece by piece, decoded; `piece.at` is where its first character lies. */
function* textOf(
  file: Word97,
  from: number,
  to: number,
): Generator<{ text: string; piece: Piece }> {
  for (const piece of file.pieces) {
    const first = Math.max(from, piece.from);
    const last = Math.min(to, piece.to);
    if (last <= first) continue;
    const at = piece.at + (first - piece.from) * piece.width;
    const bytes = file.bytes.subarray(at, at + (last - first) * piece.width);
    const text = decodeNamed(bytes, piece.width === 1 ? 'windows-1252' : 'utf-16le');
    yield { text, piece: { ...piece, from: first, at } };
  }
}

function asideText(file: Word97, from: number, to: number): string {
  const fields = new Fields();
  let words = '';
  for (const { text } of textOf(file, from, to)) words += fields.visible(text);
  return words.replace(/\s*\n\s*/g, '\n').trim();
}

/** Fields hold their instruction and, after a separator, what is seen of them. */
class Fields {
  /** For each field that is open, whether its result has begun. */
  readonly #open: boolean[] = [];

  visible(text: string): string {
    let seen = '';
    for (const character of text) {
      const unit = character.charCodeAt(0);
      if (unit === mark.fieldBegin) {
        if (this.#open.length < deepestField) this.#open.push(false);
      } else if (unit === mark.fieldSeparator) {
        if (this.#open.length > 0) this.#open[this.#open.length - 1] = true;
      } else if (unit === mark.fieldEnd) this.#open.pop();
      else if (this.#open.every((result) => result)) seen += shown(character, unit);
    }
    return seen;
  }
}

const breaks: ReadonlySet<number> = new Set([
  mark.lineBreak,
  mark.column,
  mark.paragraph,
  mark.cell,
  mark.page,
]);

function shown(character: string, unit: number): string {
  if (breaks.has(unit)) return '\n';
  if (unit === mark.hardHyphen) return '\u2011';
  if (unit === mark.softHyphen) return '\u00ad';
  return unit >= 32 || unit === 9 ? character : '';
}
