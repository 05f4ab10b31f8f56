import { expect, test } from 'vitest';
import { jobAsText } from '../../renderer/screens/jobs/job-text';
import { viewJob } from '../../renderer/screens/jobs/job-view';
import type { Evidence } from '../../renderer/store/use-evidence';
import { indexQuotes } from '../../shared/synthesis';
import { code, job, quote, slotContent } from './synthesis-fixtures';

const asks = {
  ...code(1, 'trigger', 'Somebody asks', 'somebody asks'),
  force: 'push' as const,
  ...{ quotes: 2, participants: 2, sources: 1 },
};

const evidence: Evidence = {
  quotes: indexQuotes([
    quote(1, 1, [1], { quote: 'Our director\nasks.', startMs: 380_000 }),
    quote(2, 2, [1], { quote: 'Nobody ever asks.' }),
    quote(3, 3, [], { quote: 'The bank did.' }),
  ]),
  codes: [asks],
  codeById: new Map([[1, asks]]),
  kinds: [],
  kindByKey: new Map(),
  participants: [],
  nameOf: (id) => `P${id}`,
};

const situation = slotContent('situation', [1], {
  evidence: [
    { id: 1, passageId: 2, stance: 'contradicts' },
    { id: 2, passageId: 3, stance: 'qualifies' },
  ],
});
const whole = job({});
const asked = {
  ...whole,
  slots: whole.slots.map((slot) => (slot.slot === 'situation' ? situation : slot)),
};

test('a job as text holds its sentence and every quote with what it does', () => {
  const text = jobAsText(viewJob(asked, evidence), evidence, 'switch sentence');
  expect(text.split('\n')).toEqual([
    'When somebody asks, I struggle because …; today I …. I want ….',
    '',
    'Situation: somebody asks (2 people, 3 quotes)',
    '“Our director asks.” (P1, 00:06:20 in “Interview”)',
    '“The bank did.” (P3, turn 3 in “Interview”, qualifies)',
    '“Nobody ever asks.” (P2, turn 2 in “Interview”, contradicts)',
  ]);
});

test('people are ranked by the parts that they stand behind; who contradicts is not there', () => {
  const outcome = slotContent('outcome', [], {
    evidence: [{ id: 3, passageId: 3, stance: 'supports' }],
  });
  const slots = asked.slots.map((slot) => (slot.slot === 'outcome' ? outcome : slot));
  expect(viewJob({ ...asked, slots }, evidence).people).toEqual([
    { participantId: 3, slots: ['situation', 'outcome'] },
    { participantId: 1, slots: ['situation'] },
  ]);
});
