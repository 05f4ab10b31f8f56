import { SaxesParser } from 'saxes';
import type { Left } from '../document';
import type { ArchiveParts } from './archive';

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^word\/header\d*\.xml$/, 'page header'],
  [/^word\/footer\d*\.xml$/, 'page footer'],
  [/^word\/footnotes\.xml$/, 'footnote'],
  [/^word\/endnotes\.xml$/, 'endnote'],
  [/^word\/comments\.xml$/, 'comment'],
];

export function isMargin(path: string): boolean {
  return kinds.some(([pattern]) => pattern.test(path));
}

/** What a Word document holds beside its text: headers, footers, notes and comments are no speech. */
export function readMargins(parts: ArchiveParts): Left[] {
  const left: Left[] = [];
  const seen = new Set<string>();
  for (const [path, data] of parts) {
    const what = kinds.find(([pattern]) => pattern.test(path))?.[1];
    if (!what) continue;
    for (const text of paragraphsOf(data.toString('utf8'))) {
      // The same header stands in a part for first, even and odd pages.
      if (what.startsWith('page') && seen.has(`${what}\n${text}`)) continue;
      seen.add(`${what}\n${text}`);
      left.push({ what, lines: [], text });
    }
  }
  return left;
}

function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let inText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === 'w:t') inText = true;
    else if (name === 'w:tab' || name === 'w:br') text += ' ';
  });
  parser.on('text', (piece) => {
    if (inText) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:p') {
      if (text.trim() !== '') paragraphs.push(text.trim());
      text = '';
    }
  });
  parser.write(xml).close();
  return paragraphs;
}
