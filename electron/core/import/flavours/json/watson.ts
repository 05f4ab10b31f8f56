import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { phrasesOf } from './phrases';
import { listAt, type Spoken, spokenFlavour } from './spoken';
import { secondsSchema, speakerSchema } from './values';

const labelSchema = z.object({ from: secondsSchema, speaker: speakerSchema });

function labelsOf(value: unknown): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const label of listAt(value, 'speaker_labels') ?? []) {
    const { success, data } = labelSchema.safeParse(label);
    if (success && data.from !== null && data.speaker !== null) labels.set(data.from, data.speaker);
  }
  return labels;
}

const resultSchema = z.object({
  final: z.boolean(),
  alternatives: z
    .array(
      z.object({
        transcript: z.string(),
        timestamps: z.array(z.tuple([z.string(), z.number(), z.number()])).optional(),
      }),
    )
    .min(1),
  labels: z.map(z.number(), z.string()),
});
type Result = z.infer<typeof resultSchema>;

/** IBM Watson Speech to Text: results with timestamps by word, speakers in a list of their own. */
export const watson: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'IBM Watson JSON',
  reason: 'It has the results of IBM Watson, with times in seconds',
  confidence: 0.96,
  entries: (value) => {
    const labels = labelsOf(value);
    return (
      listAt(value, 'results')?.map((result) => {
        const known = z.looseObject({}).safeParse(result);
        return known.success ? { ...known.data, labels } : result;
      }) ?? null
    );
  },
  entry: resultSchema,
  spoken: spokenIn,
  join: true,
});

function spokenIn({ final, alternatives, labels }: Result): Spoken[] {
  const [best] = alternatives;
  if (!final || !best) return [];
  const timed = best.timestamps ?? [];
  if (timed.length === 0) {
    return [{ speaker: null, text: best.transcript, startMs: null, endMs: null }];
  }
  let speaker: string | null = null;
  return phrasesOf(
    timed.map(([text, from, to]) => {
      const startMs = Math.round(from * 1000);
      speaker = labels.get(startMs) ?? speaker;
      return { speaker, text, startMs, endMs: Math.round(to * 1000) };
    }),
  );
}
