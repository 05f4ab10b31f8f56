import type { ArchiveParts } from './archive';
import { isMargin } from './word-margins';

const styles = /^word\/styles\d*\.xml$/i;
const unread = /^\[Content_Types\]\.xml$|^word\/(?:numbering|people|comments\w+)\.xml$/i;

/**
 * The parts of a Word document that its text is read from. The names of paragraph styles are all
 * that is kept of the styles: Word's own fill more than many a transcript.
 */
export function textParts(parts: ArchiveParts): (readonly [string, Uint8Array])[] {
  return [...parts]
    .filter(([path]) => !isMargin(path) && !unread.test(path))
    .map(([path, data]) => (styles.test(path) ? [path, shortStyles(data)] : [path, data]));
}

const style = /<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g;
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function shortStyles(data: Buffer): Uint8Array {
  const xml = data.toString('utf8');
  // Another prefix or encoding than Word's: then the part stays as it is.
  if (!xml.includes('<w:style')) return data;
  const kept: string[] = [];
  for (const [, attributes = '', body = ''] of xml.matchAll(style)) {
    const type = /\bw:type="paragraph"/.exec(attributes)?.[0];
    const id = /\bw:styleId="[^"]*"/.exec(attributes)?.[0];
    const name = /<w:name\b[^>]*\/?>/.exec(body)?.[0];
    if (!type || !id || !name) continue;
    kept.push(`<w:style ${type} ${id}>${name.replace(/\/?>$/, '/>')}</w:style>`);
  }
  return Buffer.from(`<w:styles xmlns:w="${namespace}">${kept.join('')}</w:styles>`);
}
