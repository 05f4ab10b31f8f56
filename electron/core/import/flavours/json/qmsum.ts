import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { listAt, spokenFlavour } from './spoken';
import { speakerSchema } from './values';

/** QMSum, a collection of meetings: turns without times. */
export const qmsum: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'QMSum JSON',
  reason: 'It has QMSum’s meeting_transcripts: speakers and what they say, without times',
  confidence: 0.98,
  entries: (value) => listAt(value, 'meeting_transcripts'),
  entry: z.object({ speaker: speakerSchema, content: z.string() }),
  spoken: ({ speaker, content }) => [{ speaker, text: content, startMs: null, endMs: null }],
  join: false,
});
