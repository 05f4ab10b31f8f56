import type { LineDocument } from '../document';
import type { Flavour } from './flavour';
import { isName } from './names';
import { readByPattern } from './opened';

const opening = /^\s*\\?\[([^\][\\:]{1,40})\\?\]:?\s+(?=\S)/;
/** Remarks of transcribers stand in brackets too: `[laughs] Well…` */
const remark =
  /^(?:laugh|chuckl|sigh|pause|silence|cross|inaudible|unintelligible|unclear|indiscernible|music|applause|cough|noise|overlap|phone|foreign|redacted|removed|end|beep|lacht|pausa|rires?|risas?|risos?)/i;

/** `[id1] text`: names or numbers of speakers in square brackets, without a colon. */
export const bracketedNames: Flavour<LineDocument> = {
  recognise(document) {
    const counts = new Map<string, number>();
    const nameAt = (text: string) => {
      const found = opening.exec(text.slice(0, 80));
      const name = found?.[1]?.trim() ?? '';
      return found && isName(name) && !remark.test(name) ? { name, restAt: found[0].length } : null;
    };
    let filled = 0;
    for (const { text } of document.lines) {
      if (text.trim() !== '') filled += 1;
      const named = nameAt(text);
      if (named) counts.set(named.name, (counts.get(named.name) ?? 0) + 1);
    }
    const turns = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (counts.size < 2 || turns < counts.size * 1.5 || turns < filled * 0.3) return null;
    return readByPattern(document, {
      flavour: '[id] text',
      reason: 'Turns start with a name in square brackets',
      confidence: 0.88,
      open: ({ text }) => {
        const named = nameAt(text);
        return named && { ...named, startMs: null };
      },
    });
  },
};
