import { describe, expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { connectToCore, mustCallCore } from './harness/core-client';
import {
  makeDeskStudy,
  marksOf,
  openOnlyTranscript,
  panelOf,
  passagesInCore,
  pickerOf,
  seeChosen,
  tagWords,
  turnAtTop,
} from './harness/desk';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { goTo, openStudyWith, policyBreaches } from './harness/screen';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

async function onDesk(turns?: number) {
  const running = await openStudyWith(launch, { study: await makeDeskStudy(turns) });
  photographIfFailed(running.page);
  await connectToCore(running.page);
  await openOnlyTranscript(running.page);
  return running;
}

describe('a long transcript', () => {
  test('is selected over hundreds of turns without losing a word', async () => {
    const { page } = await onDesk(600);
    await page.locator('[data-words]').nth(599).waitFor();
    await page.evaluate(() => {
      const turns = document.querySelectorAll('[data-words]');
      const [first, last] = [turns[1]?.firstChild, turns[595]?.firstChild];
      if (!first || !last) throw new Error('No words.');
      document.getSelection()?.setBaseAndExtent(first, 4, last, 12);
    });
    await page.keyboard.press('s');
    await pickerOf(page).getByRole('combobox').waitFor();
    await page.keyboard.type('All of it');
    await page.keyboard.press('Enter');
    await panelOf(page).getByRole('button', { name: 'All of it', exact: true }).waitFor();
    const [source] = await mustCallCore(page, 'sources.list', {});
    const { turns } = await mustCallCore(page, 'sources.read', { id: source?.id ?? 0 });
    const text = turns.map((turn) => turn.text).join('\n');
    const [passage] = await passagesInCore(page);
    expect(passage?.quote).toBe(text.slice(passage?.start, passage?.end));
    expect(passage?.start).toBe((turns[1]?.start ?? 0) + 4);
    expect(passage?.quote.length).toBeGreaterThan(30_000);
    await expect.poll(() => marksOf(page).count()).toBe(595);
  });

  test('opens at the passage that the address names, and shows it with a flash', async () => {
    const { page } = await onDesk(600);
    await page.evaluate(() => {
      const words = document.querySelectorAll('[data-words]')[499]?.firstChild;
      if (!words) throw new Error('No words.');
      document.getSelection()?.setBaseAndExtent(words, 4, words, 12);
    });
    await page.keyboard.press('t');
    await page.keyboard.type('Somebody asks');
    await page.keyboard.press('Enter');
    await seeChosen(page, 'director');
    const [passage] = await passagesInCore(page);
    await goTo(page, '#/transcripts');
    await page.getByRole('heading', { name: 'Transcripts' }).waitFor();
    await goTo(page, `#/transcripts/${passage?.sourceId}?passage=${passage?.id}`);
    await seeChosen(page, 'director');
    expect(await page.evaluate(() => CSS.highlights.has('desk-flash'))).toBe(true);
    const { top = -1 } = await marksOf(page).evaluate((mark) => mark.getBoundingClientRect());
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(await page.evaluate(() => window.innerHeight));
    await page.waitForFunction(() => !CSS.highlights.has('desk-flash'));
  });

  test('is opened again where one was reading', async () => {
    const { page } = await onDesk(300);
    const scroller = page.locator('#transcript-scroller');
    await scroller.evaluate((box) => box.scrollTo({ top: 4321 }));
    const before = await turnAtTop(page);
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => /place-/.test(key)));
    await goTo(page, '#/quotes');
    await page.locator('[data-turn]').first().waitFor({ state: 'detached' });
    await page.goBack();
    await page.locator('[data-turn]').first().waitFor();
    await expect.poll(() => turnAtTop(page)).toEqual(before);
  });
});

test('N goes from turn to turn on which nothing is tagged', async () => {
  const { page } = await onDesk();
  await page.getByText('3 of 3 of Marta’s turns untagged').waitFor();
  await tagWords(page, 'I asked Jonas to build a macro', 'a', 'A macro');
  await page.getByText('2 of 3 of Marta’s turns untagged').waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('n');
  expect(await focused()).toContain('To open one page');
  await page.keyboard.press('n');
  expect(await focused()).toContain('The director asked');
  await page.keyboard.press('n');
  expect(await focused()).toContain('To open one page');
});

test('a speaker is made an interviewer, or another person, where the name stands', async () => {
  const { page } = await onDesk();
  await page.getByRole('button', { name: 'Marta', exact: true }).first().click();
  const form = page.getByRole('dialog', { name: 'Who is Marta' });
  await form.getByRole('combobox').selectOption('A new person…');
  await form.getByRole('textbox', { name: 'Name of the new person' }).fill('P1');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect
    .poll(async () => (await mustCallCore(page, 'participants.list', {})).map(({ name }) => name))
    .toContain('P1');
  await form.getByRole('checkbox', { name: 'Interviewer' }).check();
  await page.locator('[data-turn][data-interviewer]').nth(5).waitFor();
});

test('neither reading, tagging nor finding has a serious fault for those who cannot see it', async () => {
  const { page } = await onDesk();
  await tagWords(page, 'I asked Jonas to build a macro', 'a', 'A macro');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('t');
  await pickerOf(page).getByRole('combobox').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await panelOf(page).getByRole('button', { name: 'A macro 1 person' }).click();
  await panelOf(page).getByText('1 here').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Find anything' }).getByRole('option').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await goTo(page, '#/transcripts');
  await page.getByRole('heading', { name: 'Transcripts' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(await policyBreaches(page)).toEqual([]);
});
