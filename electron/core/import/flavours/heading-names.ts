import type { LineDocument, TextLine } from '../document';
import { isAsker } from '../interviewer';
import { headingWords } from '../text/heading-words';
import { clock, clockToMs } from '../times';
import type { Flavour } from './flavour';
import { bareName, isName } from './names';
import { type Opened, readByPattern } from './opened';

const timeBeside = new RegExp(String.raw`[\s([]*(${clock})[\s)\]]*`);
/** Share of the headings below the first level that must be names. */
const mostHeadings = 0.6;

/** Speakers as headings: `### Interviewer`, or a heading style in Word, and the words below. */
export const headingNames: Flavour<LineDocument> = {
  recognise(document) {
    const found = new Map<number, Opened>();
    const counts = new Map<string, number>();
    let headings = 0;
    document.lines.forEach((line, index) => {
      if (line.heading === 0) return;
      if (line.heading > 1) headings += 1;
      const opened = openHeading(line);
      if (!opened) return;
      found.set(index, opened);
      counts.set(opened.name, (counts.get(opened.name) ?? 0) + 1);
    });
    const recurs = (name: string) => (counts.get(name) ?? 0) > 1 || isAsker(name);
    const named = [...found.values()].filter(({ name }) => recurs(name)).length;
    if (named < 2 || counts.size < 2 || named < headings * mostHeadings) return null;
    return readByPattern(document, {
      flavour: '### Name',
      reason: 'Turns stand below headings that are names',
      confidence: 0.93,
      open: (_line, index) => {
        const opened = found.get(index);
        return opened && recurs(opened.name) ? opened : null;
      },
    });
  },
};

const longestHeading = 120;

function openHeading({ text }: TextLine): Opened | null {
  if (text.length > longestHeading) return null;
  const words = headingWords(text);
  const time = timeBeside.exec(words);
  const startMs = time ? clockToMs(time[1] ?? '') : null;
  const name = bareName(startMs === null || !time ? words : words.replace(time[0], ' '));
  return isName(name) ? { name, startMs, restAt: text.length } : null;
}
