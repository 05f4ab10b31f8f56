import { type TextLine, textLine } from '../document';
import type { WordElement } from './word-model';

interface Written {
  /** Line breaks as "\n", tabs as "\t". */
  text: string;
  /** UTF-16 units at the start that are bold. */
  bold: number;
}

/**
 * The lines of a Word document: a paragraph is a line, or several where it holds line breaks, and
 * an empty line keeps it apart from the next. A table's row is one line with its cells.
 */
export function readWordLines(document: WordElement): TextLine[] {
  const lines: TextLine[] = [];
  let number = 0;
  const visit = (element: WordElement) => {
    if (element.type === 'paragraph') {
      number += 1;
      for (const line of paragraphLines(element, number)) lines.push(line);
    } else if (element.type === 'tableRow') {
      number += 1;
      for (const line of rowLines(element, number)) lines.push(line);
    } else for (const child of element.children ?? []) visit(child);
  };
  visit(document);
  return lines;
}

function paragraphLines(paragraph: WordElement, number: number): TextLine[] {
  const { text, bold } = write(paragraph);
  if (text.trim() === '') return [textLine(number, '')];
  const heading = headingLevel(paragraph);
  const quoted = isQuotation(paragraph);
  let from = 0;
  const lines = text.split('\n').map((line) => {
    const boldHere = Math.min(line.length, Math.max(0, bold - from));
    from += line.length + 1;
    return textLine(number, line, { heading, quoted, bold: boldHere });
  });
  return [...lines, textLine(number, '')];
}

function rowLines(row: WordElement, number: number): TextLine[] {
  const cells = (row.children ?? []).map((cell) => cellText(cell));
  if (cells.every((cell) => cell === '')) return [textLine(number, '')];
  return [textLine(number, cells.join('\t'), { cells }), textLine(number, '')];
}

function cellText(cell: WordElement): string {
  const paragraphs: string[] = [];
  const visit = (element: WordElement) => {
    if (element.type === 'paragraph') paragraphs.push(write(element).text.trim());
    else for (const child of element.children ?? []) visit(child);
  };
  visit(cell);
  return paragraphs.filter((text) => text !== '').join('\n\n');
}

function write(paragraph: WordElement): Written {
  const written: Written = { text: '', bold: 0 };
  let allBold = true;
  const visit = (element: WordElement, bold: boolean) => {
    const own = bold || element.isBold === true;
    const text = textOf(element);
    if (text !== '') {
      written.text += text;
      if (!own && text.trim() !== '') allBold = false;
      if (allBold) written.bold = written.text.length;
    }
    for (const child of element.children ?? []) visit(child, own);
  };
  visit(paragraph, false);
  return written;
}

function textOf({ type, value = '', checked = false }: WordElement): string {
  switch (type) {
    case 'text':
      // A line break in the XML is a space to Word.
      return value.replace(/[\r\n]+/g, ' ');
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'checkbox':
      return checked ? '\u2612' : '\u2610';
    default:
      return '';
  }
}

function headingLevel({ styleName, styleId }: WordElement): number {
  const style = `${styleName ?? ''}\n${styleId ?? ''}`;
  if (/^title$/im.test(style)) return 1;
  return Number(/^(?:heading|überschrift|titre|título|rubrik)\s*([1-6])$/im.exec(style)?.[1] ?? 0);
}

function isQuotation({ styleName, styleId }: WordElement): boolean {
  return /^(?:intense )?quote$|^intensequote$|^block ?(?:text|quote)$/im.test(
    `${styleName ?? ''}\n${styleId ?? ''}`,
  );
}
