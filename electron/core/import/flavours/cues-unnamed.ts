import type { CueDocument, CueLine, Left } from '../document';
import { cueDraft, hasTeamsIds, speakerChange } from './cue-utterances';
import type { Flavour } from './flavour';
import type { Utterance } from './join-cues';

/** Share of cues that repeat the line before them when captions roll. */
const mostRoll = 0.4;
const fewestCues = 6;

/** Captions that name nobody; rolling ones, where every line stands twice, are read once. */
export const cuesUnnamed: Flavour<CueDocument> = {
  recognise(document) {
    const rolling = isRolling(document);
    const plain = hasTeamsIds(document)
      ? 'Teams VTT'
      : document.format === 'VTT'
        ? 'WebVTT'
        : 'SRT';
    const splits =
      'the cues name no speakers, so a turn ends at a pause of more than 2 seconds, or at the end of a sentence after about 60 words';
    return {
      flavour: rolling ? 'YouTube captions' : plain,
      confidence: rolling ? 0.9 : 0.6,
      reason: rolling
        ? `Every line stands in two cues, as captions roll on YouTube, and is read once; ${splits}`
        : `${splits.charAt(0).toUpperCase()}${splits.slice(1)}`,
      read: () => (rolling ? readRolling(document) : cueDraft(utterancesOf(document))),
    };
  },
};

function utterancesOf({ cues }: CueDocument): Utterance[] {
  return cues.flatMap((cue) =>
    cue.lines.map(({ text, number }) => ({
      cue,
      speaker: null,
      text: text.replace(speakerChange, ''),
      line: number,
      starts: speakerChange.test(text),
    })),
  );
}

function isRolling({ cues }: CueDocument): boolean {
  if (cues.length < fewestCues) return false;
  let repeats = 0;
  cues.forEach(({ lines }, at) => {
    const before = cues[at - 1]?.lines.at(-1)?.text;
    if (before !== undefined && lines[0]?.text === before) repeats += 1;
  });
  return repeats >= cues.length * mostRoll;
}

/** Keeps of each cue what the cue above it did not show. */
function readRolling(document: CueDocument) {
  const repeated: CueLine[] = [];
  const fresh = document.cues.map((cue, at) => {
    const shown = new Set(document.cues[at - 1]?.lines.map(({ text }) => text));
    for (const line of cue.lines) if (shown.has(line.text)) repeated.push(line);
    return { ...cue, lines: cue.lines.filter(({ text }) => !shown.has(text)) };
  });
  const left: Left = {
    what: 'repeated captions',
    lines: repeated.map(({ number }) => number),
    text: repeated.map(({ text }) => text).join('\n'),
  };
  return cueDraft(utterancesOf({ ...document, cues: fresh }), { left: [left] });
}
