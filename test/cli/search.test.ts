import { expect, test } from 'vitest';
import { z } from 'zod';
import { hitSchema } from '../../shared/model';
import { jsonLines } from './run-cli';
import { studyOnDisk } from './study';

test('search prints a line per turn that matches, with its place and exact words', async () => {
  const { run, show } = await studyOnDisk();
  const ran = await run('search', '"copying numbers" OR EVENINGS', '--json');
  expect(ran.code).toBe(0);
  const [hit, ...others] = jsonLines(ran, z.strictObject(hitSchema.shape));
  expect(others).toEqual([]);
  const { text } = await show(1);
  expect(hit).toMatchObject({ sourceId: 1, participantName: 'Marta', words: 'evenings' });
  expect(text.slice(hit?.span.start, hit?.span.end)).toBe('evenings');
  const table = await run('search', 'evenings');
  expect(table.stdout.trim().split('\n')).toHaveLength(2);
  const near = await run('search', 'evenigns');
  expect(near.stderr).toContain('“evenigns”: also evenings');
  expect(near.stdout).toBe(table.stdout);
});

test('a wrong query fails with what is wrong; no hit is no failure', async () => {
  const { run } = await studyOnDisk();
  const wrong = await run('search', '(bank');
  expect([wrong.code, wrong.stderr.trim()]).toEqual([
    1,
    'There is an opening bracket without a closing one.',
  ]);
  const none = await run('search', '"zebra crossing"', '--json');
  expect([none.code, none.stdout]).toEqual([0, '']);
});
