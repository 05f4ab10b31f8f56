/** An answer of a service, and what is to be read from it. */
export interface Service {
  readonly flavour: string;
  readonly value: unknown;
  /** Speaker, words, start and end of each turn. */
  readonly turns: readonly (readonly [string | null, string, number | null, number | null])[];
}

export const word = (text: string, start: number, end: number) => ({ word: text, start, end });

/** Answers in the shapes that services write; the words are made up. */
export const services: readonly Service[] = [
  {
    flavour: 'Whisper JSON',
    value: {
      text: ' One? Two.',
      language: 'en',
      segments: [
        { id: 0, seek: 0, start: 0.5, end: 2, text: ' One?', tokens: [1, 2] },
        { id: 1, seek: 0, start: 2, end: 3.25, text: ' Two.', tokens: [3] },
      ],
    },
    turns: [[null, 'One? Two.', 500, 3250]],
  },
  {
    flavour: 'whisper.cpp JSON',
    value: {
      systeminfo: 'x',
      transcription: [
        {
          timestamps: { from: '00:00:00,000', to: '00:00:01,500' },
          offsets: { from: 0, to: 1500 },
          text: ' One?',
          speaker: '0',
        },
        { offsets: { from: 1500, to: 2500 }, text: ' Two.', speaker: '1' },
      ],
    },
    turns: [
      ['Speaker 0', 'One?', 0, 1500],
      ['Speaker 1', 'Two.', 1500, 2500],
    ],
  },
  {
    flavour: 'whisperX JSON',
    value: {
      segments: [
        {
          start: 0.1,
          end: 4,
          text: ' One? Two so',
          speaker: 'SPEAKER_00',
          words: [
            { ...word('One?', 0.1, 0.6), score: 0.9, speaker: 'SPEAKER_00' },
            { ...word('Two', 1, 1.5), speaker: 'SPEAKER_01' },
            { word: 'so' },
          ],
        },
        { start: 4, end: 5, text: 'it was.', speaker: 'SPEAKER_01', words: [] },
      ],
      word_segments: [],
    },
    turns: [
      ['SPEAKER_00', 'One?', 100, 600],
      ['SPEAKER_01', 'Two so it was.', 1000, 5000],
    ],
  },
  {
    flavour: 'Deepgram JSON',
    value: {
      metadata: { channels: 1 },
      results: {
        channels: [
          {
            alternatives: [
              {
                transcript: 'one two',
                words: [
                  { ...word('one', 0.2, 0.4), punctuated_word: 'One?', speaker: 0 },
                  { ...word('two', 0.9, 1.4), punctuated_word: 'Two.', speaker: 1 },
                ],
              },
            ],
          },
        ],
      },
    },
    turns: [
      ['Speaker 0', 'One?', 200, 400],
      ['Speaker 1', 'Two.', 900, 1400],
    ],
  },
  {
    flavour: 'Deepgram JSON',
    value: {
      results: {
        channels: [{}, {}],
        utterances: [
          { start: 0, end: 1, transcript: 'One?', channel: 0 },
          { start: 1, end: 2, transcript: 'Two.', channel: 1 },
        ],
      },
    },
    turns: [
      ['Channel 0', 'One?', 0, 1000],
      ['Channel 1', 'Two.', 1000, 2000],
    ],
  },
  {
    flavour: 'AssemblyAI JSON',
    value: {
      id: 'x',
      status: 'completed',
      utterances: [
        { speaker: 'A', start: 170, end: 900, text: 'One?', words: [] },
        { speaker: 'B', start: 950, end: 25140, text: 'Two.', words: [] },
      ],
    },
    turns: [
      ['A', 'One?', 170, 900],
      ['B', 'Two.', 950, 25_140],
    ],
  },
  {
    flavour: 'AssemblyAI JSON',
    value: {
      audio_url: 'x',
      text: 'One? Two.',
      words: [
        { text: 'One?', start: 170, end: 400, speaker: null },
        { text: 'Two.', start: 500, end: 700, speaker: null },
      ],
    },
    turns: [[null, 'One? Two.', 170, 700]],
  },
  {
    flavour: 'Amazon Transcribe JSON',
    value: {
      jobName: 'talk',
      status: 'COMPLETED',
      results: {
        transcripts: [{ transcript: 'One? Two.' }],
        speaker_labels: {
          speakers: 2,
          segments: [
            { speaker_label: 'spk_0', items: [{ start_time: '0.04', speaker_label: 'spk_0' }] },
            { speaker_label: 'spk_1', items: [{ start_time: '1.2', speaker_label: 'spk_1' }] },
          ],
        },
        items: [
          {
            type: 'pronunciation',
            start_time: '0.04',
            end_time: '0.5',
            alternatives: [{ confidence: '0.99', content: 'One' }],
          },
          { type: 'punctuation', alternatives: [{ confidence: '0.0', content: '?' }] },
          {
            type: 'pronunciation',
            start_time: '1.2',
            end_time: '1.6',
            alternatives: [{ confidence: '0.99', content: 'Two' }],
          },
          { type: 'punctuation', alternatives: [{ content: '.' }] },
        ],
      },
    },
    turns: [
      ['spk_0', 'One?', 40, 500],
      ['spk_1', 'Two.', 1200, 1600],
    ],
  },
];
