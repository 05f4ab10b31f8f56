import type { LineDocument } from '../document';
import type { Flavour } from './flavour';
import { bareName, isName } from './names';
import { type Opened, readByPattern } from './opened';

/** A tab, a dash between spaces, or a bar or arrow between the name and the words. */
const opening = /^\s*(?<name>[^\t|>–—]{1,40}?)(?:\t\s*|\s+[–—-]\s+|\s*[|>]\s+)(?=\S)/u;
const fewestTurns = 4;
/** Share of the lines with words that must open a turn: dashes stand in speech as well. */
const mostLines = 0.4;

/** `ANNA<tab>text`, `Anna – text`, `Anna | text`: names without a colon, as typists set them. */
export const separatedNames: Flavour<LineDocument> = {
  recognise(document) {
    const counts = new Map<string, number>();
    let filled = 0;
    for (const { text, heading, cells } of document.lines) {
      if (text.trim() === '') continue;
      filled += 1;
      const opened = heading === 0 && !cells ? open(text) : null;
      if (opened) counts.set(opened.name, (counts.get(opened.name) ?? 0) + 1);
    }
    const recurring = new Map([...counts].filter(([, count]) => count > 1));
    const turns = [...recurring.values()].reduce((sum, count) => sum + count, 0);
    if (recurring.size < 2 || turns < fewestTurns || turns < filled * mostLines) return null;
    return readByPattern(document, {
      flavour: 'Name<tab>text',
      reason: 'Turns start with a name and a tab or a dash',
      confidence: 0.85,
      open: ({ text, heading, cells }) => {
        const opened = heading === 0 && !cells ? open(text) : null;
        return opened && recurring.has(opened.name) ? opened : null;
      },
    });
  },
};

function open(text: string): Opened | null {
  const found = opening.exec(text.slice(0, 80));
  const name = bareName(found?.groups?.name ?? '');
  if (!found || !isName(name)) return null;
  return { name, startMs: null, restAt: found[0].length };
}
