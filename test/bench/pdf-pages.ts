import { type PdfWords, pdf } from '../import/support/pdf';
import type { MadeInterview } from './interviews';

const [left, top, bottom, lineHeight, size] = [72, 72, 770, 14, 11];
const room = 595 - 2 * left;
const betweenTurns = 8;

/** Widths in Helvetica, in thousandths of its size, where they are not 556. */
const widths: Readonly<Record<string, number>> = {
  ...widthOf(222, 'ijl'),
  ...widthOf(278, 'ft .,:I'),
  ...widthOf(333, 'r-'),
  ...widthOf(500, 'ckvsxyzJ'),
  ...widthOf(611, 'FTZ'),
  ...widthOf(667, 'ABEKPSVXY'),
  ...widthOf(722, 'wCDHNRU'),
  ...widthOf(778, 'GOQ'),
  ...widthOf(833, 'mM'),
};

function widthOf(width: number, letters: string): Record<string, number> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}

/** The interview as an office program prints it: lines filled as far as there is room. */
export function asPdf({ turns }: MadeInterview): Uint8Array {
  const pages: PdfWords[][] = [];
  let page: PdfWords[] = [];
  let y = top;
  const write = (text: string) => {
    if (y > bottom) {
      pages.push(page);
      page = [];
      y = top;
    }
    page.push({ x: left, y, text, size });
    y += lineHeight;
  };
  for (const { speaker, text } of turns) {
    for (const line of filled(`${speaker}: ${text}`)) write(line);
    y += betweenTurns;
  }
  return pdf([...pages, page], true);
}

function filled(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthIn(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function widthIn(text: string): number {
  let width = 0;
  for (const letter of text) width += widths[letter] ?? 556;
  return (width * size) / 1000;
}
