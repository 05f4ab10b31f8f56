import type { JsonDocument } from '../../document';
import type { Flavours } from '../flavour';
import { assemblyAi, assemblyAiWords } from './assemblyai';
import { awsTranscribe } from './aws';
import { azure } from './azure';
import { deepgramUtterances, deepgramWords } from './deepgram';
import { elevenLabs } from './elevenlabs';
import { fireflies } from './fireflies';
import { googleSpeech } from './google';
import { grain } from './grain';
import { kaldi } from './kaldi';
import { listOfTurns } from './list-of-turns';
import { withOtherProse } from './other-prose';
import { podcast } from './podcast';
import { qmsum } from './qmsum';
import { revAi } from './rev-ai';
import { speechmatics } from './speechmatics';
import { watson } from './watson';
import { whisper, whisperTimestamped } from './whisper';
import { whisperCpp } from './whisper-cpp';
import { whisperX } from './whisperx';

/** What transcription services answer, a shape each. A list that none of them knows comes last. */
const services: Flavours<JsonDocument> = {
  whisperCpp,
  whisperX,
  whisperTimestamped,
  whisper,
  deepgramUtterances,
  deepgramWords,
  assemblyAi,
  assemblyAiWords,
  awsTranscribe,
  googleSpeech,
  watson,
  speechmatics,
  kaldi,
  podcast,
  revAi,
  azure,
  elevenLabs,
  qmsum,
  fireflies,
  grain,
  listOfTurns,
};

export const jsonFlavours: Flavours<JsonDocument> = Object.fromEntries(
  Object.entries(services).map(([key, flavour]) => [key, withOtherProse(flavour)]),
);
