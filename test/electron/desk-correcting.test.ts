import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { connectToCore, mustCallCore } from './harness/core-client';
import {
  makeDeskStudy,
  marksOf,
  openOnlyTranscript,
  panelOf,
  passagesInCore,
  seeChosen,
  tagWords,
} from './harness/desk';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { choose, seeFocusOn, selectByKeys, tabTo } from './harness/keys';
import { goTo, openStudyWith, policyBreaches } from './harness/screen';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

const tagged = 'copied numbers for two evenings';

/** A tagged quote, and the keyboard in the transcript. */
async function onDesk(): Promise<Page> {
  const { page } = await openStudyWith(launch, { study: await makeDeskStudy() });
  photographIfFailed(page);
  await connectToCore(page);
  await openOnlyTranscript(page);
  await tagWords(page, tagged, 's', 'Copying');
  return page;
}

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Words of this turn' });
const turnOf = (page: Page, words: string) => page.locator('[data-turn]', { hasText: words });
const changedIn = (page: Page) => panelOf(page).getByRole('region', { name: 'The words changed' });

/** The words and, where they changed, the old ones of every passage that core keeps. */
const kept = async (page: Page) =>
  (await passagesInCore(page)).map(({ quote, previousQuote }) => [quote, previousQuote]);

async function sound(page: Page): Promise<void> {
  const { problems, wrong } = await mustCallCore(page, 'study.check', {});
  expect([problems, wrong]).toEqual([[], []]);
}

/** Puts another word in the place of one, by keys alone. */
async function correctWord(page: Page, word: string, better: string): Promise<void> {
  await selectByKeys(page, word);
  await page.keyboard.press('c');
  await seeFocusOn(page, editorOf(page));
  await page.keyboard.type(better);
  await page.keyboard.press('Enter');
  await editorOf(page).waitFor({ state: 'detached' });
}

test('a word inside a quote is corrected by keyboard; page, panel and board say so', async () => {
  const page = await onDesk();
  await correctWord(page, 'two', 'three long');
  const better = 'copied numbers for three long evenings';
  const mark = marksOf(page).getByText(better, { exact: true });
  await mark.waitFor();
  await seeFocusOn(page, turnOf(page, better));
  const underline = await mark.evaluate((element) => getComputedStyle(element).backgroundImage);
  expect(underline).toContain('repeating-linear-gradient');
  await page.locator('[aria-hidden] > button[title=Copying]').waitFor();
  expect(await kept(page)).toEqual([[better, tagged]]);
  await sound(page);

  await page.keyboard.press(']');
  await seeChosen(page, better);
  await changedIn(page).getByText(`“${tagged}”`, { exact: true }).waitFor();
  await changedIn(page).getByText(`“${better}”`, { exact: true }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await goTo(page, '#/quotes');
  await page.getByRole('button', { name: 'Words changed (1)' }).click();
  await page.getByText(`was “${tagged}”`).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('link', { name: new RegExp(`^${better}`) }).click();
  await seeChosen(page, better);
  await tabTo(page, changedIn(page).getByRole('button', { name: 'Accept' }));
  await page.keyboard.press('Enter');
  await changedIn(page).waitFor({ state: 'detached' });
  expect(await kept(page)).toEqual([[better, null]]);

  for (let undone = 0; undone < 2; undone += 1) await page.keyboard.press('Control+z');
  await marksOf(page).getByText(tagged, { exact: true }).waitFor();
  expect(await kept(page)).toEqual([[tagged, null]]);
  for (let done = 0; done < 2; done += 1) await page.keyboard.press('Control+Shift+z');
  await marksOf(page).getByText(better, { exact: true }).waitFor();
  await expect.poll(() => kept(page)).toEqual([[better, null]]);
  await sound(page);
  expect(await policyBreaches(page)).toEqual([]);
});

describe('a turn that is being corrected', () => {
  test('stands where it stood, and so does everything around it', async () => {
    const page = await onDesk();
    /** Of each turn: where it starts, how tall its words are, and where its first letter stands. */
    const boxes = () =>
      page.locator('[data-turn]').evaluateAll((turns) =>
        turns.map((turn) => {
          const words = turn.querySelector('[data-words], [role=textbox]') ?? turn;
          const letter = document.createRange();
          const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode() ?? words;
          letter.setStart(text, 0);
          letter.setEnd(text, 1);
          const { left, top } = letter.getBoundingClientRect();
          const height = words.getBoundingClientRect().height;
          return [turn.getBoundingClientRect().top, left, top, height].map(Math.round);
        }),
      );
    const before = await boxes();
    await page.keyboard.press('c');
    await seeFocusOn(page, editorOf(page));
    expect(await boxes()).toEqual(before);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await seeFocusOn(page, turnOf(page, tagged));
    expect(await boxes()).toEqual(before);
  });

  test('is left as it was by Escape, kept by the button, and broken into lines by Shift', async () => {
    const page = await onDesk();
    await page.keyboard.press('F2');
    await page.keyboard.type('Words that nobody said. ');
    await page.keyboard.press('Escape');
    await editorOf(page).waitFor({ state: 'detached' });
    expect(await kept(page)).toEqual([[tagged, null]]);
    expect((await mustCallCore(page, 'study.read', {})).history.undo).toBe('tag “Copying”');

    await page.keyboard.press('F2');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Well,');
    await page.keyboard.press('Shift+Enter');
    await tabTo(page, page.getByRole('button', { name: 'Save' }));
    await page.keyboard.press('Enter');
    await page.getByText('Well,').waitFor();
    await editorOf(page).waitFor({ state: 'detached' });
    const [source] = await mustCallCore(page, 'sources.list', {});
    const { turns } = await mustCallCore(page, 'sources.read', { id: source?.id ?? 0 });
    expect(turns[1]?.text).toMatch(/^Well,\nThe director/);
    expect(await kept(page)).toEqual([[tagged, null]]);
    await sound(page);
  });

  test('is kept when it is left for another, by Alt and two clicks', async () => {
    const page = await onDesk();
    await page.keyboard.press('c');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Every month.');
    const asked = page.locator('[data-words]', { hasText: 'And what would be better?' });
    await asked.dblclick({ modifiers: ['Alt'], position: { x: 12, y: 14 } });
    await page.getByText('for two evenings. Every month.').waitFor();
    await seeFocusOn(page, editorOf(page));
    await page.keyboard.type('Now');
    await page.keyboard.press('Enter');
    await page.getByText('Now what would be better?').waitFor();
    expect((await mustCallCore(page, 'study.read', {})).history.undo).toBe(
      'correct a turn of “Interviewer”',
    );
    await sound(page);
  });
});

test('a quote whose words were taken out is still there, and gets other words', async () => {
  const page = await onDesk();
  await selectByKeys(page, tagged);
  await page.keyboard.press('c');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await page.getByRole('img', { name: 'Copying: its words were taken out' }).waitFor();
  expect(await kept(page)).toEqual([['', tagged]]);
  await sound(page);
  await choose(page, 'words changed', 'Next passage whose words changed');
  await changedIn(page).getByText('Its words were taken out').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await marksOf(page).getByText(tagged, { exact: true }).waitFor();
  expect(await kept(page)).toEqual([[tagged, null]]);
});
