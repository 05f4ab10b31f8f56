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
import { everything, job, persona, purpose, taggings } from './harness/shift-plans';
import { readWordBrief } from './harness/word-brief';

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
  await expectCounts(again, everything);
  await again.getByRole('link', { name: 'Briefs' }).click();
  await again.getByRole('link', { name: 'Discovery brief' }).click();
  await again.locator('main article').getByText(purpose).waitFor();
  expect(await again.locator('main article').innerText()).toBe(shown);
});

/** Every quote word for word, with who said it, in which interview and when. */
async function expectEverythingIn(path: string): Promise<void> {
  const brief = await readWordBrief(path);
  const words = taggings.map((tagging) => tagging.words);
  expect([...brief.quotes.values()].sort()).toEqual([...words].sort());
  for (const { words: quote, person, interview, time, code } of taggings) {
    const { person: named, place } = brief.provenanceOf(quote);
    expect(named).toBe(person);
    const [source, when] = place.split(' · ');
    expect(source).toBe(`Interview ${interview}`);
    if (time !== null) expect(when).toBe(time);
    expect(place).toContain(code);
  }
  expect(brief.paragraphs).toContain(purpose);
  expect(brief.paragraphs).toContain(job.sentence);
  const narrative = brief.paragraphs.find((line) => line.startsWith(persona.paper.text));
  expect(narrative).toMatch(/ a program\. \[\d+ contradicts\] They drink/);
}

/** Four steps back and four forth, each seen on the screen. */
async function undoAndRedo(page: Page): Promise<void> {
  const settings = page.getByRole('complementary', { name: 'What goes into the brief' });
  const brief = page.locator('main article');
  await page.keyboard.press('Control+z');
  await brief.getByText(purpose).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await settings.getByRole('checkbox', { name: job.title, checked: false }).waitFor();
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
  await settings.getByRole('checkbox', { name: job.title, checked: false }).waitFor();
  await page.keyboard.press('Control+Shift+z');
  await settings.getByRole('checkbox', { name: job.title, checked: true }).waitFor();
  await page.keyboard.press('Control+y');
  await brief.getByText(purpose).waitFor();
}

async function expectCounts(
  page: Page,
  counts: readonly (readonly [place: string, count: string])[],
): Promise<void> {
  const navigation = page.getByRole('navigation', { name: 'Study' });
  for (const [place, count] of counts) {
    await navigation.getByRole('link', { name: `${place} ${count}` }).waitFor();
  }
}
