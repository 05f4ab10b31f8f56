import type { CueDocument } from '../document';
import { cueDraft, hasTeamsIds } from './cue-utterances';
import type { Flavour } from './flavour';
import type { Utterance } from './join-cues';

/** Share of cues with a voice above which a cue without one is by somebody unknown. */
const nearlyAll = 0.9;

/** Voice tags: `<v Name>text</v>`, as Teams and many others write them. */
export const cueVoices: Flavour<CueDocument> = {
  recognise(document) {
    const { cues } = document;
    const voiced = cues.filter(({ lines }) => lines.some(({ voice }) => voice)).length;
    if (voiced === 0) return null;
    const teams = hasTeamsIds(document);
    return {
      flavour: teams ? 'Teams VTT' : 'WebVTT',
      confidence: teams ? 0.98 : 0.95,
      reason: `${voiced} of ${cues.length} cues name their speaker in a voice tag${teams ? ', and their ids are Teams’' : ''}`,
      read: () => cueDraft(utterancesOf(document, voiced < cues.length * nearlyAll)),
    };
  },
};

function utterancesOf({ cues }: CueDocument, goesOn: boolean): Utterance[] {
  let speaker: string | null = null;
  return cues.flatMap((cue) =>
    cue.lines.map(({ text, voice, number }) => {
      if (voice !== null || !goesOn) speaker = voice || null;
      return { cue, speaker, text, line: number };
    }),
  );
}
