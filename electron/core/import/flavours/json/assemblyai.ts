import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { phrasesOf } from './phrases';
import { listAt, spokenFlavour, valueAt } from './spoken';
import { millisecondsSchema, speakerSchema } from './values';

const entrySchema = z.object({
  speaker: speakerSchema,
  start: millisecondsSchema,
  end: millisecondsSchema,
  text: z.string(),
});

/** Fields that only its answers have: times in milliseconds look like any others. */
function isAnswer(value: unknown): boolean {
  return ['audio_url', 'acoustic_model', 'language_model', 'audio_duration', 'speech_model'].some(
    (field) => valueAt(value, field) !== undefined,
  );
}

/** AssemblyAI’s utterances, in milliseconds; speakers are letters. */
export const assemblyAi: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'AssemblyAI JSON',
  reason: 'It has AssemblyAI’s utterances, with times in milliseconds',
  confidence: 0.97,
  entries: (value) => {
    const utterances = listAt(value, 'utterances');
    return utterances?.every((entry) => Number.isInteger(valueAt(entry, 'end')))
      ? utterances
      : null;
  },
  entry: entrySchema.refine(({ start }) => start !== null),
  spoken: ({ speaker, start, end, text }) => [{ speaker, text, startMs: start, endMs: end }],
  join: true,
});

/** AssemblyAI’s words, where it was not asked to tell speakers apart. */
export const assemblyAiWords: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'AssemblyAI JSON',
  reason: 'It has AssemblyAI’s words, with times in milliseconds',
  confidence: 0.93,
  entries: (value) => (isAnswer(value) && listAt(value, 'words') ? [value] : null),
  entry: z.object({ words: z.array(entrySchema).min(1) }),
  spoken: ({ words }) =>
    phrasesOf(
      words.map(({ speaker, start, end, text }) => ({ speaker, text, startMs: start, endMs: end })),
    ),
  join: true,
});
