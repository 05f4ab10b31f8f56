import { outlineBrief } from '../../../shared/brief/outline-brief';
import type { BriefDocument, BriefFormat } from '../../../shared/model';
import { assertNever } from '../../../shared/result';
import { writeDocx } from './docx-document';
import { writeHtml } from './html';
import { writeMarkdown } from './markdown';

/** A brief as the bytes of a file. Every quote is in it word for word: see `readBriefQuotes`. */
export async function writeBrief(
  document: BriefDocument,
  format: BriefFormat,
): Promise<Uint8Array> {
  const outline = outlineBrief(document);
  switch (format) {
    case 'md':
      return writeMarkdown(outline);
    case 'html':
      return writeHtml(outline);
    case 'docx':
      return writeDocx(outline);
    default:
      return assertNever(format);
  }
}
