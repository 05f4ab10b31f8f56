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

export interface Labels {
  readonly found: readonly LineLabel[];
  /** Pieces of text that could each have a label: paragraphs, or lines where turns are lines. */
  readonly pieces: number;
}

/** Share of labels that start paragraphs above which turns are paragraphs. */
const mostlyParagraphs = 0.8;

/** Everything at the start of a line that could be a label, quotations and headings apart. */
export function findLabels(document: LineDocument): Labels {
  const found: LineLabel[] = [];
  let paragraphs = 0;
  let filled = 0;
  let blank = true;
  document.lines.forEach(({ text, heading, quoted, number }, index) => {
    const empty = text.trim() === '';
    if (!empty) filled += 1;
    if (!empty && blank) paragraphs += 1;
    const label = heading === 0 && !quoted && !empty ? readLabel(text) : null;
    if (label) {
      const { name, style } = label;
      found.push({ name, style, line: number, index, label, startsParagraph: blank });
    }
    blank = empty;
  });
  const starting = found.filter(({ startsParagraph }) => startsParagraph);
  if (starting.length < found.length * mostlyParagraphs) return { found, pieces: filled };
  return { found: withoutWrapped(found, starting), pieces: paragraphs };
}

/**
 * Where labels start paragraphs, a "label" inside one is a line that happens to hold a colon early
 * (lines cut at 80 signs, say), unless it names one that starts paragraphs elsewhere.
 */
function withoutWrapped(found: readonly LineLabel[], starting: readonly LineLabel[]): LineLabel[] {
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
