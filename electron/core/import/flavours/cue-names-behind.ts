import type { CueDocument } from '../document';
import { cueDraft } from './cue-utterances';
import type { Flavour } from './flavour';
import type { Utterance } from './join-cues';
import { isName } from './names';

const behind = /^(?<said>.*\S)\s*[([](?<name>[^()[\]]{1,60})[)\]]$/su;
const mostCues = 0.5;

/** The speaker in brackets at the end of a cue: `That is it. (Anna)`. */
export const cueNamesBehind: Flavour<CueDocument> = {
  recognise({ cues, format }) {
    const counts = new Map<string, number>();
    for (const { lines } of cues) {
      const name = behind.exec(lines.at(-1)?.text ?? '')?.groups?.name?.trim();
      if (name && isName(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
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
            const groups = behind.exec(last?.text ?? '')?.groups;
            const name = groups?.name?.trim() ?? '';
            const speaker = names.has(name) ? name : null;
            return cue.lines.map((line) => ({
              cue,
              speaker,
              text: line === last && speaker !== null ? (groups?.said ?? '') : line.text,
              line: line.number,
            }));
          }),
        ),
    };
  },
};
