import { fail, type Result } from '../../../../shared/result';
import { documentOfLines } from './document-lines';
import type { FileContent, Format, OpenedFile } from './format';
import { refuseContent } from './refusals';

const endings = ['.html', '.htm', '.xhtml'];
const pageStart =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype html|<html[\s>])/i;
const anyTag = /<(?:p|div|br|cite|h[1-6]|body|table|span|ul|ol|dl)[\s/>]/i;

/** Web pages, whole or without their frame, whatever their ending. */
export const html: Format = {
  endings,
  claims: (file) => {
    if (file.kind !== 'unknown') return false;
    const head = file.text()?.text.slice(0, 4000).trimStart() ?? '';
    return pageStart.test(head) || (endings.includes(file.ending) && anyTag.test(head));
  },
  open: openHtml,
};

async function openHtml(file: FileContent): Promise<Result<OpenedFile>> {
  const { name } = file;
  const decoded = file.text();
  if (!decoded) return refuseContent(file);
  const { readHtml } = await import('./html-lines');
  const { lines, left, tooDeep } = readHtml(decoded.text);
  if (tooDeep) {
    return fail('not-a-transcript', `“${name}” is nested deeper than any page with a transcript.`);
  }
  return documentOfLines({
    name,
    lines,
    encoding: decoded.encoding,
    unit: 'paragraph',
    word: false,
    left,
  });
}
