import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { listAt, spokenFlavour } from './spoken';
import { millisecondsSchema, speakerSchema } from './values';

/** Grain: a list of what each participant says, in milliseconds. */
export const grain: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'Grain JSON',
  reason: 'It has Grain’s list with participant_id, and times in milliseconds',
  confidence: 0.97,
  entries: (value) =>
    listAt(value, 'transcript') ?? (Array.isArray(value) && value.length > 0 ? value : null),
  entry: z.object({
    speaker: speakerSchema,
    participant_id: z.union([z.string(), z.number()]).nullable(),
    start: millisecondsSchema,
    end: millisecondsSchema,
    text: z.string(),
  }),
  spoken: ({ speaker, start, end, text }) => [{ speaker, text, startMs: start, endMs: end }],
  join: true,
});
