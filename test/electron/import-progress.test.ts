import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerOpenDialogs, answerSaveDialogs } from './harness/dialogs';
import { launchForEachTest } from './harness/each';
import { folderForTest, makeEmptyStudy } from './harness/empty-study';
import { photographFailures } from './harness/failures';
import { watchFaults } from './harness/faults';
import { pressOn, seeFocusOn, tabTo } from './harness/keys';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

/** Far more than can be read before a person, or a test, is at the button. */
const [files, turnsInFile] = [500, 1_200];

function writeTalks(folder: string): string[] {
  return Array.from({ length: files }, (_, at) => {
    const path = join(folder, `Interview ${at + 1}.txt`);
    // Words of its own: it is no other version of the one before.
    const turn = (name: string) => `${name}: ${`word${at} `.repeat(10)}and so on.\n\n`;
    writeFileSync(path, `${turn('Interviewer')}${turn('Marta')}`.repeat(turnsInFile / 2));
    return path;
  });
}

test('an import of many files says how far it is, stops when told to, and its summary is kept', async () => {
  const folder = folderForTest();
  const paths = writeTalks(folder);
  const { app, page } = await launch({ study: await makeEmptyStudy(folder, 'weeks') });
  photographIfFailed(page);
  const faults = watchFaults(page);
  await page.getByRole('heading', { name: 'Bring in the first interviews' }).waitFor();
  await answerOpenDialogs(app, paths);
  await page.keyboard.press('Control+i');

  const progress = page.getByRole('dialog', { name: 'Importing transcripts' });
  await progress.getByText(/^Interview \d+\.txt$/).waitFor();
  await progress.getByText(/^\d+ of 500 files, [\d,]+ words$/).waitFor();
  await progress.getByText(/^(?:about|a few) .+ left · about [\d,]+ files? a minute$/).waitFor();
  const bar = progress.getByRole('progressbar');
  await expect
    .poll(() => bar.evaluate((element: HTMLProgressElement) => element.value))
    .toBeGreaterThan(2);
  await seeFocusOn(page, progress.getByRole('button', { name: 'Cancel' }));
  await page.keyboard.press('Enter');

  const report = page.getByRole('dialog', { name: /^Stopped\. \d+ of 500 files imported$/ });
  await report.waitFor();
  const imported = Number(
    /\d+/.exec((await report.getByRole('heading').first().textContent()) ?? ''),
  );
  expect(imported).toBeGreaterThan(2);
  expect(imported).toBeLessThan(files);
  const kept = join(folder, 'summary.csv');
  await answerSaveDialogs(app, kept);
  const keep = report.getByRole('button', { name: 'Keep this summary…' });
  await seeFocusOn(page, report.getByRole('button', { name: 'See the transcripts' }));
  await tabTo(page, keep, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await report.getByRole('button', { name: 'Show the file' }).waitFor();
  const statuses = readFileSync(kept, 'utf8')
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(',')[1]);
  expect(statuses).toEqual([
    ...Array.from({ length: imported }, () => 'imported'),
    ...Array.from({ length: files - imported }, () => 'cancelled'),
  ]);
  await answerSaveDialogs(app, join(folder, 'no', 'such', 'folder.csv'));
  await seeFocusOn(page, keep);
  await page.keyboard.press('Enter');
  await report.getByText('could not be written: the folder does not exist').waitFor();
  await pressOn(page, report.getByRole('button', { name: 'See the transcripts' }));
  await page.getByText(`${imported} transcripts ·`).waitFor();
  expect(faults).toEqual([]);
});
