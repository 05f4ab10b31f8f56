import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchForEachTest } from './harness/each';
import { folderForTest, makeEmptyStudy } from './harness/empty-study';
import { photographFailures } from './harness/failures';
import { watchFaults } from './harness/faults';
import { writeInterviews } from './harness/interviews';
import { dropFiles } from './harness/mouse';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

test('a folder dropped on the window is imported with all that is in it', async () => {
  const folder = folderForTest();
  const interviews = join(folder, 'interviews');
  mkdirSync(interviews);
  await writeInterviews(interviews);
  const { page } = await launch({ study: await makeEmptyStudy(folder, 'shift plans') });
  photographIfFailed(page);
  await page.getByRole('heading', { name: 'Bring in the first interviews' }).waitFor();
  await dropFiles(page, [interviews]);
  await page.getByRole('dialog', { name: '4 of 4 files imported' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('4 transcripts').waitFor();
});

test('a file dropped on a narrative is imported and does not come into the text', async () => {
  const folder = folderForTest();
  const { dropped } = await writeInterviews(folder);
  const { page } = await launch({ study: await makeEmptyStudy(folder, 'shift plans') });
  photographIfFailed(page);
  const faults = watchFaults(page);
  await page.getByRole('heading', { name: 'Bring in the first interviews' }).waitFor();
  await page.keyboard.press('Control+6');
  await page.getByRole('heading', { name: 'No personas yet' }).waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type('Greta');
  await page.keyboard.press('Enter');
  const narrative = page.getByRole('textbox', { name: 'Narrative of Greta' });
  await narrative.click();
  await page.keyboard.type('She likes the puzzle.');
  await dropFiles(page, [dropped], narrative);
  await page.getByRole('dialog', { name: 'One transcript imported' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await narrative.innerText()).toBe('She likes the puzzle.');
  expect(faults).toEqual([]);
});

test('what is dropped on the start screen waits for a study', async () => {
  const folder = folderForTest();
  const { dropped } = await writeInterviews(folder);
  const { page } = await launch();
  photographIfFailed(page);
  await page.getByRole('button', { name: 'New study…' }).waitFor();
  await dropFiles(page, [dropped]);
  const notices = page.getByRole('list', { name: 'Notices' });
  await notices.getByText('Open or make a study first').waitFor();
  expect(await page.getByRole('button', { name: 'New study…' }).isVisible()).toBe(true);
});
