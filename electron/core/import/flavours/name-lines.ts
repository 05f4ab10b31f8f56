import type { LineDocument } from '../document';
import { isAsker } from '../interviewer';
import type { Flavour } from './flavour';
import { shapeOf } from './labels';
import { bareName, isName } from './names';
import { readByPattern } from './opened';

const longestName = 40;
const fewestTurns = 4;

/**
 * Names alone on their lines, the words below: `INTERVIEWER`, as scripts are typed. Capitals or a
 * word for the one who asks are wanted, because short lines in plain type may be anything.
 */
export const nameLines: Flavour<LineDocument> = {
  recognise(document) {
    const counts = new Map<string, number>();
    let filled = 0;
    for (const { text, heading } of document.lines) {
      if (text.trim() === '') continue;
      filled += 1;
      const name = heading === 0 ? nameAlone(text) : null;
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const recurring = [...counts].filter(([, count]) => count > 1);
    const turns = recurring.reduce((sum, [, count]) => sum + count, 0);
    if (recurring.length < 2 || turns < fewestTurns || turns < filled * 0.2) return null;
    const names = new Set(recurring.map(([name]) => name));
    return readByPattern(document, {
      flavour: 'Name lines',
      reason: 'Turns stand below a line that is a name',
      confidence: 0.86,
      open: ({ text, heading }) => {
        const name = heading === 0 ? nameAlone(text) : null;
        return name !== null && names.has(name)
          ? { name, startMs: null, restAt: text.length }
          : null;
      },
    });
  },
};

function nameAlone(text: string): string | null {
  if (text.length > longestName) return null;
  const name = bareName(text);
  if (!isName(name) || /[.,]$/.test(name)) return null;
  return shapeOf(name) === 'caps' ||
    isAsker(name) ||
    /^(?:speaker|participant|interviewee)\b/i.test(name)
    ? name
    : null;
}
