import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { phrasesOf, type SpokenWord } from './phrases';
import { listAt, spokenFlavour, valueAt } from './spoken';
import { secondsSchema, speakerSchema } from './values';

const itemSchema = z.object({
  type: z.enum(['pronunciation', 'punctuation']),
  start_time: secondsSchema,
  end_time: secondsSchema,
  speaker_label: speakerSchema,
  channel_label: speakerSchema,
  alternatives: z.array(z.object({ content: z.string() })).min(1),
});

const labelledSchema = z.object({
  start_time: secondsSchema,
  speaker_label: speakerSchema,
});

/** Who speaks at a time, as the list of speaker labels has it: items of old carry no label. */
function labelsOf(value: unknown): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const segment of listAt(value, 'results', 'speaker_labels', 'segments') ?? []) {
    for (const item of listAt(segment, 'items') ?? []) {
      const { success, data } = labelledSchema.safeParse(item);
      if (success && data.start_time !== null && data.speaker_label !== null) {
        labels.set(data.start_time, data.speaker_label);
      }
    }
  }
  return labels;
}

const answerSchema = z.object({
  items: z.array(itemSchema).min(1),
  labels: z.map(z.number(), z.string()),
});

/** Amazon Transcribe: words and punctuation as items, seconds as text, who speaks beside them. */
export const awsTranscribe: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'Amazon Transcribe JSON',
  reason: 'It has the items of Amazon Transcribe, with times in seconds',
  confidence: 0.98,
  entries: (value) => {
    const items = listAt(value, 'results', 'items');
    return items && valueAt(value, 'results', 'transcripts') !== undefined
      ? [{ items, labels: labelsOf(value) }]
      : null;
  },
  entry: answerSchema,
  spoken: ({ items, labels }) => {
    let speaker: string | null = null;
    return phrasesOf(
      items.map(
        ({
          type,
          start_time,
          end_time,
          speaker_label,
          channel_label,
          alternatives,
        }): SpokenWord => {
          const label = start_time === null ? null : (labels.get(start_time) ?? null);
          speaker = speaker_label ?? label ?? channel_label ?? speaker;
          const text = alternatives[0]?.content ?? '';
          const attached = type === 'punctuation';
          return { speaker, text, startMs: start_time, endMs: end_time, attached };
        },
      ),
    );
  },
  join: true,
});
