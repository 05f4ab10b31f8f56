import { fail, type Result } from '../../../../shared/result';
import { reasonOf } from '../load-file';
import { documentOfLines } from './document-lines';
import type { FileContent, Format, OpenedFile } from './format';
import { openOle } from './ole';
import { readWord97Text } from './word97-lines';
import { type NoWord97, readWord97 } from './word97-pieces';

const mainStream = Buffer.from('WordDocument', 'utf16le');

/** Documents of Word 97 to 2003. */
export const doc: Format = {
  endings: ['.doc'],
  claims: ({ kind, bytes }) =>
    kind === 'ole' &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mainStream),
  open: openDoc,
};

function openDoc({ name, bytes }: FileContent): Result<OpenedFile> {
  try {
    const ole = openOle(bytes);
    const file = ole ? readWord97(ole) : 'damaged';
    if (typeof file === 'string') return refuse(name, file);
    const { lines, left } = readWord97Text(file);
    return documentOfLines({ name, lines, encoding: 'doc', unit: 'paragraph', word: true, left });
  } catch (error) {
    // Offsets of a damaged file point out of it.
    return refuse(name, 'damaged', reasonOf(error));
  }
}

const asDocx = 'Open it in Word or LibreOffice, save it as .docx, and import that.';

function refuse(name: string, why: NoWord97, detail?: string): Result<never> {
  switch (why) {
    case 'older':
      return fail('not-supported', `“${name}” is a document of Word 6 or 95. ${asDocx}`);
    case 'encrypted':
      return fail(
        'encrypted-document',
        `“${name}” is protected by a password. Open it in Word, save it as .docx without one, and import that.`,
      );
    default:
      return fail('damaged-document', `“${name}” is damaged. ${asDocx}`, detail);
  }
}
