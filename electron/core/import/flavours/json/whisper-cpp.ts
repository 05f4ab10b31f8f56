import { z } from 'zod';
import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { listAt, type Spoken, spokenFlavour } from './spoken';
import { millisecondsSchema, speakerSchema } from './values';

const entrySchema = z.object({
  offsets: z.object({ from: millisecondsSchema, to: millisecondsSchema }),
  text: z.string(),
  speaker: speakerSchema,
});

/** Marks that it writes into the text where it guesses that another voice goes on. */
const change = /\[SPEAKER_TURN\]|^\(speaker (?<number>\d+|\?)\)/;

/** whisper.cpp: `transcription` with offsets in milliseconds; with two channels, a voice each. */
export const whisperCpp: Flavour<JsonDocument> = spokenFlavour({
  flavour: 'whisper.cpp JSON',
  reason: 'It has whisper.cpp’s transcription, with offsets in milliseconds',
  confidence: 0.97,
  entries: (value) => listAt(value, 'transcription'),
  entry: entrySchema,
  spoken: ({ offsets, text, speaker }): Spoken[] => {
    const named = change.exec(text.trim())?.groups?.number;
    const voice = named === undefined || named === '?' ? null : `Speaker ${named}`;
    return [
      {
        speaker: speaker ?? voice,
        text: text.trim().replace(change, ''),
        startMs: offsets.from,
        endMs: offsets.to,
      },
    ];
  },
  join: true,
});
