import { type Service, word } from './services';

/** Answers of further services. */
export const moreServices: readonly Service[] = [
  {
    flavour: 'Google Speech-to-Text JSON',
    value: {
      results: [
        {
          alternatives: [{ transcript: 'one two', words: [{ word: 'one' }, { word: 'two' }] }],
          languageCode: 'en-us',
        },
        {
          alternatives: [
            {
              words: [
                { startTime: '0s', endTime: '0.5s', word: 'one', speakerTag: 1 },
                { startTime: '1.3s', endTime: '1.600s', word: 'two', speakerTag: 2 },
              ],
            },
          ],
        },
      ],
    },
    turns: [
      ['Speaker 1', 'one', 0, 500],
      ['Speaker 2', 'two', 1300, 1600],
    ],
  },
  {
    flavour: 'Google Speech-to-Text JSON',
    value: {
      response: {
        results: [
          { alternatives: [{ transcript: 'One without a word’s time.' }], resultEndTime: '4s' },
          { alternatives: [{ transcript: 'Two.' }], resultEndTime: '6s' },
        ],
      },
    },
    turns: [
      [null, 'One without a word’s time.', null, null],
      [null, 'Two.', null, null],
    ],
  },
  {
    flavour: 'IBM Watson JSON',
    value: {
      result_index: 0,
      results: [
        {
          final: true,
          alternatives: [
            {
              transcript: 'one two ',
              timestamps: [
                ['one', 0.1, 0.4],
                ['two', 0.5, 0.9],
              ],
            },
          ],
        },
      ],
      speaker_labels: [
        { from: 0.1, to: 0.4, speaker: 0, confidence: 0.6, final: false },
        { from: 0.5, to: 0.9, speaker: 1, confidence: 0.6, final: true },
      ],
    },
    turns: [
      ['Speaker 0', 'one', 100, 400],
      ['Speaker 1', 'two', 500, 900],
    ],
  },
  {
    flavour: 'Speechmatics JSON',
    value: {
      format: '2.9',
      results: [
        {
          type: 'word',
          start_time: 0.1,
          end_time: 0.4,
          alternatives: [{ content: 'One', speaker: 'S1' }],
        },
        {
          type: 'punctuation',
          attaches_to: 'previous',
          start_time: 0.4,
          end_time: 0.4,
          alternatives: [{ content: '?', speaker: 'S1' }],
        },
        {
          type: 'word',
          start_time: 0.6,
          end_time: 0.9,
          alternatives: [{ content: 'Two', speaker: 'UU' }],
        },
      ],
    },
    turns: [
      ['S1', 'One?', 100, 400],
      [null, 'Two', 600, 900],
    ],
  },
  {
    flavour: 'Kaldi JSON',
    value: {
      result: [
        { conf: 1, ...word('one', 0.1, 0.4) },
        { conf: 1, ...word('two', 0.5, 0.9) },
      ],
      text: 'one two',
    },
    turns: [[null, 'one two', 100, 900]],
  },
  {
    flavour: 'Kaldi JSON',
    value: {
      retval: {
        status: true,
        words: [
          { ...word('one', 0.1, 0.4), punct: 'One?' },
          { ...word('two', 5.5, 5.9), punct: 'Two.' },
        ],
        segmentation: {
          segments: [
            { start: 0, duration: 5, speaker: { '@id': 'S0' } },
            { start: 5, duration: 5, speaker: { '@id': 'S1' } },
          ],
        },
      },
    },
    turns: [
      ['S0', 'One?', 100, 400],
      ['S1', 'Two.', 5500, 5900],
    ],
  },
  {
    flavour: 'Podcast 2.0 JSON',
    value: {
      version: '1.0.0',
      segments: [
        { speaker: 'Ada', startTime: 0.5, endTime: 0.75, body: 'One?' },
        { startTime: 1, endTime: 2, body: 'Two.' },
      ],
    },
    turns: [
      ['Ada', 'One?', 500, 750],
      [null, 'Two.', 1000, 2000],
    ],
  },
  {
    flavour: 'QMSum JSON',
    value: {
      meeting_transcripts: [
        { speaker: 'Ada', content: 'One?' },
        { speaker: 'Ada', content: 'Two.' },
      ],
    },
    turns: [
      ['Ada', 'One?', null, null],
      ['Ada', 'Two.', null, null],
    ],
  },
  {
    flavour: 'Fireflies JSON',
    value: [
      {
        index: 0,
        text: 'One?',
        raw_text: 'one',
        start_time: 0.2,
        end_time: 1,
        speaker_name: 'Ada',
      },
      {
        index: 1,
        text: 'Two.',
        raw_text: 'two',
        start_time: 1.5,
        end_time: 2,
        speaker_name: 'Runa',
      },
    ],
    turns: [
      ['Ada', 'One?', 200, 1000],
      ['Runa', 'Two.', 1500, 2000],
    ],
  },
  {
    flavour: 'Grain JSON',
    value: [
      { speaker: 'Ada', participant_id: 'u1', start: 200, end: 1000, text: 'One?' },
      { speaker: 'Runa', participant_id: null, start: 1500, end: 2000, text: 'Two.' },
    ],
    turns: [
      ['Ada', 'One?', 200, 1000],
      ['Runa', 'Two.', 1500, 2000],
    ],
  },
  {
    flavour: 'Rev JSON',
    value: {
      monologues: [
        {
          speaker: 0,
          elements: [
            { type: 'text', value: 'One', ts: 0.5, end_ts: 0.9 },
            { type: 'punct', value: ' ' },
            { type: 'text', value: 'two', ts: 1, end_ts: 1.4 },
            { type: 'punct', value: '.' },
          ],
        },
      ],
    },
    turns: [['Speaker 0', 'One two.', 500, 1400]],
  },
  {
    flavour: 'Azure Speech JSON',
    value: {
      recognizedPhrases: [
        {
          recognitionStatus: 'Success',
          channel: 0,
          speaker: 1,
          offsetInTicks: 7_600_000,
          durationInTicks: 10_000_000,
          nBest: [{ confidence: 0.9, lexical: 'one', display: 'One?' }],
        },
      ],
    },
    turns: [['Speaker 1', 'One?', 760, 1760]],
  },
  {
    flavour: 'ElevenLabs JSON',
    value: {
      language_code: 'eng',
      text: 'One two.',
      words: [
        { text: 'One', type: 'word', start: 0.1, end: 0.4, speaker_id: 'speaker_0' },
        { text: ' ', type: 'spacing', start: 0.4, end: 0.5, speaker_id: 'speaker_0' },
        { text: 'two.', type: 'word', start: 0.5, end: 0.9, speaker_id: 'speaker_0' },
      ],
    },
    turns: [['speaker_0', 'One two.', 100, 900]],
  },
  {
    flavour: 'JSON list',
    value: {
      meeting: {
        turns: [
          { who: 'Ada', said: 'One?', start_ms: 0 },
          { who: 'Runa', said: 'Two, I would say.', start_ms: 1200 },
          { who: 'Ada', said: 'So it was.', start_ms: 2400 },
        ],
      },
    },
    turns: [
      ['Ada', 'One?', 0, null],
      ['Runa', 'Two, I would say.', 1200, null],
      ['Ada', 'So it was.', 2400, null],
    ],
  },
];
