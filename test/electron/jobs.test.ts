import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { launchForEachTest } from './harness/each';
import { goTo, openStudyWith, policyBreaches } from './harness/screen';
import { makeTaggedStudy } from './harness/tagged-study';

const launch = launchForEachTest();

const columnOf = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

const noticeOf = (page: Page, text: string): Locator => page.getByLabel('Notices').getByText(text);

const fieldOf = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name: new RegExp(`^${name},`) });

/** A study in its window, on a job of its own. */
async function onNewJob(title = 'Know who owes us') {
  const study = await makeTaggedStudy();
  const running = await openStudyWith(launch, { study: study.path });
  const { page } = running;
  await goTo(page, '#/jobs');
  await page.getByRole('heading', { name: 'No jobs yet' }).waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await columnOf(page, 'Struggle').waitFor();
  return { ...running, study };
}

const letters: Readonly<Record<string, string>> = {
  Situation: 't',
  Struggle: 's',
  Today: 'a',
  Outcome: 'o',
};

/** Adds the first code that the picker offers for what is typed, by keys alone. */
async function addCode(page: Page, slot: string, typed: string): Promise<void> {
  await page.keyboard.press(letters[slot] ?? '');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await columnOf(page, slot).getByRole('listitem').filter({ hasText: typed }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').waitFor({ state: 'detached' });
}

const sentence = (page: Page) => page.locator('main p').first();

const waitForSentence = (page: Page, words: string) =>
  page.locator('main p', { hasText: words }).first().waitFor();

describe('a new job', () => {
  test('is worded by its codes, with every quote behind them', async () => {
    const { page } = await onNewJob();
    await addCode(page, 'Situation', 'Somebody');
    await addCode(page, 'Struggle', 'Copying');
    await addCode(page, 'Today', 'Own list');
    await addCode(page, 'Outcome', 'Know');
    expect(await sentence(page).innerText()).toBe(
      'When somebody above me asks who owes us, I struggle because I copy numbers by hand; ' +
        'today I keep a list of my own. I want to know it on Monday.',
    );
    const situation = columnOf(page, 'Situation');
    await situation.getByText('3 of 3 people · 3 quotes').waitFor();
    await expect.poll(() => situation.getByRole('article').count()).toBe(3);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await policyBreaches(page)).toEqual([]);
  });

  test('is said in three forms', async () => {
    const { page } = await onNewJob();
    await addCode(page, 'Situation', 'Somebody');
    await addCode(page, 'Outcome', 'Know');
    await page.getByRole('link', { name: 'Job statement' }).click();
    await waitForSentence(page, 'Know it on Monday when somebody above me asks who owes us.');
    await page.getByRole('link', { name: 'Job story' }).click();
    await waitForSentence(page, 'so I can know it on Monday.');
  });
});

describe('the words of a slot', () => {
  test('are written over where they stand, and undone and done again', async () => {
    const { page } = await onNewJob();
    await addCode(page, 'Struggle', 'Copying');
    await fieldOf(page, 'Struggle').focus();
    await page.keyboard.type('I copy it all twice');
    await page.keyboard.press('Enter');
    await waitForSentence(page, 'I struggle because I copy it all twice;');
    await columnOf(page, 'Struggle').getByText('In your words.').waitFor();
    await page.keyboard.press('Control+z');
    await waitForSentence(page, 'I struggle because I copy numbers by hand;');
    await page.keyboard.press('Control+Shift+z');
    await waitForSentence(page, 'I struggle because I copy it all twice;');
  });

  test('come back by Escape, and go back to the codes when they are cleared', async () => {
    const { page } = await onNewJob();
    await addCode(page, 'Struggle', 'Copying');
    await fieldOf(page, 'Struggle').click();
    await page.keyboard.type('never mind');
    await page.keyboard.press('Escape');
    await waitForSentence(page, 'because I copy numbers by hand;');
    await fieldOf(page, 'Struggle').focus();
    await page.keyboard.type('My own words');
    await page.keyboard.press('Enter');
    await waitForSentence(page, 'because My own words;');
    await fieldOf(page, 'Struggle').focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await waitForSentence(page, 'because I copy numbers by hand;');
    await expect.poll(() => columnOf(page, 'Struggle').getByText('In your words.').count()).toBe(0);
  });
});

describe('a quote of a slot', () => {
  test('can contradict it, and then does not count as a person behind it', async () => {
    const { page } = await onNewJob();
    await addCode(page, 'Situation', 'Somebody');
    const situation = columnOf(page, 'Situation');
    const card = situation.getByRole('article').filter({ hasText: 'Nobody ever asks.' });
    await card.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: /^contradicts/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await situation.getByText('2 of 3 people · 3 quotes · 1 against').waitFor();
    await page.getByText('Dana contradicts this').waitFor();
    expect(await card.getByRole('button').innerText()).toBe('contradicts');
    await page.keyboard.press('Control+z');
    await situation.getByText('3 of 3 people · 3 quotes').waitFor();
  });

  test('can be linked from elsewhere and taken away again', async () => {
    const { page } = await onNewJob();
    const outcome = columnOf(page, 'Outcome');
    await outcome.getByRole('button', { name: 'Link a quote…' }).click();
    await page.getByRole('combobox', { name: 'Find a quote' }).waitFor();
    await page.keyboard.type('whiteboard pavel');
    await page.getByRole('option').filter({ hasText: 'There is a whiteboard.' }).waitFor();
    await page.keyboard.press('Enter');
    await outcome.getByText('1 of 3 people · 1 quote').waitFor();
    await outcome.getByRole('article').getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Take this quote away' }).click();
    await outcome.getByText('0 of 3 people · 0 quotes').waitFor();
  });

  test('leads to its place in the transcript', async () => {
    const { page, study } = await onNewJob();
    await addCode(page, 'Outcome', 'Know');
    await columnOf(page, 'Outcome').getByRole('article').getByRole('blockquote').click();
    const passage = study.passages.get('I want to know on Monday who owes us.');
    await page.waitForURL((url) => url.hash.endsWith(`?passage=${passage}`));
  });
});

describe('a job', () => {
  test('is copied with its quotes', async () => {
    const { app, page } = await onNewJob();
    await addCode(page, 'Situation', 'Somebody');
    await page.keyboard.press('Control+Shift+C');
    await noticeOf(page, 'The job is copied with its quotes.').waitFor();
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain('When somebody above me asks who owes us, I struggle because');
    expect(copied).toContain('Situation: somebody above me asks who owes us (3 people, 3 quotes)');
    expect(copied).toContain('“Nobody ever asks.” (Dana, ');
  });

  test('goes into a brief, which is made where there is none', async () => {
    const { page } = await onNewJob();
    await page.keyboard.press('b');
    await noticeOf(page, '“Know who owes us” is in “Discovery brief”.').waitFor();
    await page.keyboard.press('b');
    await noticeOf(page, '“Know who owes us” is in “Discovery brief” already.').waitFor();
  });

  test('is renamed and removed, and comes back by Undo', async () => {
    const { page } = await onNewJob();
    await page.keyboard.press('F2');
    await page.keyboard.type('Know it on Monday');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Know it on Monday' }).waitFor();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('heading', { name: 'No jobs yet' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('link', { name: /^Know it on Monday/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });
});
