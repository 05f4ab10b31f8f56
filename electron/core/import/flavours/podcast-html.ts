import type { LineDocument } from '../document';
import { clock, clockToMs } from '../times';
import type { Flavour } from './flavour';
import { bareName } from './names';
import { type Opened, readByPattern } from './opened';

const header = new RegExp(String.raw`^(.{1,120}?)\s*[:：]?\s*(?:[[(]?(${clock})[\])]?)?$`, 'u');

/** Podcasting 2.0 as a web page: `<cite>` with the name, `<time>`, and the words in `<p>`. */
export const podcastHtml: Flavour<LineDocument> = {
  recognise(document) {
    if (document.lines.filter(({ cite }) => cite).length < 2) return null;
    return readByPattern(document, {
      flavour: 'Podcast 2.0 HTML',
      reason: 'Names stand in cite elements, as Podcasting 2.0 has them',
      confidence: 0.98,
      open: ({ text, cite }): Opened | null => {
        const found = cite ? header.exec(text.trim()) : null;
        const name = bareName(found?.[1] ?? '');
        if (!found || name === '') return null;
        return { name, startMs: clockToMs(found[2] ?? ''), restAt: text.length };
      },
    });
  },
};
