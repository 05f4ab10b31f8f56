import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { phrasesOf } from './phrases';
import { listAt, type Spoken, spokenFlavour, valueAt } from './spoken';
import { secondsSchema, speakerSchema } from './values';

/** `"1.300s"`, or `{seconds, nanos}` as its libraries print it. */
const durationSchema = z
  .union([
    secondsSchema,
    z
      .object({ seconds: z.coerce.number().default(0), nanos: z.number().default(0) })
      .transform(({ seconds, nanos }) => Math.max(0, Math.round(seconds * 1000 + nanos / 1e6))),
  ])
  .optional()
  .transform((ms) => ms ?? null);

const wordSchema = z.object({
  word: z.string(),
  startTime: durationSchema,
  endTime: durationSchema,
  startOffset: durationSchema,
  endOffset: durationSchema,
  speakerTag: speakerSchema,
  speakerLabel: speakerSchema,
});
type Word = z.infer<typeof wordSchema>;

const resultSchema = z.object({
  alternatives: z
    .array(z.object({ transcript: z.string().default(''), words: z.array(wordSchema).optional() }))
    .min(1),
  resultEndTime: durationSchema,
  resultEndOffset: durationSchema,
  languageCode: z.string().optional(),
  channelTag: z.int().optional(),
});
type Result = z.infer<typeof resultSchema>;

/** Only its answers have one of these beside the alternatives. */
const signs = ['resultEndTime', 'resultEndOffset', 'languageCode', 'channelTag'];

function resultsOf(value: unknown): readonly unknown[] | null {
  const results = listAt(value, 'results') ?? listAt(value, 'response', 'results');
  if (!results || valueAt(value, 'speaker_labels') !== undefined) return null;
  const isOne = (result: unknown) =>
    signs.some((sign) => valueAt(result, sign) !== undefined) ||
    listAt(listAt(result, 'alternatives')?.[0], 'words')?.some(
      (word) => valueAt(word, 'startTime') !== undefined || valueAt(word, 'endTime') !== undefined,
    );
  return results.some(isOne) ? diarised(results) : null;
}

/** With speakers told apart, the last result repeats every word of the others with its speaker. */
function diarised(results: readonly unknown[]): readonly unknown[] {
  const last = results.at(-1);
  const words = listAt(listAt(last, 'alternatives')?.[0], 'words') ?? [];
  const tagged = words.some((word) => Number(valueAt(word, 'speakerTag') ?? 0) > 0);
  const before = results
    .slice(0, -1)
    .reduce<number>(
      (sum, one) => sum + (listAt(listAt(one, 'alternatives')?.[0], 'words')?.length ?? 0),
      0,
    );
  return tagged && words.length >= before ? [last] : results;
}

/** Google Speech-to-Text, of either version: results with alternatives, words with their times. */
export const googleSpeech: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'Google Speech-to-Text JSON',
  reason: 'It has the results of Google Speech-to-Text',
  confidence: 0.95,
  entries: resultsOf,
  entry: resultSchema,
  spoken: spokenIn,
  join: true,
});

function spokenIn({ alternatives, resultEndTime, resultEndOffset, channelTag }: Result): Spoken[] {
  const channel = channelTag === undefined || channelTag === 0 ? null : `Channel ${channelTag}`;
  const [best] = alternatives;
  const words = best?.words ?? [];
  if (words.length === 0) {
    const endMs = resultEndTime ?? resultEndOffset;
    return [{ speaker: channel, text: best?.transcript ?? '', startMs: null, endMs }];
  }
  return phrasesOf(
    words.map((word) => ({ ...toSpoken(word), ...(channel && { speaker: channel }) })),
  );
}

/** Where a time is nothing it is left out: a word without a start is at the very beginning. */
function toSpoken(word: Word): Spoken {
  const endMs = word.endTime ?? word.endOffset;
  const startMs = word.startTime ?? word.startOffset ?? (endMs === null ? null : 0);
  const tag = word.speakerTag === 'Speaker 0' ? null : word.speakerTag;
  return { speaker: word.speakerLabel ?? tag, text: word.word, startMs, endMs };
}
