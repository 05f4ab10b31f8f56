import type { LineDocument, TextLine } from '../document';
import type { Flavour } from './flavour';
import { bareName, isName } from './names';
import { type Opened, readByPattern } from './opened';

const fewestTurns = 3;

/** Word documents where a speaker is told by bold type alone: **Anna** and the words, no colon. */
export const boldNames: Flavour<LineDocument> = {
  recognise(document) {
    if (!document.word) return null;
    const counts = new Map<string, number>();
    let filled = 0;
    for (const line of document.lines) {
      if (line.text.trim() !== '') filled += 1;
      const opened = openBold(line);
      if (opened) counts.set(opened.name, (counts.get(opened.name) ?? 0) + 1);
    }
    const recurs = (name: string) => (counts.get(name) ?? 0) > 1;
    const recurring = [...counts.keys()].filter(recurs);
    const turns = recurring.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
    if (recurring.length < 2 || turns < fewestTurns || turns < filled * 0.2) return null;
    return readByPattern(document, {
      flavour: 'Bold names',
      reason: 'Turns start with a name in bold type',
      confidence: 0.87,
      open: (line) => {
        const opened = openBold(line);
        return opened && recurs(opened.name) ? opened : null;
      },
    });
  },
};

function openBold({ text, bold, heading, cells }: TextLine): Opened | null {
  if (bold === 0 || bold > 60 || heading > 0 || cells) return null;
  const name = bareName(text.slice(0, bold));
  return isName(name) ? { name, startMs: null, restAt: bold } : null;
}
