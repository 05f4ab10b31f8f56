import type { BriefFormat } from '../../../shared/model';
import { assertNever } from '../../../shared/result';
import { fromMarkdown } from './markdown-text';
import { readDocxQuotes } from './read-docx';
import { unescapeMarkup } from './xml-text';

/** A quote found in an exported brief. */
export interface BriefQuote {
  /** Its number in the brief. */
  readonly number: number;
  /** Its words, exactly as the brief has them. */
  readonly text: string;
}

/**
 * Finds the quotes of a brief that `writeBrief` made, in the order in which they stand in it: those
 * shown beside claims as well as the appendix, so that a number may come more than once. Words that
 * somebody changed in the file since come back as they are now.
 */
export async function readBriefQuotes(
  bytes: Uint8Array,
  format: BriefFormat,
): Promise<BriefQuote[]> {
  switch (format) {
    case 'md':
      return readMarkdownQuotes(new TextDecoder().decode(bytes));
    case 'html':
      return readHtmlQuotes(new TextDecoder().decode(bytes));
    case 'docx':
      return readDocxQuotes(bytes);
    default:
      return assertNever(format);
  }
}

/** A block quote between blank lines, numbered by the heading before it or the line after it. */
function readMarkdownQuotes(markdown: string): BriefQuote[] {
  const paragraphs = markdown.replace(/\r\n/g, '\n').split(/\n\n+/);
  return paragraphs.flatMap((paragraph, place) => {
    if (!paragraph.startsWith('>')) return [];
    const before = paragraphs[place - 1]?.match(/^#### \[(\d+)\]/)?.[1];
    const after = paragraphs[place + 1]?.match(/\[(\d+)(?: qualifies| contradicts)?\]\s*$/)?.[1];
    const number = before ?? after;
    if (number === undefined) return [];
    const lines = paragraph.split('\n').map((line) => line.replace(/^> ?/, ''));
    return [{ number: Number(number), text: fromMarkdown(lines.join('\n')) }];
  });
}

function readHtmlQuotes(html: string): BriefQuote[] {
  const quotes = html.matchAll(/<blockquote[^>]*\bdata-quote="(\d+)"[^>]*>([^<]*)<\/blockquote>/g);
  return [...quotes].map(([, number = '', text = '']) => ({
    number: Number(number),
    text: unescapeMarkup(text.replace(/\r\n?/g, '\n')),
  }));
}
