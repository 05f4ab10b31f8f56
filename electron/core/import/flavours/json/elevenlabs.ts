import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { phrasesOf } from './phrases';
import { listAt, spokenFlavour } from './spoken';
import { secondsSchema, speakerSchema } from './values';

const wordSchema = z.object({
  text: z.string(),
  type: z.enum(['word', 'spacing', 'audio_event']),
  start: secondsSchema,
  end: secondsSchema,
  speaker_id: speakerSchema,
});

/** ElevenLabs: words, spaces and sounds in one list, in seconds. */
export const elevenLabs: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'ElevenLabs JSON',
  reason: 'It has the words, spacings and sounds of ElevenLabs, with times in seconds',
  confidence: 0.97,
  entries: (value) => {
    const words = listAt(value, 'words');
    return words ? [{ words }] : null;
  },
  entry: z.object({ words: z.array(wordSchema).min(1) }),
  spoken: ({ words }) =>
    phrasesOf(
      words.map(({ text, start, end, speaker_id }) => ({
        speaker: speaker_id,
        text,
        startMs: start,
        endMs: end,
      })),
    ),
  join: true,
});
