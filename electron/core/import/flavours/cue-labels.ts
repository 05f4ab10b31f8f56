import type { Cue, CueDocument, CueLine } from '../document';
import { cueDraft, hasCountedIds, speakerChange } from './cue-utterances';
import type { Flavour } from './flavour';
import type { Utterance } from './join-cues';
import { readLabel, shapeOf } from './labels';
import { chooseSpeakers, type FoundLabel, type Speakers } from './speakers';

interface CueLabel extends FoundLabel {
  readonly restAt: number;
}

/** Share of labelled cues above which a name that stands once is a speaker all the same. */
const nearlyAll = 0.9;

/** `Name: text` in cues: in every one, as Zoom writes it, or only where the speaker changes. */
export const cueLabels: Flavour<CueDocument> = {
  recognise(document) {
    const { cues, format } = document;
    const { labels, labelledCues } = findLabels(cues);
    const certain = labelledCues >= cues.length * nearlyAll;
    const speakers = chooseSpeakers(trusted(labels, labelledCues === cues.length), {
      pieces: cues.length,
      certain,
      sparse: true,
    });
    if (!speakers) return null;
    const zoom = format === 'VTT' && certain && hasCountedIds(document);
    const share = Math.min(1, (labelledCues * 10) / cues.length);
    return {
      flavour: zoom ? 'Zoom VTT' : format === 'VTT' ? 'WebVTT' : 'SRT',
      confidence: zoom ? 0.97 : 0.7 + 0.22 * share,
      reason: reasonFor(speakers, labelledCues, cues.length),
      read: () => cueDraft(utterancesOf(cues, labels, speakers), { warnings: speakers.warnings }),
    };
  },
};

function reasonFor({ names }: Speakers, labelledCues: number, cues: number): string {
  const shown = names.slice(0, 4).join(', ');
  const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
  return `${labelledCues} of ${cues} cues start with a name and a colon: ${shown}${more}`;
}

/** Where not every cue has a label, a few words that stand once before a colon are speech. */
function trusted(labels: ReadonlyMap<CueLine, CueLabel>, all: boolean): CueLabel[] {
  const counts = new Map<string, number>();
  for (const { name } of labels.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...labels.values()].filter(
    ({ name }) => all || (counts.get(name) ?? 0) > 1 || shapeOf(name) !== 'phrase',
  );
}

function findLabels(cues: readonly Cue[]) {
  const labels = new Map<CueLine, CueLabel>();
  let labelledCues = 0;
  for (const cue of cues) {
    let found = false;
    for (const line of cue.lines) {
      const label = readLabel(line.text);
      if (!label) continue;
      const { name, style, restAt } = label;
      labels.set(line, { name, style, restAt, line: line.number });
      found = true;
    }
    if (found) labelledCues += 1;
  }
  return { labels, labelledCues };
}

function utterancesOf(
  cues: readonly Cue[],
  labels: ReadonlyMap<CueLine, CueLabel>,
  speakers: Speakers,
): Utterance[] {
  let speaker: string | null = null;
  return cues.flatMap((cue) =>
    cue.lines.map((cueLine) => {
      const { text, number } = cueLine;
      const label = labels.get(cueLine);
      const meaning = label ? speakers.of(label) : undefined;
      if (label && meaning) {
        speaker = meaning;
        return { cue, speaker, text: text.slice(label.restAt).trim(), line: number, starts: true };
      }
      const changes = speakerChange.test(text);
      if (meaning === null || changes) speaker = null;
      const starts = meaning === null || changes;
      return { cue, speaker, text: text.replace(speakerChange, ''), line: number, starts };
    }),
  );
}
