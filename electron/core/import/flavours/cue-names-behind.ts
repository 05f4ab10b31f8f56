import type { CueDocument } from '../document';
import { cueDraft } from './cue-utterances';
import type { Flavour } from './flavour';
import type { Utterance } from './join-cues';
import { isName } from './names';

/** The name in brackets at a cue's end, and the words before it. */
function nameBehind(text: string): { name: string; said: string } | null {
  const close = text.at(-1);
  if (close !== ')' && close !== ']') return null;
  const open = text.lastIndexOf(close === ')' ? '(' : '[');
  const name = text.slice(open + 1, -1).trim();
  return open > 0 && isName(name) ? { name, said: text.slice(0, open).trim() } : null;
}

const mostCues = 0.5;

/** The speaker in brackets at the end of a cue: `That is it. (Anna)`. */
export const cueNamesBehind: Flavour<CueDocument> = {
  recognise({ cues, format }) {
    const counts = new Map<string, number>();
    for (const { lines } of cues) {
      const name = nameBehind(lines.at(-1)?.text ?? '')?.name;
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const names = new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
    const named = [...names].reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
    if (names.size === 0 || named < 3 || named < cues.length * mostCues) return null;
    return {
      flavour: format === 'VTT' ? 'WebVTT' : 'SRT',
      confidence: 0.9,
      reason: `${named} of ${cues.length} cues end with a name in brackets`,
      read: () =>
        cueDraft(
          cues.flatMap((cue): Utterance[] => {
            const last = cue.lines.at(-1);
            const found = nameBehind(last?.text ?? '');
            const speaker = found && names.has(found.name) ? found.name : null;
            return cue.lines.map((line) => ({
              cue,
              speaker,
              text: found && line === last && speaker !== null ? found.said : line.text,
              line: line.number,
            }));
          }),
        ),
    };
  },
};
