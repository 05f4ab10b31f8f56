import type { LineDocument } from '../document';
import { clock, clockToMs } from '../times';
import type { Flavour } from './flavour';
import { bareName, isName } from './names';
import { readByPattern } from './opened';

const opening = new RegExp(String.raw`^\s*(\S.{0,69}?)\s*[[(](${clock})[\])]\**\s*:\**`);

/** Rev: `Name (00:00:00):` or `Speaker 1 (00:00):`, the words beside it or below. */
export const rev: Flavour<LineDocument> = {
  recognise: (document) =>
    readByPattern(document, {
      flavour: 'Rev',
      reason: 'Turns start with a name, a time in brackets and a colon',
      confidence: 0.96,
      open: ({ text }) => {
        const found = opening.exec(text.slice(0, 160));
        const startMs = clockToMs(found?.[2] ?? '');
        const name = bareName(found?.[1] ?? '');
        if (!found || startMs === null || !isName(name)) return null;
        return { name, startMs, restAt: found[0].length };
      },
    }),
};
