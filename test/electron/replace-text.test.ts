import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { connectToCore, mustCallCore } from './harness/core-client';
import {
  makeDeskStudy,
  marksOf,
  openOnlyTranscript,
  passagesInCore,
  seeChosen,
  tagWords,
} from './harness/desk';
import { answerOpenDialogs } from './harness/dialogs';
import { launchForEachTest } from './harness/each';
import { folderForTest } from './harness/empty-study';
import { photographFailures } from './harness/failures';
import { watchFaults } from './harness/faults';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

const tagged = 'copied numbers for two evenings';
const better = 'copied numbers for three evenings';

const corrected = `Interviewer: Take me back to the week before.
Marta: The director asked me for the unpaid list by Friday. I ${better}.
Interviewer: What did you try first?
Marta: I asked Jonas to build a macro, and it worked until somebody renamed a column.
Jonas: It was a good macro.
Interviewer: And what would be better?
Marta: To open one page and know who owes us. And to go home at five.`;

test('a corrected file takes the place of the text; what changed is listed, led to and undone', async () => {
  const path = join(folderForTest(), 'Marta, corrected.txt');
  writeFileSync(path, corrected);
  const { app, page } = await launch({ study: await makeDeskStudy() });
  photographIfFailed(page);
  const faults = watchFaults(page);
  await connectToCore(page);
  await openOnlyTranscript(page);
  await tagWords(page, tagged, 's', 'Copying');
  await answerOpenDialogs(app, [path]);
  const dialog = page.getByRole('dialog', { name: '“Marta” has the new text' });
  const asked = page.getByRole('dialog', { name: 'Replace the text of “Marta”?' });
  const compare = async () => {
    await page.getByRole('button', { name: 'More about Marta' }).click();
    await page.getByRole('menuitem', { name: 'Replace with a corrected file…' }).click();
    await asked.getByText('1 has other words').waitFor();
  };
  const replace = async () => {
    await compare();
    await asked.getByRole('button', { name: 'Replace' }).click();
    await dialog.waitFor();
  };

  await compare();
  await asked.getByText(`was “${tagged}” is “${better}”`).waitFor();
  await asked.getByText('It was a good macro.').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await asked.waitFor({ state: 'detached' });
  await marksOf(page).getByText(tagged, { exact: true }).waitFor();

  await replace();
  await dialog.getByText('5 the same, 1 changed, 1 added').waitFor();
  await dialog.getByText('Interviewer, Marta as before; Jonas new').waitFor();
  const place = dialog.getByRole('link', { name: `was “${tagged}” is “${better}”` });
  await place.waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await marksOf(page).getByText(tagged, { exact: true }).waitFor();
  await page.getByText('It was a good macro.').waitFor({ state: 'detached' });
  const kept = (await passagesInCore(page)).map(({ quote, previousQuote }) => [
    quote,
    previousQuote,
  ]);
  expect(kept).toEqual([[tagged, null]]);

  await page.keyboard.press('Control+1');
  await replace();
  await place.click();
  await seeChosen(page, better);
  expect((await mustCallCore(page, 'study.check', {})).wrong).toEqual([]);

  await page.keyboard.press('Control+1');
  await page.getByText('1 transcript').first().waitFor();
  await page.keyboard.press('Control+i');
  const report = page.getByRole('dialog', { name: 'Nothing was imported' });
  await report.getByRole('link', { name: '“Marta”' }).click();
  await page.getByText('It was a good macro.').waitFor();
  expect(faults).toEqual([]);
});
