import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { phrasesOf } from './phrases';
import { listAt, spokenFlavour, valueAt } from './spoken';
import { secondsSchema, speakerSchema } from './values';

const wordSchema = z.object({
  word: z.string(),
  punctuated_word: z.string().optional(),
  start: secondsSchema,
  end: secondsSchema,
  speaker: speakerSchema,
});
type Word = z.infer<typeof wordSchema>;

const utteranceSchema = z.object({
  start: secondsSchema,
  end: secondsSchema,
  transcript: z.string(),
  speaker: speakerSchema,
  channel: z.int().optional(),
});

/** Whether each voice has a channel of its own: then the channel tells who speaks. */
function hasChannels(value: unknown): boolean {
  return (listAt(value, 'results', 'channels')?.length ?? 0) > 1;
}

/** Deepgram’s utterances, in seconds; speakers are numbers. */
export const deepgramUtterances: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'Deepgram JSON',
  reason: 'It has Deepgram’s utterances, with times in seconds',
  confidence: 0.98,
  entries: (value) =>
    listAt(value, 'results', 'utterances')?.map((entry) =>
      hasChannels(value) ? entry : withoutChannel(entry),
    ) ?? null,
  entry: utteranceSchema,
  spoken: ({ start, end, transcript, speaker, channel }) => [
    {
      speaker: channel === undefined ? speaker : withChannel(speaker, channel),
      text: transcript,
      startMs: start,
      endMs: end,
    },
  ],
  join: true,
});

function withoutChannel(entry: unknown): unknown {
  const known = z.looseObject({}).safeParse(entry);
  return known.success ? { ...known.data, channel: undefined } : entry;
}

function withChannel(speaker: string | null, channel: number): string {
  return speaker === null || speaker === 'Speaker 0'
    ? `Channel ${channel}`
    : `Channel ${channel} ${speaker}`;
}

const channelSchema = z.object({
  alternatives: z.array(z.object({ words: z.array(wordSchema).min(1) })).min(1),
});

/** Deepgram’s words, where it was not asked for utterances. */
export const deepgramWords: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'Deepgram JSON',
  reason: 'It has Deepgram’s channels of words, with times in seconds',
  confidence: 0.95,
  entries: (value) => {
    const channels = listAt(value, 'results', 'channels');
    return (
      channels?.map((channel, index) => ({
        alternatives: valueAt(channel, 'alternatives'),
        number: channels.length > 1 ? index : undefined,
      })) ?? null
    );
  },
  entry: channelSchema.and(z.object({ number: z.int().optional() })),
  spoken: ({ alternatives, number }) =>
    phrasesOf((alternatives[0]?.words ?? []).map(toSpoken(number))),
  join: true,
});

function toSpoken(channel: number | undefined) {
  return ({ word, punctuated_word, start, end, speaker }: Word) => ({
    speaker: channel === undefined ? speaker : withChannel(speaker, channel),
    text: punctuated_word ?? word,
    startMs: start,
    endMs: end,
  });
}
