import type { LineDocument } from '../document';
import { type Label, readLabel } from './labels';
import type { FoundLabel } from './speakers';

/** A label with the index of its line in the document. */
export interface LineLabel extends FoundLabel {
  readonly index: number;
  readonly label: Label;
  /** A paragraph starts with it. */
  readonly startsParagraph: boolean;
}

/** Everything at the start of a line that could be a label, quotations and headings apart. */
export function findLabels(document: LineDocument): LineLabel[] {
  const found: LineLabel[] = [];
  let blank = true;
  document.lines.forEach(({ text, heading, quoted, number }, index) => {
    if (heading === 0 && !quoted) {
      const label = readLabel(text);
      if (label) {
        const { name, style } = label;
        found.push({ name, style, line: number, index, label, startsParagraph: blank });
      }
    }
    blank = text.trim() === '';
  });
  return withoutWrapped(found);
}

/**
 * Where labels start paragraphs, a "label" inside one is a line that happens to hold a colon early
 * (lines cut at 80 signs, say), unless it names one that starts paragraphs elsewhere.
 */
function withoutWrapped(found: readonly LineLabel[]): LineLabel[] {
  const starting = found.filter(({ startsParagraph }) => startsParagraph);
  if (starting.length < found.length * 0.8) return [...found];
  const names = new Set(starting.map(({ name }) => name));
  return found.filter(({ startsParagraph, name }) => startsParagraph || names.has(name));
}

/** Paragraphs of a document: runs of lines between empty ones. */
export function countParagraphs(document: LineDocument): number {
  let count = 0;
  let blank = true;
  for (const { text } of document.lines) {
    const empty = text.trim() === '';
    if (!empty && blank) count += 1;
    blank = empty;
  }
  return count;
}
