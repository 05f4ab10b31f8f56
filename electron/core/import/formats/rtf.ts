import { fail, type Result } from '../../../../shared/result';
import { documentOfLines } from './document-lines';
import type { FileContent, Format, OpenedFile } from './format';

/** RTF by its first bytes, whatever its ending: many a `.doc` is one. */
export const rtf: Format = {
  endings: ['.rtf'],
  claims: ({ kind }) => kind === 'rtf',
  open: openRtf,
};

async function openRtf({ name, bytes }: FileContent): Promise<Result<OpenedFile>> {
  const { readRtf } = await import('./rtf-lines');
  const { lines, left, tooDeep } = readRtf(bytes);
  if (tooDeep) {
    return fail('not-a-transcript', `“${name}” is nested deeper than any RTF with a transcript.`);
  }
  return documentOfLines({ name, lines, encoding: 'rtf', unit: 'paragraph', word: true, left });
}
