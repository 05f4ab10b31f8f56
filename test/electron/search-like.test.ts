import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Core, openCore } from '../../electron/core/core';
import { plainReader } from '../core/plain-reader';
import { connectToCore, mustCallCore } from './harness/core-client';
import { launchForEachTest } from './harness/each';
import { folderForTest } from './harness/empty-study';
import { photographFailures } from './harness/failures';
import { goTo, openStudyWith } from './harness/screen';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

/** A talk in which one thing is said in many turns, with others between. */
async function makeLongStudy(): Promise<string> {
  const folder = folderForTest('like');
  const said = Array.from({ length: 160 }, (_, turn) =>
    turn % 32 === 31
      ? `Ana: The macaroon oven broke again, number ${turn} of the year.`
      : `Ana: Then we talked about something else, as one does, and that was ${turn}.`,
  );
  const file = join(folder, 'Ana.txt');
  writeFileSync(file, said.join('\n\n'));
  const path = join(folder, 'ovens.throughline');
  const opened = openCore({ path, create: true, reader: plainReader() });
  if (!opened.ok) throw new Error(opened.failure.message);
  await opened.value.callTyped('sources.import', { workId: 'one', paths: [file] });
  await opened.value.callTyped('passages.mark', { sourceId: 1, span: await spanOf(opened.value) });
  await opened.value.callTyped('codes.create', { kind: 'struggle', name: 'Ovens' });
  await opened.value.close();
  return path;
}

async function spanOf(core: Core) {
  const read = await core.callTyped('sources.read', { id: 1 });
  const turn = read.ok ? read.value.turns[31] : undefined;
  return { start: turn?.start ?? 0, end: (turn?.start ?? 0) + 'The macaroon oven broke'.length };
}

test('what is like a passage is found from the desk, tagged at once, and come back to', async () => {
  const { page } = await openStudyWith(launch, { study: await makeLongStudy() });
  photographIfFailed(page);
  await connectToCore(page);
  await goTo(page, '#/transcripts/1?passage=1');
  await page.getByRole('link', { name: 'More like this' }).waitFor();
  await page.keyboard.press('l');
  await page.getByText(/By its rarest words: .*macaroon/).waitFor();
  await page.getByText('4 turns found.').waitFor();
  const hits = page.getByRole('list', { name: 'Turns found' });
  await hits
    .getByText(/shares .*macaroon/)
    .first()
    .waitFor();

  await page.getByRole('combobox', { name: 'Code to tag with' }).selectOption('Ovens');
  await page.getByRole('button', { name: 'Preview…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tag 4 quotes' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const codes = await mustCallCore(page, 'codes.list', {});
  expect(codes.map(({ quotes }) => quotes)).toEqual([4]);

  // To a hit far down the list and back: the keyboard is on it again.
  await goTo(page, '#/search?q=talked');
  await page.getByText('155 turns found.').waitFor();
  await page.getByRole('searchbox', { name: 'Search the transcripts' }).focus();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowDown');
  const opened = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('Enter');
  await page.locator('[data-turn]').first().waitFor();
  await page.keyboard.press('Control+[');
  await page.waitForFunction(
    (href) => document.activeElement?.getAttribute('href') === href,
    opened,
  );
});
