import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerOpenDialogs } from './harness/dialogs';
import { launchForEachTest } from './harness/each';
import { folderForTest, makeEmptyStudy } from './harness/empty-study';
import { photographFailures } from './harness/failures';
import { watchFaults } from './harness/faults';
import { pressOn, seeFocusOn, tabTo } from './harness/keys';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

const talk = (name: string) =>
  `Consent was given.\n\n${name} => How was the week?\n\nBo => Long, as ever.\n\n${name} => And now?\n\nBo => Better.\n`;

test('a file of unsure reading is looked at, read otherwise and imported, by keyboard; the next like it as that', async () => {
  const folder = folderForTest();
  const paths = ['first.txt', 'second.txt'].map((name) => join(folder, name));
  const [first = '', second = ''] = paths;
  writeFileSync(first, talk('Ana'));
  writeFileSync(second, talk('Eva'));
  const { app, page } = await launch({ study: await makeEmptyStudy(folder, 'weeks') });
  photographIfFailed(page);
  const faults = watchFaults(page);
  await page.getByRole('heading', { name: 'Bring in the first interviews' }).waitFor();
  await answerOpenDialogs(app, [first]);
  await page.keyboard.press('Control+i');

  const look = page.getByRole('dialog', { name: 'first.txt' });
  const shown = look.getByRole('list', { name: 'The text as it would be imported' });
  const sum = look.getByRole('status');
  await sum.getByText('5 turns').waitFor();
  await sum.getByText('no speakers named').waitFor();
  await seeFocusOn(page, look.getByRole('region', { name: 'As it would be imported' }));
  await tabTo(page, look.getByLabel('A speaker’s name has'));
  await page.keyboard.type('A pattern');
  const pattern = look.getByLabel('The pattern');
  await tabTo(page, pattern);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('NAME =>');
  await look.getByText('4 turns by 2 names.').waitFor();
  await sum.getByText('2 speakers').waitFor();
  await shown.getByText('nobody named').waitFor();
  await tabTo(page, look.getByLabel('Begins at line'));
  await page.keyboard.type('3');
  await shown.getByText('Left out: front matter').waitFor();
  await shown.getByText('nobody named').waitFor({ state: 'detached' });
  const asks = look.getByRole('group', { name: 'Who asks' });
  await tabTo(page, asks.getByLabel('Ana'));
  await page.keyboard.press('Space');
  await pressOn(page, look.getByRole('button', { name: 'Import as shown' }));

  const report = page.getByRole('dialog', { name: 'One transcript imported' });
  await report.getByText('Speakers: Ana (interviewer), 2 turns; Bo, 2 turns.').waitFor();
  await seeFocusOn(page, report.getByRole('button', { name: 'Read it' }));
  await page.keyboard.press('Enter');
  await page.getByText('Long, as ever.').waitFor();
  await expect.poll(() => page.getByText('Bo =>').count()).toBe(0);

  await answerOpenDialogs(app, [second]);
  await page.keyboard.press('Control+i');
  await report.getByText('as was chosen for a file written the same way').waitFor();
  await report.getByText('Eva, 2 turns').waitFor();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+1');
  await pressOn(page, page.getByRole('button', { name: 'More about Second' }));
  await tabTo(page, page.getByRole('menuitem', { name: 'How it was imported…' }), 'ArrowDown');
  await page.keyboard.press('Enter');
  await pressOn(page, page.getByRole('button', { name: 'Read it otherwise…' }));
  const again = page.getByRole('dialog', { name: 'second.txt' });
  await again.getByRole('status').getByText('2 speakers').waitFor();
  await tabTo(page, again.getByLabel('Begins at line'));
  await page.keyboard.type('3');
  await again.getByText('Left out: front matter').waitFor();
  await pressOn(page, again.getByRole('button', { name: 'Read it as shown' }));
  await page.getByRole('list', { name: 'Notices' }).getByText('has the new text').waitFor();
  expect(faults).toEqual([]);
});

test('one choice holds for all files of a shape, and can be stopped; JSON of an unknown service waits too', async () => {
  const folder = folderForTest();
  const paths = Array.from({ length: 60 }, (_, at) => {
    const path = join(folder, `week ${at + 1}.txt`);
    writeFileSync(path, talk('Ana').repeat(600) + at);
    return path;
  });
  const own = join(folder, 'own.json');
  const piece = (who: string, what: string) => ({ who: { label: who }, what });
  const pieces = [piece('Ana', 'How was the week?'), piece('Bo', 'Long, as ever.')];
  const notes = [piece('x', 'It was very loud outside the whole time, all day, as always.')];
  writeFileSync(own, JSON.stringify({ pieces, notes: [...notes, ...notes] }));
  const { app, page } = await launch({ study: await makeEmptyStudy(folder, 'weeks') });
  photographIfFailed(page);
  const faults = watchFaults(page);
  await page.getByRole('heading', { name: 'Bring in the first interviews' }).waitFor();
  await answerOpenDialogs(app, [own, ...paths]);
  await page.keyboard.press('Control+i');
  await pressOn(page, page.getByRole('button', { name: 'Look at the 61 files' }));

  const json = page.getByRole('dialog', { name: 'own.json' });
  await json.getByLabel('The list that is read').selectOption('pieces, 2 entries');
  await json.getByText('Long, as ever.').waitFor();
  await json.getByLabel('Who says it').selectOption('who.label');
  await json.getByRole('status').getByText('2 speakers').waitFor();
  await json.getByRole('button', { name: 'Import as shown' }).click();

  const look = page.getByRole('dialog', { name: 'week 1.txt' });
  await look.getByLabel('A speaker’s name has').selectOption('A pattern of your own');
  await look.getByLabel('The pattern').fill('NAME =>');
  await look.getByRole('status').getByText('2 speakers').waitFor();
  await look.getByRole('button', { name: 'Same for all 60 of this shape' }).click();
  const progress = page.getByRole('dialog', { name: 'Importing transcripts' });
  await progress.getByText(/^\d+ of 59 files/).waitFor();
  await progress.getByRole('button', { name: 'Cancel' }).click();
  const stopped = page.getByRole('dialog', {
    name: /^Stopped\. \d+ of 61 files imported\. (?:One file needs|\d+ files need) a look$/,
  });
  await stopped.waitFor();
  await stopped.getByRole('button', { name: /^Look at the/ }).click();
  await page.getByRole('button', { name: /^Same for all/ }).click();
  await page.getByRole('dialog', { name: '61 of 61 files imported' }).waitFor({ timeout: 60_000 });
  expect(faults).toEqual([]);
});
