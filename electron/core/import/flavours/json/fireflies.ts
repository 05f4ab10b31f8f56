import { z } from 'zod';
import type { JsonDocument } from '../../document';
import { isoDateIn } from '../../title';
import type { Flavour } from '../flavour';
import { listAt, spokenFlavour, valueAt } from './spoken';
import { secondsSchema, speakerSchema } from './values';

/** The sentences alone, as the download has them, or inside an answer of its interface. */
function sentencesOf(value: unknown): readonly unknown[] | null {
  return (
    listAt(value, 'data', 'transcript', 'sentences') ??
    listAt(value, 'transcript', 'sentences') ??
    listAt(value, 'sentences') ??
    (Array.isArray(value) && value.length > 0 ? value : null)
  );
}

function about(value: unknown, field: string): unknown {
  return (
    valueAt(value, 'data', 'transcript', field) ??
    valueAt(value, 'transcript', field) ??
    valueAt(value, field)
  );
}

/** Fireflies: sentences with `speaker_name` and times in seconds. */
export const fireflies: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'Fireflies JSON',
  reason: 'It has the sentences of Fireflies, with times in seconds',
  confidence: 0.97,
  entries: sentencesOf,
  entry: z
    .object({
      text: z.string().nullish(),
      raw_text: z.string().nullish(),
      speaker_name: speakerSchema,
      start_time: secondsSchema,
      end_time: secondsSchema,
    })
    .refine(
      ({ text, raw_text, start_time }) =>
        (text ?? raw_text ?? null) !== null && start_time !== null,
    ),
  spoken: ({ text, raw_text, speaker_name, start_time, end_time }) => [
    { speaker: speaker_name, text: text ?? raw_text ?? '', startMs: start_time, endMs: end_time },
  ],
  join: true,
  title: (value) => z.string().safeParse(about(value, 'title')).data ?? null,
  recordedOn: (value) => isoDateIn(z.string().safeParse(about(value, 'dateString')).data ?? ''),
});
