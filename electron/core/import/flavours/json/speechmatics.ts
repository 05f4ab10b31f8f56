import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { phrasesOf, type SpokenWord } from './phrases';
import { listAt, spokenFlavour } from './spoken';
import { secondsSchema, speakerSchema } from './values';

const resultSchema = z.object({
  type: z.string(),
  start_time: secondsSchema,
  end_time: secondsSchema,
  attaches_to: z.string().optional(),
  channel: z.string().optional(),
  alternatives: z.array(z.object({ content: z.string(), speaker: speakerSchema })).optional(),
});
type Result = z.infer<typeof resultSchema>;

/** Its name for a voice that it cannot tell. */
const unknown = 'UU';

/** Speechmatics: words and punctuation in one list, each with its speaker. */
export const speechmatics: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'Speechmatics JSON',
  reason: 'It has the words of Speechmatics, with times in seconds',
  confidence: 0.97,
  entries: (value) => {
    const results = listAt(value, 'results');
    return results ? [{ results }] : null;
  },
  entry: z.object({ results: z.array(resultSchema).min(1) }),
  spoken: ({ results }) => phrasesOf(results.flatMap(toWord)),
  join: true,
});

function toWord({
  type,
  start_time,
  end_time,
  attaches_to,
  channel,
  alternatives,
}: Result): SpokenWord[] {
  const [best] = alternatives ?? [];
  if (!best) return [];
  const speaker = best.speaker === unknown ? null : best.speaker;
  const attached = attaches_to === 'previous' || (type === 'punctuation' && attaches_to !== 'next');
  return [
    {
      speaker: speaker ?? channel ?? null,
      text: best.content,
      startMs: start_time,
      endMs: end_time,
      attached,
    },
  ];
}
