import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { answerOpenDialogs } from './harness/dialogs';
import { launchForEachTest } from './harness/each';
import { folderForTest } from './harness/empty-study';
import { photographFailures } from './harness/failures';
import { goTo, openStudyWith, policyBreaches } from './harness/screen';
import { makeTaggedStudy } from './harness/tagged-study';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

test('a table is looked at, taken over with somebody new, and undone', async () => {
  const study = await makeTaggedStudy();
  const { app, page } = await openStudyWith(launch, { study: study.path });
  photographIfFailed(page);
  const path = join(folderForTest(), 'people.csv');
  writeFileSync(
    path,
    'Name;Team;Since;Extra\nmarta;12;2024-03-05;a\nPavel;many;;\nIlse;3;;b\n;;;c\n',
  );
  await answerOpenDialogs(app, [path]);
  await goTo(page, '#/people');
  await page.getByRole('button', { name: 'Attributes from a table…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Attributes from “people.csv”' });
  await dialog.getByText('2 of 3 rows are about somebody in this study.').waitFor();
  await dialog.getByText('The row names nobody.').waitFor();
  await dialog.getByRole('checkbox', { name: 'Extra' }).uncheck();
  await dialog.getByRole('button', { name: 'Take over 3 values' }).waitFor();
  await dialog.getByRole('combobox', { name: 'Team holds' }).selectOption('number');
  await dialog.getByText('Team: “many” is not a number.').waitFor();
  await dialog.getByRole('checkbox', { name: /^Make these new people/ }).check();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take over 3 values' }).click();
  await page.getByText('people.csv: 3 values taken over, 1 person added.').first().waitFor();
  const team = page.getByRole('textbox', { name: 'Team of Ilse' });
  await expect.poll(() => team.inputValue()).toBe('3');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => team.count()).toBe(0);
  expect(await policyBreaches(page)).toEqual([]);
});
