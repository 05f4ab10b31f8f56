import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { listAt, type Spoken, spokenFlavour } from './spoken';
import { secondsSchema, speakerSchema } from './values';

const monologueSchema = z.object({
  speaker: speakerSchema,
  elements: z
    .array(
      z.object({
        type: z.string(),
        value: z.string().default(''),
        ts: secondsSchema,
        end_ts: secondsSchema,
      }),
    )
    .min(1),
});

/** Rev’s machine transcripts: a monologue a turn, its spaces and punctuation as elements. */
export const revAi: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'Rev JSON',
  reason: 'It has Rev’s monologues, with times in seconds',
  confidence: 0.97,
  entries: (value) => listAt(value, 'monologues'),
  entry: monologueSchema,
  spoken: ({ speaker, elements }): Spoken[] => {
    const text = elements.map(({ value }) => value).join('');
    const startMs = elements.find(({ ts }) => ts !== null)?.ts ?? null;
    const endMs = elements.findLast(({ end_ts }) => end_ts !== null)?.end_ts ?? null;
    return [{ speaker, text, startMs, endMs }];
  },
  join: true,
});
