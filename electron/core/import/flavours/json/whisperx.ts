import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { type Spoken, spokenFlavour, valueAt } from './spoken';
import { secondsSchema, speakerSchema } from './values';
import { segmentsOf } from './whisper';

const segmentSchema = z.object({
  start: secondsSchema,
  end: secondsSchema,
  text: z.string(),
  speaker: speakerSchema,
  words: z
    .array(
      z.object({
        word: z.string(),
        start: secondsSchema,
        end: secondsSchema,
        speaker: speakerSchema,
      }),
    )
    .optional(),
});
type Segment = z.infer<typeof segmentSchema>;

/** whisperX and others that give Whisper’s segments a `speaker`. */
export const whisperX: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'whisperX JSON',
  reason: 'It has segments in seconds with the speakers that were told apart',
  confidence: 0.95,
  entries: (value) => {
    const segments = segmentsOf(value);
    const named = segments?.some((segment) => valueAt(segment, 'speaker') !== undefined);
    return named || valueAt(value, 'word_segments') !== undefined ? segments : null;
  },
  entry: segmentSchema.refine(({ start }) => start !== null),
  spoken: speakersOf,
  join: true,
});

/** A segment in which the voice changes, cut where it does; else whole, as its text spells it. */
function speakersOf(segment: Segment): Spoken[] {
  const { start, end, text, speaker, words = [] } = segment;
  const whole = [{ speaker, text, startMs: start, endMs: end }];
  const voices = new Set(words.map((word) => word.speaker ?? speaker));
  const spelled = words.map(({ word }) => word).join('');
  if (voices.size < 2 || letters(spelled) !== letters(text)) return whole;
  const parts: {
    speaker: string | null;
    text: string;
    startMs: number | null;
    endMs: number | null;
  }[] = [];
  for (const word of words) {
    const voice = word.speaker ?? parts.at(-1)?.speaker ?? speaker;
    const last = parts.at(-1);
    if (last && last.speaker === voice) {
      last.text += ` ${word.word.trim()}`;
      last.endMs = word.end ?? last.endMs;
    } else {
      const startMs = word.start ?? last?.endMs ?? start;
      parts.push({ speaker: voice, text: word.word.trim(), startMs, endMs: word.end });
    }
  }
  return parts;
}

function letters(text: string): string {
  return text.replace(/\s+/g, '');
}
