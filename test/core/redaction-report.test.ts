import { expect, test } from 'vitest';
import { partsOf, rewriteStored } from '../../electron/core/redaction/stored-parts';
import {
  type ImportReport,
  importReportSchema,
  type ReadingChoices,
  readingHowSchema,
} from '../../shared/model';

const names = { also: ['Marta'], not: ['Note'] };

const hows: readonly ReadingChoices['how'][] = [
  { by: 'flavour', key: 'otter' },
  { by: 'mark', mark: 'colon', names },
  { by: 'template', template: 'NAME (TIME):', names },
  { by: 'turn columns', header: true, list: ['talk'], text: 1, speaker: 0, start: null, end: null },
  { by: 'answer columns', header: true, respondent: null, answers: [2] },
];

/** A report in which every field has something to say. */
const reportWith = (how: ReadingChoices['how']): ImportReport => ({
  file: 'Marta.txt',
  status: 'waiting',
  sourceId: 1,
  flavour: 'Otter',
  confidence: 0.7,
  reason: 'Marta stands above 12 turns',
  encoding: 'UTF-8',
  chosenBy: 'person',
  shape: '3f2a',
  choices: {
    how,
    encoding: 'UTF-8',
    begin: 2,
    edges: { before: { print: 'a1', nth: 1 }, after: { print: 'b2', nth: 1 } },
    interviewers: ['Marta'],
  },
  words: 10,
  turns: 2,
  speakers: [{ name: 'Marta', turns: 2, interviewer: false }],
  left: [
    { what: 'banner', lines: [1], text: 'Recorded by Marta' },
    { what: 'column “Marta”', lines: [2], text: 'so she says' },
  ],
  warnings: [{ line: 3, message: 'Marta speaks twice' }],
  error: { code: 'not-sure', message: 'Marta?', detail: 'Marta.' },
  newerOf: { sourceId: 2, title: 'Marta, first', share: 0.9 },
});

test('the samples have every way in which a person can have a file read', () => {
  const known = readingHowSchema.options.map((option) => option.shape.by.value).sort();
  expect(hows.map((how) => how?.by).sort()).toEqual(known);
});

test.each(hows)('a report is read after whatever was redacted in it: %o', (how) => {
  const stored = JSON.stringify(reportWith(how));
  const all = ({ text }: { text: string }) => [{ start: 0, end: text.length, text: '[gone]' }];
  const after = rewriteStored('report', stored, all);
  expect(after).not.toContain('Marta');
  const { chosenBy, status, shape, choices, left } = importReportSchema.parse(JSON.parse(after));
  expect({ chosenBy, status, shape }).toEqual({
    chosenBy: 'person',
    status: 'waiting',
    shape: '3f2a',
  });
  expect(left.map(({ what }) => what)).toEqual(['banner', 'column “[gone]”']);
  expect(choices.how?.by).toBe(how?.by);
  expect(choices.edges).toEqual(reportWith(how).choices.edges);
  expect(partsOf('report', stored).map(({ text }) => text)).toContain('Recorded by Marta');
});
