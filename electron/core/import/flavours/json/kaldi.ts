import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { phrasesOf } from './phrases';
import { listAt, type Spoken, spokenFlavour, valueAt } from './spoken';
import { secondsSchema } from './values';

const wordSchema = z.object({
  word: z.string(),
  /** The word with its capital and punctuation, where a second pass set them. */
  punct: z.string().optional(),
  start: secondsSchema,
  end: secondsSchema,
});
const stretchSchema = z.object({ words: z.array(wordSchema).min(1) });

/** The stretches of words that decoders of the Kaldi family write, under their different names. */
function stretchesOf(value: unknown): unknown[] | null {
  const words = listAt(value, 'retval', 'words') ?? listAt(value, 'words');
  if (words) return [{ words }];
  const several = Array.isArray(value) ? value : [value];
  const results = several
    .map((one: unknown) => listAt(one, 'result'))
    .filter((result) => result !== null);
  return results.length > 0 ? results.map((result) => ({ words: result })) : null;
}

const segmentSchema = z.object({
  start: z.number(),
  duration: z.number(),
  speaker: z.object({ '@id': z.string() }),
});
type Segment = z.infer<typeof segmentSchema>;

function segmentsOf(value: unknown): Segment[] {
  const segments = listAt(value, 'retval', 'segmentation', 'segments') ?? [];
  return segments.flatMap((segment) => segmentSchema.safeParse(segment).data ?? []);
}

/** Kaldi and what is built on it (Vosk, Gentle, newsrooms’ own): bare words with seconds. */
export const kaldi: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'Kaldi JSON',
  reason: 'It has words with times in seconds, as programs built on Kaldi write them',
  confidence: 0.85,
  entries: (value) => {
    const segments = segmentsOf(value);
    return (
      stretchesOf(value)?.map((stretch) => ({ words: valueAt(stretch, 'words'), segments })) ?? null
    );
  },
  entry: stretchSchema.and(z.object({ segments: z.array(segmentSchema) })),
  spoken: ({ words, segments }) =>
    phrasesOf(
      words.map(
        ({ word, punct, start, end }): Spoken => ({
          speaker: speakerAt(segments, start),
          text: punct ?? word,
          startMs: start,
          endMs: end,
        }),
      ),
    ),
  join: true,
});

function speakerAt(segments: readonly Segment[], startMs: number | null): string | null {
  if (startMs === null) return null;
  const at = segments.find(
    ({ start, duration }) => startMs >= start * 1000 && startMs < (start + duration) * 1000,
  );
  return at?.speaker['@id'] ?? null;
}
