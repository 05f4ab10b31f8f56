import { outlineBrief } from '../../../shared/brief/outline-brief';
import type { BriefDocument, BriefFormat } from '../../../shared/model';
import { assertNever } from '../../../shared/result';

/** A brief as the bytes of a file. Every quote is in it word for word: see `readBriefQuotes`. */
export async function writeBrief(
  document: BriefDocument,
  format: BriefFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const outline = outlineBrief(document);
  // Each is loaded when it is used: writing Word takes a large library.
  switch (format) {
    case 'md': {
      const { writeMarkdown } = await import('./markdown');
      return writeMarkdown(outline);
    }
    case 'html': {
      const { writeHtml } = await import('./html');
      return writeHtml(outline);
    }
    case 'docx': {
      const { writeDocx } = await import('./docx-document');
      return writeDocx(outline);
    }
    default:
      return assertNever(format);
  }
}
