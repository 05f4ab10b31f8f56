import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { listAt, spokenFlavour } from './spoken';
import { secondsSchema, speakerSchema } from './values';

/** Podcasting 2.0: `segments` with `startTime`, `endTime`, `body`, from a word to a paragraph. */
export const podcast: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'Podcast 2.0 JSON',
  reason: 'It has the segments of Podcasting 2.0, with times in seconds',
  confidence: 0.97,
  entries: (value) => listAt(value, 'segments'),
  entry: z.object({
    speaker: speakerSchema,
    startTime: secondsSchema,
    endTime: secondsSchema,
    body: z.string(),
  }),
  spoken: ({ speaker, startTime, endTime, body }) => [
    { speaker, text: body, startMs: startTime, endMs: endTime },
  ],
  join: true,
});
