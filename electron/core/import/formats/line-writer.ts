import { type TextLine, textLine } from '../document';

export interface ParagraphStyle {
  readonly heading?: number;
  readonly quoted?: boolean;
  readonly cite?: boolean;
}

interface Row {
  /** The paragraphs of each cell. */
  readonly cells: string[][];
  /** Those of the cell that is open; null between cells. */
  cell: string[] | null;
}

/**
 * Puts the lines of a document together as its reader meets them: a paragraph is a line, or several
 * where it holds line breaks, and an empty line keeps it apart from the next. A table's row is one
 * line with its cells; a table inside a cell is words of that cell. A row with one cell that is not
 * empty only lays out the page: its paragraphs are paragraphs.
 */
export class LineWriter {
  readonly #lines: TextLine[] = [];
  readonly #rows: Row[] = [];
  #pieces: string[] = [];
  #length = 0;
  #bold = 0;
  #allBold = true;
  #number = 0;

  /** Number of the paragraph or row that is being written, counted from 1. */
  get number(): number {
    return this.#number + 1;
  }

  /** Whether something was written since the last paragraph ended. */
  get hasText(): boolean {
    return this.#length > 0;
  }

  /** Words of the open paragraph; "\n" is a line break in it, "\t" a tab. */
  write(text: string, bold = false): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#length += text.length;
    if (!bold && text.trim() !== '') this.#allBold = false;
    if (this.#allBold && bold) this.#bold = this.#length;
  }

  endParagraph({ heading = 0, quoted = false, cite = false }: ParagraphStyle = {}): void {
    const text = this.#pieces.join('');
    const bold = this.#bold;
    this.#pieces = [];
    this.#length = 0;
    this.#bold = 0;
    this.#allBold = true;
    const row = this.#rows[0];
    if (row) {
      if (text.trim() !== '') (row.cell ?? openCell(row)).push(text.trim());
      return;
    }
    this.#number += 1;
    const number = this.#number;
    if (text.trim() === '') {
      this.#lines.push(textLine(number, ''));
      return;
    }
    let from = 0;
    for (const line of text.split('\n')) {
      const boldHere = Math.min(line.length, Math.max(0, bold - from));
      from += line.length + 1;
      this.#lines.push(textLine(number, line, { heading, quoted, cite, bold: boldHere }));
    }
    this.#lines.push(textLine(number, ''));
  }

  startRow(): void {
    this.#endOpenParagraph();
    this.#rows.push({ cells: [], cell: null });
  }

  startCell(): void {
    this.#endOpenParagraph();
    const row = this.#rows[0];
    if (row && this.#rows.length === 1) openCell(row);
  }

  /** For formats that only mark the ends of cells and rows: what follows is words of a cell. */
  enterCell(): void {
    if (this.#rows.length === 0) this.startRow();
    const row = this.#rows[0];
    if (row && row.cell === null) this.startCell();
  }

  endCell(): void {
    this.#endOpenParagraph();
    const row = this.#rows[0];
    if (row && this.#rows.length === 1) closeCell(row);
  }

  /** Ends the row that is open, if one is. */
  endRow(): void {
    this.#endOpenParagraph();
    const row = this.#rows.pop();
    if (!row || this.#rows.length > 0) return;
    closeCell(row);
    const filled = row.cells.filter((paragraphs) => paragraphs.length > 0);
    if (filled.length < 2) {
      for (const paragraph of filled[0] ?? []) {
        this.write(paragraph);
        this.endParagraph();
      }
      return;
    }
    this.#number += 1;
    const cells = row.cells.map((paragraphs) => paragraphs.join('\n\n'));
    this.#lines.push(textLine(this.#number, cells.join('\t'), { cells }));
    this.#lines.push(textLine(this.#number, ''));
  }

  finish(): readonly TextLine[] {
    this.#endOpenParagraph();
    while (this.#rows.length > 0) this.endRow();
    return this.#lines;
  }

  #endOpenParagraph(): void {
    if (this.#length > 0) this.endParagraph();
  }
}

function openCell(row: Row): string[] {
  closeCell(row);
  const cell: string[] = [];
  row.cell = cell;
  return cell;
}

function closeCell(row: Row): void {
  if (row.cell) row.cells.push(row.cell);
  row.cell = null;
}
