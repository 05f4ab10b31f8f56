import { createHash } from 'node:crypto';
import type { BriefDocument, CitedQuote } from '../../shared/model';

export function citedQuote(
  number: number,
  text: string,
  more: Partial<CitedQuote> = {},
): CitedQuote {
  return {
    number,
    passageId: number * 7,
    text,
    changed: false,
    participant: `P${number}`,
    source: 'Interview with a baker',
    startMs: 751_000,
    turnNumber: 14,
    start: 1203,
    end: 1203 + text.length,
    codes: ['Struggle: Rebuilding the list'],
    hash: createHash('sha256').update(text).digest('hex'),
    ...more,
  };
}

/** A brief with one job whose four slots cite nothing, and the given quotes in its appendix. */
export function briefDocument(more: Partial<BriefDocument> = {}): BriefDocument {
  return {
    title: 'Who owes us',
    studyTitle: 'Invoicing',
    date: '2026-11-03',
    purpose: 'Find out what the *first* release must do.',
    decision: '',
    sample: { sources: 2, words: 12_345, participants: [] },
    jobs: [],
    personas: [],
    quotes: [],
    ...more,
  };
}

/** A brief with a job and a persona that cite, qualify and contradict, and say what is missing. */
export function fullBrief(): BriefDocument {
  const slot = { text: '', codes: [], participants: 0, citations: [] };
  return briefDocument({
    decision: 'Whether to build it.\n\n# Not a heading',
    sample: {
      sources: 2,
      words: 12_345,
      participants: [
        { name: 'P1', attributes: [{ name: 'Role', value: 'Owner | cook' }], quotes: 2 },
        { name: 'P2', attributes: [], quotes: 1 },
      ],
    },
    jobs: [
      {
        id: 1,
        title: 'Know who owes us',
        statement: 'When the bank asks, I struggle because <it> takes days.',
        slots: [
          {
            slot: 'situation',
            text: 'the bank asks',
            codes: ['Bank asks'],
            participants: 1,
            citations: [
              { number: 1, stance: 'supports' },
              { number: 2, stance: 'contradicts' },
            ],
          },
          { ...slot, slot: 'struggle', text: 'it takes days' },
          { ...slot, slot: 'alternative' },
          { ...slot, slot: 'outcome' },
        ],
      },
    ],
    personas: [
      {
        id: 1,
        name: 'Hands-on lead',
        type: 'decision maker',
        summary: 'Does it all & more',
        status: 'draft',
        blocks: [
          { type: 'heading', children: [{ type: 'text', text: 'Her day' }] },
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'She ' },
              { type: 'text', text: 'always checks ', bold: true, italic: true },
              { type: 'text', text: 'twice.' },
              { type: 'quote', passageId: 21, stance: 'qualifies', quote: 'Mostly.' },
              { type: 'text', text: ' Then she rests.' },
              { type: 'quote', passageId: 999, stance: 'supports', quote: 'I *rest*.' },
            ],
          },
          { type: 'listItem', children: [{ type: 'text', text: 'calls' }] },
          { type: 'listItem', children: [{ type: 'text', text: 'writes' }] },
        ],
        numbers: [{ passageId: 21, number: 3 }],
        withoutEvidence: ['Then she rests.'],
      },
    ],
    quotes: [
      citedQuote(1, 'The bank asked.'),
      citedQuote(2, 'Nobody ever asks.', { startMs: null }),
      citedQuote(3, 'Mostly.', { changed: true }),
    ],
  });
}
