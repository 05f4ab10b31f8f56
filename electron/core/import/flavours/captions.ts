import type { Cue, CueDocument } from '../document';
import type { Draft } from '../draft';
import type { Flavour, Reading } from './flavour';
import { joinCues, type Utterance } from './join-cues';
import { readLabel } from './labels';
import { chooseSpeakers, type FoundLabel, type Speakers } from './speakers';

/** Captions of any program: speakers in voice tags, in `Name:` labels, or none. */
export const captions: Flavour<CueDocument> = {
  recognise(document: CueDocument): Reading {
    const voices = document.cues.some((cue) => cue.lines.some(({ voice }) => voice !== null));
    if (voices) return byVoice(document);
    const found = findCueLabels(document.cues);
    const labelledCues = new Set(found.map(({ cue }) => cue)).size;
    const certain = labelledCues >= document.cues.length * 0.9;
    const speakers = chooseSpeakers(found, {
      paragraphs: document.cues.length,
      certain,
      sparse: true,
    });
    return speakers ? byLabel(document, found, speakers) : withoutSpeakers(document);
  },
};

function byVoice(document: CueDocument): Reading {
  return {
    flavour: document.format === 'VTT' ? 'WebVTT' : 'SRT',
    confidence: 0.9,
    reason: 'The cues name their speakers in voice tags',
    read: () =>
      draft(
        document,
        document.cues.flatMap((cue) =>
          cue.lines.map(({ text, voice, number }) => ({ cue, speaker: voice, text, line: number })),
        ),
      ),
  };
}

interface CueLabel extends FoundLabel {
  readonly cue: Cue;
  readonly restAt: number;
}

function findCueLabels(cues: readonly Cue[]): CueLabel[] {
  const found: CueLabel[] = [];
  for (const cue of cues) {
    for (const { text, number } of cue.lines) {
      const label = readLabel(text);
      if (label)
        found.push({
          name: label.name,
          style: label.style,
          line: number,
          cue,
          restAt: label.restAt,
        });
    }
  }
  return found;
}

function byLabel(document: CueDocument, found: readonly CueLabel[], speakers: Speakers): Reading {
  const byLine = new Map(found.map((label) => [label.line, label]));
  const share = Math.min(1, (found.length * 4) / document.cues.length);
  return {
    flavour: document.format === 'VTT' ? 'Zoom VTT' : 'SRT',
    confidence: 0.7 + 0.25 * share,
    reason: `Cues start with names: ${speakers.names.slice(0, 4).join(', ')}`,
    read: () => {
      const utterances: Utterance[] = [];
      let speaker: string | null = null;
      for (const cue of document.cues) {
        for (const { text, number } of cue.lines) {
          const label = byLine.get(number);
          const named = label ? speakers.of(label) : undefined;
          if (named !== undefined) speaker = named;
          const said = label && named ? text.slice(label.restAt).trim() : text;
          utterances.push({ cue, speaker, text: said, line: number, starts: named !== undefined });
        }
      }
      return { ...draft(document, utterances), warnings: speakers.warnings };
    },
  };
}

function withoutSpeakers(document: CueDocument): Reading {
  return {
    flavour: document.format === 'VTT' ? 'WebVTT' : 'SRT',
    confidence: 0.8,
    reason:
      'The cues name no speakers, so turns end at pauses of more than 2 seconds and at the end of a sentence after about 60 words',
    read: () =>
      draft(
        document,
        document.cues.flatMap((cue) =>
          cue.lines.map(({ text, number }) => ({ cue, speaker: null, text, line: number })),
        ),
      ),
  };
}

function draft(_document: CueDocument, utterances: readonly Utterance[]): Draft {
  return { turns: joinCues(utterances), left: [], warnings: [], title: null, recordedOn: null };
}
