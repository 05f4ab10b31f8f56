import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { connectToCore, mustCallCore } from './harness/core-client';
import { makeDeskStudy, openOnlyTranscript, passagesInCore, tagWords } from './harness/desk';
import { answerOpenDialogs } from './harness/dialogs';
import { launchForEachTest } from './harness/each';
import { folderForTest } from './harness/empty-study';
import { photographFailures } from './harness/failures';
import { watchFaults } from './harness/faults';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

const tagged = 'copied numbers for two evenings';

const version = (evenings: string, more = '') => `Interviewer: Take me back to the week before.
Marta: The director asked me for the unpaid list by Friday. I copied numbers for ${evenings} evenings.
Interviewer: What did you try first?
Marta: I asked Jonas to build a macro, and it worked until somebody renamed a column.
Interviewer: And what would be better?
Marta: To open one page and know who owes us. And to go home at five.${more}`;

test('a newer version of a transcript is noticed on import, and what is done with it is chosen', async () => {
  const folder = folderForTest();
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const { app, page } = await launch({ study: await makeDeskStudy() });
  photographIfFailed(page);
  const faults = watchFaults(page);
  await connectToCore(page);
  await openOnlyTranscript(page);
  await tagWords(page, tagged, 's', 'Copying');
  const bring = async (...paths: string[]) => {
    await answerOpenDialogs(app, paths);
    await page.keyboard.press('Control+i');
  };
  const asked = page.getByRole('dialog', { name: 'A newer version of “Marta”?' });

  const other = file('Pavel.txt', 'Interviewer: And you?\nPavel: I only look at it on Mondays.\n');
  await bring(file('Marta, corrected.txt', version('three')), other);
  const report = page.getByRole('dialog', { name: '1 of 2 files imported. One file needs a look' });
  await report.getByText('likely a newer version of “Marta”').waitFor();
  await page.keyboard.press('Enter');
  await asked.getByText('1 has other words').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('replaced the text of “Marta”').waitFor();
  const kept = (await passagesInCore(page)).map(({ quote, previousQuote }) => [
    quote,
    previousQuote,
  ]);
  expect(kept).toEqual([['copied numbers for three evenings', tagged]]);
  await page.keyboard.press('Escape');

  await bring(
    file('Marta v3.txt', version('four')),
    file('Marta v4.txt', version('five', ' Or six.')),
  );
  await page.getByRole('button', { name: 'Look at the 2 files' }).click();
  await asked.getByText('Marta v3.txt').waitFor();
  await asked.getByRole('checkbox', { name: 'The same for 1 other file' }).check();
  await asked.getByRole('button', { name: 'Keep both' }).click();
  await page.getByRole('dialog', { name: '2 of 2 files imported' }).waitFor();
  await page.keyboard.press('Escape');
  const titles = (await mustCallCore(page, 'sources.list', {})).map(({ title }) => title);
  expect(titles).toEqual(['Marta', 'Pavel', 'Marta v3', 'Marta v4']);

  await bring(file('Marta v5.txt', version('seven')));
  await page.getByRole('dialog').getByRole('button', { name: 'Leave out' }).click();
  await page.getByRole('dialog', { name: 'Nothing was imported' }).waitFor();
  expect(await mustCallCore(page, 'sources.list', {})).toHaveLength(4);
  expect((await mustCallCore(page, 'study.check', {})).wrong).toEqual([]);
  expect(faults).toEqual([]);
});
