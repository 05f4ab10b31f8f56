import { expect, test } from 'vitest';
import type { Narrative } from '../../shared/model';
import { type BriefInput, composeBrief } from '../../shared/synthesis';
import { code, job, persona, quote, slotContent } from './synthesis-fixtures';

const chip = (passageId: number) => ({
  type: 'quote' as const,
  passageId,
  stance: 'supports' as const,
  quote: '',
});
const narrative: Narrative = {
  version: 1,
  blocks: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'She is asked ' },
        chip(3),
        chip(1),
        { type: 'text', text: '. She is told ' },
        chip(4),
        { type: 'text', text: '. She knows ' },
        chip(99),
        { type: 'text', text: '. She rests.' },
      ],
    },
  ],
};

const input: BriefInput = {
  brief: {
    title: 'Brief',
    purpose: '',
    decision: '',
    jobIds: [1, 404],
    personaIds: [1],
    appendix: 'cited',
  },
  studyTitle: 'Study',
  date: '2026-11-03',
  sources: [],
  participants: [
    {
      id: 1,
      name: 'P1',
      realName: 'A Real Name',
      spellings: ['A Real Name'],
      apartFrom: [],
      values: [{ attributeId: 1, value: 'true' }],
      sourceIds: [1],
      words: 10,
      quotes: 2,
      quotesByKind: [],
    },
  ],
  attributes: [{ id: 1, name: 'Uses it', type: 'boolean' }],
  kinds: [],
  codes: [code(1, 'trigger', 'Bank asks')],
  quotes: [
    quote(1, 1, [1]),
    quote(2, 2, [1], { previousQuote: 'other words' }),
    quote(3, 3, [], { speakerName: 'A Real Name', participantName: null, participantId: null }),
    quote(4, null, [7], { interviewer: true }),
    quote(5, 1, [7]),
    quote(6, 1, []),
  ],
  jobs: [
    {
      ...job({}),
      slots: [slotContent('situation', [1]), ...job({}).slots.slice(1)],
    },
  ],
  personas: [persona(narrative, [])],
};

test('a quote has one number all over the brief, in the order of its first citing', () => {
  const document = composeBrief(input);
  expect(document.jobs[0]?.slots[0]?.citations.map(({ number }) => number)).toEqual([1, 2]);
  expect(document.personas[0]?.numbers).toEqual([
    { passageId: 3, number: 3 },
    { passageId: 1, number: 1 },
    { passageId: 4, number: 4 },
  ]);
  expect(document.quotes.map(({ number, passageId }) => [number, passageId])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
  ]);
});

test('the whole appendix adds the other tagged quotes, not those that nothing holds', () => {
  const document = composeBrief({ ...input, brief: { ...input.brief, appendix: 'all' } });
  expect(document.quotes.map(({ passageId }) => passageId)).toEqual([1, 2, 3, 4, 5]);
});

test('a sentence with the interviewer’s words, or words that are gone, has no evidence', () => {
  expect(composeBrief(input).personas[0]?.withoutEvidence).toEqual([
    'She is told.',
    'She knows.',
    'She rests.',
  ]);
});

test('no name from a transcript leaves, and changed words are marked', () => {
  const { quotes, sample } = composeBrief(input);
  expect(quotes.map(({ participant, changed }) => [participant, changed])).toEqual([
    ['P1', false],
    ['P2', true],
    ['Unknown person', false],
    ['Interviewer', false],
  ]);
  expect(sample.participants[0]?.attributes).toEqual([{ name: 'Uses it', value: 'yes' }]);
});

test('a quote whose words were taken out is evidence for nothing, and takes no number', () => {
  const gone = quote(1, 1, [1], { quote: '', previousQuote: 'words 1' });
  const document = composeBrief({
    ...input,
    brief: { ...input.brief, appendix: 'all' },
    quotes: [gone, ...input.quotes.slice(1)],
  });
  expect(document.quotes.map(({ passageId }) => passageId)).not.toContain(1);
  expect(document.quotes.map(({ number }) => number)).toEqual(
    document.quotes.map((_, place) => place + 1),
  );
  expect(document.jobs[0]?.slots[0]?.citations).toHaveLength(1);
});
