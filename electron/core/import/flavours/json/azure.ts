import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { listAt, spokenFlavour } from './spoken';
import { speakerSchema } from './values';

const ticksAMs = 10_000;

const phraseSchema = z.object({
  recognitionStatus: z.string().optional(),
  channel: z.int().optional(),
  speaker: speakerSchema,
  offsetInTicks: z.number().min(0),
  durationInTicks: z.number().min(0),
  nBest: z.array(z.object({ display: z.string() })).min(1),
});

/** Azure’s batch transcription: phrases in ticks of 100 nanoseconds. */
export const azure: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'Azure Speech JSON',
  reason: 'It has the recognised phrases of Azure Speech',
  confidence: 0.97,
  entries: (value) => listAt(value, 'recognizedPhrases'),
  entry: phraseSchema,
  spoken: ({ speaker, offsetInTicks, durationInTicks, nBest }) => {
    const startMs = Math.round(offsetInTicks / ticksAMs);
    const endMs = startMs + Math.round(durationInTicks / ticksAMs);
    return [{ speaker, text: nBest[0]?.display ?? '', startMs, endMs }];
  },
  join: true,
});
