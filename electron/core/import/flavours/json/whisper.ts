import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { listAt, spokenFlavour, valueAt } from './spoken';
import { secondsSchema } from './values';

const segmentSchema = z
  .object({ start: secondsSchema, end: secondsSchema, text: z.string() })
  .refine(({ start }) => start !== null);

/** A list of segments in the answer, or the answer itself: faster ports write the bare list. */
export function segmentsOf(value: unknown): readonly unknown[] | null {
  return listAt(value, 'segments') ?? (Array.isArray(value) && value.length > 0 ? value : null);
}

/** Whisper and its ports: `segments` with text and seconds. It tells no voices apart. */
export const whisper: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'Whisper JSON',
  reason: 'It has Whisper’s segments, with times in seconds and no speakers',
  confidence: 0.9,
  entries: (value) => {
    const segments = segmentsOf(value);
    return segments?.some((segment) => valueAt(segment, 'speaker') !== undefined) ? null : segments;
  },
  entry: segmentSchema,
  spoken: ({ start, end, text }) => [{ speaker: null, text, startMs: start, endMs: end }],
  join: true,
});

const timedWordSchema = z.object({ text: z.string(), confidence: z.number() });

/** whisper-timestamped: Whisper’s segments, each with its words and how sure it is of them. */
export const whisperTimestamped: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'whisper-timestamped JSON',
  reason: 'It has segments in seconds, and their words have a text and a confidence',
  confidence: 0.95,
  entries: (value) => listAt(value, 'segments'),
  entry: segmentSchema.and(
    z.object({ confidence: z.number(), words: z.array(timedWordSchema).min(1) }),
  ),
  spoken: ({ start, end, text }) => [{ speaker: null, text, startMs: start, endMs: end }],
  join: true,
});
