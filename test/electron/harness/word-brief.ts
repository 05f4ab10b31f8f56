import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { readBriefQuotes } from '../../../electron/core/export/read-brief';

export interface WordBrief {
  /** Every paragraph, as another program reads the document. */
  readonly paragraphs: readonly string[];
  /** The quotes by their numbers, as the product finds them again. */
  readonly quotes: ReadonlyMap<number, string>;
  /** The line under a quote of the appendix: who said it, and where it stands. */
  readonly provenanceOf: (words: string) => { readonly person: string; readonly place: string };
}

/** Reads an exported brief back, by other means than those that wrote it. */
export async function readWordBrief(path: string): Promise<WordBrief> {
  const bytes = readFileSync(path);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  const paragraphs = value.split('\n\n').filter((paragraph) => paragraph !== '');
  const quotes = await readBriefQuotes(new Uint8Array(bytes), 'docx');
  return {
    paragraphs,
    quotes: new Map(quotes.map(({ number, text }) => [number, text])),
    provenanceOf: (words) => {
      const at = paragraphs.lastIndexOf(words);
      const person = paragraphs[at - 1]?.replace(/^\[\d+\] /, '') ?? '';
      return { person, place: paragraphs[at + 1] ?? '' };
    },
  };
}
