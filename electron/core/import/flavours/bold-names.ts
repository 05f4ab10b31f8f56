import type { LineDocument, TextLine } from '../document';
import type { Flavour } from './flavour';
import { bareName, isName } from './names';
import { type Opened, readByPattern } from './opened';

const fewestTurns = 3;

/** A speaker told by bold type alone, in Word or Markdown: **Anna** and the words, no colon. */
export const boldNames: Flavour<LineDocument> = {
  recognise(document) {
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

const inMarkdown = /^(?:\*\*|__)([^*_\n:：]{1,60})(?:\*\*|__)(?=\s|$)/u;

/** The name in bold type that a line starts with. */
export function openBold({ text, bold, heading, cells }: TextLine): Opened | null {
  if (heading > 0 || cells) return null;
  const marked = inMarkdown.exec(text.slice(0, 80));
  const restAt = marked ? marked[0].length : bold;
  if (restAt === 0 || restAt > 70 || /\S/.test(text.charAt(restAt))) return null;
  const name = bareName(text.slice(0, restAt));
  return isName(name) ? { name, startMs: null, restAt } : null;
}
