import type { LineDocument, TextLine } from '../document';
import { readTiming } from '../formats/timing';
import type { Flavour } from './flavour';
import { bareName, isName } from './names';
import { type Opened, readByPattern } from './opened';

/**
 * Documents that Teams wrote until 2022: `0:0:0.0 --> 0:0:4.860`, the name below it, then the
 * words.
 */
export const timedBlocks: Flavour<LineDocument> = {
  recognise(document) {
    const { lines } = document;
    const timings = new Set<number>();
    lines.forEach(({ text }, index) => {
      if (readTiming(text)) timings.add(index);
    });
    if (timings.size < 2) return null;
    const names = namesBelow(lines, timings);
    return readByPattern(document, {
      flavour: 'Teams docx',
      reason: 'Turns have a line with two times, a name below it, then the words',
      confidence: 0.97,
      open: (_line, index) => names.get(index) ?? null,
      leave: (_line, index) => (timings.has(index) ? 'time' : null),
    });
  },
};

function namesBelow(lines: readonly TextLine[], timings: ReadonlySet<number>): Map<number, Opened> {
  const names = new Map<number, Opened>();
  for (const at of timings) {
    let below = at + 1;
    while (below < lines.length && lines[below]?.text.trim() === '') below += 1;
    const text = lines[below]?.text ?? '';
    const name = bareName(text);
    const timing = readTiming(lines[at]?.text ?? '');
    if (!timing || !isName(name)) continue;
    const { startMs, endMs } = timing;
    names.set(below, { name, startMs, endMs, restAt: text.length });
  }
  return names;
}
