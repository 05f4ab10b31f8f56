import { fail, type Result } from '../../../../shared/result';
import { documentOfLines } from './document-lines';
import type { FileContent, Format, OpenedFile } from './format';
import { readRtf } from './rtf-lines';

/** RTF by its first bytes, whatever its ending: many a `.doc` is one. */
export const rtf: Format = {
  endings: ['.rtf'],
  claims: ({ kind }) => kind === 'rtf',
  open: openRtf,
};

function openRtf({ name, bytes }: FileContent): Result<OpenedFile> {
  const { lines, left, tooDeep } = readRtf(bytes);
  if (tooDeep) {
    return fail('not-a-transcript', `“${name}” is nested deeper than any RTF with a transcript.`);
  }
  return documentOfLines({ name, lines, encoding: 'rtf', unit: 'paragraph', word: true, left });
}
