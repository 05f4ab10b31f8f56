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
