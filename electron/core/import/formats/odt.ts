import { fail, type Result } from '../../../../shared/result';
import { reasonOf } from '../load-file';
import { readArchive } from './archive';
import { documentOfLines } from './document-lines';
import type { FileContent, Format, OpenedFile } from './format';

/** How the archive of every OpenDocument starts: its type stands there uncompressed. */
const marker = 'mimetypeapplication/vnd.oasis.opendocument.';
const markerAt = 30;

/** What an archive says it is: `text`, `spreadsheet`, `presentation`; null when it is no OpenDocument. */
export function openDocumentType(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 120));
  const text = head.toString('latin1', markerAt);
  if (!text.startsWith(marker)) return null;
  return /^[a-z]+/.exec(text.slice(marker.length))?.[0] ?? null;
}

/** OpenDocument texts, as LibreOffice writes them. */
export const odt: Format = {
  endings: ['.odt', '.ott'],
  claims: ({ kind, bytes, ending }) => {
    if (kind !== 'zip') return false;
    const type = openDocumentType(bytes);
    return type === 'text' || (type === null && (ending === '.odt' || ending === '.ott'));
  },
  open: openOdt,
};

async function openOdt({ name, bytes }: FileContent): Promise<Result<OpenedFile>> {
  const parts = await readOdfParts(name, bytes);
  if (!parts.ok) return parts;
  const { readOdf } = await import('./open-document');
  try {
    const { lines, left } = readOdf(parts.value);
    return documentOfLines({ name, lines, encoding: 'odt', unit: 'paragraph', word: true, left });
  } catch (error) {
    return damagedOdf(name, reasonOf(error));
  }
}

export interface OdfParts {
  readonly content: string;
  /** Empty where the document has none. */
  readonly styles: string;
}

/**
 * The parts of an OpenDocument that hold words. Fails with `damaged-document`,
 * `encrypted-document`, or as its archive does.
 */
export async function readOdfParts(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<OdfParts>> {
  const wanted = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml']);
  const archive = await readArchive(name, bytes, (path) => wanted.has(path));
  if (!archive.ok) {
    return archive.failure.code === 'archive-damaged'
      ? damagedOdf(name, archive.failure.detail)
      : archive;
  }
  const part = (path: string) => archive.value.get(path)?.toString('utf8') ?? '';
  if (part('META-INF/manifest.xml').includes(':encryption-data')) {
    return fail(
      'encrypted-document',
      `“${name}” is protected by a password. Open it in LibreOffice, save it without one, and import it again.`,
    );
  }
  const content = part('content.xml');
  if (content === '') return damagedOdf(name, 'It holds no content.xml.');
  const declaring = [content, part('styles.xml')].some((xml) =>
    /<!(?:DOCTYPE|ENTITY)/i.test(xml.slice(0, 4096)),
  );
  if (declaring)
    return damagedOdf(name, 'It declares a document type, which no office program does.');
  return { ok: true, value: { content, styles: part('styles.xml') } };
}

/** An OpenDocument that cannot be read. */
export function damagedOdf(name: string, detail?: string): Result<never> {
  return fail(
    'damaged-document',
    `“${name}” is damaged or no OpenDocument. Open it in LibreOffice or Word, save it again, and import that.`,
    detail,
  );
}
