import { fail, type Result } from '../../../../shared/result';
import { reasonOf } from '../load-file';
import { type ArchiveParts, readArchive } from './archive';
import { documentOfLines } from './document-lines';
import type { FileContent, Format, OpenedFile } from './format';
import { storedZip } from './stored-zip';
import { readWordLines } from './word-lines';
import { readMargins } from './word-margins';
import { textParts } from './word-parts';

/** Word documents: a zip with a main part; an OLE container where they are encrypted. */
export const word: Format = {
  endings: ['.docx', '.docm'],
  claims: (file) =>
    (file.kind === 'zip' && (file.ending === '.docx' || holdsWordPart(file.bytes))) ||
    (file.kind === 'ole' && isEncryptedPackage(file.bytes)) ||
    (file.ending === '.docx' && file.kind === 'unknown' && file.text() === null),
  open: openWord,
};

/** Part names stand uncompressed in a zip's directory, at its end. */
function holdsWordPart(bytes: Uint8Array): boolean {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return at.includes('word/document') || at.includes('word\\document');
}

/** The stream's name as OLE spells it, in UTF-16. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return at.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

async function openWord(file: FileContent): Promise<Result<OpenedFile>> {
  const { name } = file;
  if (file.kind === 'ole') return encrypted(name);
  if (file.kind !== 'zip') return damaged(name);
  const archive = await readArchive(name, file.bytes, isWanted);
  if (!archive.ok) return asWord(name, archive.failure.code, archive);
  if (![...archive.value.keys()].some((path) => /^word\/document\d*\.xml$/i.test(path))) {
    return fail('not-a-transcript', `“${name}” is a zip archive, not a Word document.`);
  }
  const declaring = [...archive.value].find(([, data]) => declaresType(data));
  if (declaring) return damaged(name, `${declaring[0]} declares a document type`);
  return readParts(name, archive.value);
}

const unread =
  /^(?:customXml|docProps)\/|^word\/(?:theme|charts|diagrams|embeddings|glossary)\/|^word\/(?:settings|webSettings|fontTable)\.xml$/i;

/** Parts with text, and those that say how it hangs together. Pictures are never unpacked. */
function isWanted(path: string): boolean {
  return /\.(?:xml|rels)$/i.test(path) && !unread.test(path);
}

/** Word writes no document types: where one stands, it is there for its entities. */
function declaresType(data: Buffer): boolean {
  return /<!(?:DOCTYPE|ENTITY)/i.test(data.toString('latin1', 0, 4096));
}

async function readParts(name: string, parts: ArchiveParts): Promise<Result<OpenedFile>> {
  // Loaded only here: text and captions are read without the weight of the Word reader.
  const { readWordModel } = await import('./word-model');
  try {
    const lines = readWordLines(await readWordModel(storedZip(textParts(parts))));
    const left = readMargins(parts);
    return documentOfLines({ name, lines, encoding: 'docx', unit: 'paragraph', word: true, left });
  } catch (error) {
    return damaged(name, reasonOf(error));
  }
}

function asWord(name: string, code: string, archive: Result<never>): Result<never> {
  if (code === 'archive-encrypted') return encrypted(name);
  if (code === 'archive-damaged' && !archive.ok) return damaged(name, archive.failure.detail);
  return archive;
}

function encrypted(name: string): Result<never> {
  return fail(
    'encrypted-docx',
    `“${name}” is protected by a password. Open it in Word, take the password off (File, Info, Protect Document), and import it again.`,
  );
}

function damaged(name: string, detail?: string): Result<never> {
  return fail(
    'damaged-docx',
    `“${name}” is damaged or no Word document. Open it in Word, save it again as .docx, and import that.`,
    detail,
  );
}
