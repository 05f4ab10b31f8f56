import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { watchFaults } from './harness/faults';
import { writeInterviews } from './harness/interviews';
import { makeFolder } from './harness/launch';
import {
  exportToWord,
  giveAnotherName,
  importInterviews,
  makeBrief,
  makeJob,
  makePersona,
  makeStudy,
  seeQuotes,
  tagAll,
} from './harness/mouse-steps';
import { expectEverythingIn, seeCounts } from './harness/seen';
import { decision, everything, job, persona, purpose } from './harness/shift-plans';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

test('interviews become a brief in Word, and all of it outlives undo, redo and a restart', async () => {
  const folder = makeFolder('main-job');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const profile = join(folder, 'profile');
  const first = await launch({ profile });
  const { app, page } = first;
  const faults = watchFaults(page);
  photographIfFailed(page);
  await makeStudy(app, page, join(folder, 'shift plans.throughline'));
  await importInterviews(app, page, await writeInterviews(folder));
  await tagAll(page);
  await seeQuotes(page);
  await giveAnotherName(page);
  await makeJob(page);
  await makePersona(page);
  await makeBrief(page);
  await exportToWord(app, page, join(folder, 'brief.docx'));
  await expectEverythingIn(join(folder, 'brief.docx'));
  const shown = await page.locator('main article').innerText();
  await undoAndRedo(page);
  expect(await page.locator('main article').innerText()).toBe(shown);
  expect(faults).toEqual([]);
  await first.close();

  const { page: again } = await launch({ profile, args: [] });
  photographIfFailed(again);
  await seeCounts(again, everything);
  await again.getByRole('link', { name: 'Briefs' }).click();
  await again.getByRole('link', { name: 'Discovery brief' }).click();
  await again.locator('main article').getByText(purpose).waitFor();
  expect(await again.locator('main article').innerText()).toBe(shown);
});

/** Four steps back and four forth, each seen on the screen. */
async function undoAndRedo(page: Page): Promise<void> {
  const brief = page.locator('main article');
  await page.keyboard.press('Control+z');
  await brief.getByText(decision).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await brief.getByText(purpose).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: 'Nothing to hand over yet' }).waitFor();
  await page.keyboard.press('Control+6');
  await page.getByRole('link', { name: persona.name }).click();
  const against = page.getByRole('heading', { name: 'What contradicts it' });
  await against.waitFor();
  await page.keyboard.press('Control+z');
  await against.waitFor({ state: 'detached' });

  await page.keyboard.press('Control+Shift+z');
  await against.waitFor();
  await page.keyboard.press('Control+7');
  await page.keyboard.press('Control+y');
  await page.getByRole('link', { name: 'Discovery brief' }).click();
  await brief.getByText(job.sentence).waitFor();
  await page.keyboard.press('Control+Shift+z');
  await brief.getByText(purpose).waitFor();
  await page.keyboard.press('Control+y');
  await brief.getByText(decision).waitFor();
}
