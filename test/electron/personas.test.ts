import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { connectToCore, mustCallCore } from './harness/core-client';
import { launchForEachTest } from './harness/each';
import { goTo, openStudyWith, policyBreaches } from './harness/screen';
import { waitForOpenStudy } from './harness/study';
import { makeTaggedStudy } from './harness/tagged-study';

const launch = launchForEachTest();

const textOf = (page: Page): Locator => page.getByRole('textbox', { name: /^Narrative of/ });
const chipsOf = (page: Page): Locator => textOf(page).locator('[data-lexical-decorator]');
const panelOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Evidence' });
const undoOf = (page: Page): Locator => page.getByRole('button', { name: /^Undo:/ });

const waitForWritten = (page: Page) =>
  undoOf(page).filter({ hasText: 'write narrative of “Hands-on lead”' }).waitFor();

/** A study in its window, with the caret in the narrative of a persona of its own. */
async function onNewPersona() {
  const study = await makeTaggedStudy();
  const running = await openStudyWith(launch, { study: study.path });
  const { page } = running;
  await goTo(page, '#/personas');
  await page.getByRole('heading', { name: 'No personas yet' }).waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type('Hands-on lead');
  await page.keyboard.press('Enter');
  await textOf(page).focus();
  return { ...running, study };
}

/** Types the sign for a quote and what finds it, and takes the first found. */
async function insertQuote(page: Page, typed: string, found: string): Promise<void> {
  await page.keyboard.type('@');
  await page.getByRole('combobox', { name: 'Find a quote' }).waitFor();
  await page.keyboard.type(typed);
  await page.getByRole('option', { selected: true }).filter({ hasText: found }).waitFor();
  await page.keyboard.press('Enter');
  await chipsOf(page)
    .filter({ hasText: found.slice(0, 12) })
    .first()
    .waitFor();
}

/** Three sentences, two of them with a quote. */
async function writeThree(page: Page): Promise<void> {
  await page.keyboard.type('She copies numbers by hand ');
  await insertQuote(page, 'two evenings', 'I spent two evenings');
  await page.keyboard.type('. Nobody knows how long it takes. Somebody asks for it.');
  await insertQuote(page, 'finance director', 'Our finance director');
}

/** Moves from the end of the text, over the space there, to the chip before it. */
async function selectLastChip(page: Page): Promise<void> {
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction(() => document.getSelection()?.focusOffset === 0);
  await page.keyboard.press('ArrowLeft');
  await chipsOf(page).and(page.locator('[data-selected]')).waitFor();
}

describe('a narrative', () => {
  test('carries its quotes and says which sentence has none', async () => {
    const { page } = await onNewPersona();
    await writeThree(page);
    const panel = panelOf(page);
    await panel.getByText('1 of 3 sentences, underlined').waitFor();
    await panel.getByRole('button', { name: 'Nobody knows how long it takes.' }).waitFor();
    await panel.getByText('1 of 3 people · 2 quotes').waitFor();
    const marked = page.waitForFunction(() => CSS.highlights.get('without-quote')?.size === 1);
    await marked;
    expect(await seriousFindings(page)).toEqual([]);
    expect(await policyBreaches(page)).toEqual([]);
  });

  test('is kept when the writing stops, chips and all, in the file', async () => {
    const { page } = await onNewPersona();
    await writeThree(page);
    await waitForWritten(page);
    const before = await textOf(page).innerText();
    await page.reload();
    await waitForOpenStudy(page);
    // Chips are drawn one by one.
    await expect.poll(() => textOf(page).innerText()).toBe(before);
    await expect.poll(() => chipsOf(page).count()).toBe(2);
  });

  test('is kept at once when the screen is left', async () => {
    const { page } = await onNewPersona();
    await page.keyboard.type('She copies numbers.');
    await goTo(page, '#/jobs');
    await page.getByRole('heading', { name: 'No jobs yet' }).waitFor();
    await goTo(page, '#/personas/1');
    await textOf(page).getByText('She copies numbers.').waitFor();
  });

  test('leads from the list to a sentence without a quote', async () => {
    const { page } = await onNewPersona();
    await writeThree(page);
    await panelOf(page).getByRole('button', { name: 'Nobody knows how long it takes.' }).click();
    await page.keyboard.press('Delete');
    await panelOf(page).getByText('A quote stands behind each of the 2 sentences.').waitFor();
    await expect.poll(() => chipsOf(page).count()).toBe(2);
  });

  test('takes headings, lists, bold and italic, and nothing else', async () => {
    const { page } = await onNewPersona();
    await page.keyboard.type('## Their day');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- copies ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('everything');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+u');
    await page.keyboard.type(' twice');
    await page.keyboard.press('Enter');
    await page.keyboard.type('asks');
    await textOf(page).getByRole('heading', { name: 'Their day' }).waitFor();
    expect(await textOf(page).getByRole('listitem').allInnerTexts()).toEqual([
      'copies everything twice',
      'asks',
    ]);
    expect(await textOf(page).locator('strong').allInnerTexts()).toEqual(['everything']);
    await expect.poll(() => textOf(page).locator('u, [style*=underline]').count()).toBe(0);
  });
});

describe('a quote in a narrative', () => {
  test('gets its stance by keys, which the study undoes', async () => {
    const { page } = await onNewPersona();
    await writeThree(page);
    await waitForWritten(page);
    await selectLastChip(page);
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: /^supports/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await chipsOf(page).filter({ hasText: 'contradicts' }).waitFor();
    await panelOf(page).getByRole('heading', { name: 'What contradicts it' }).waitFor();
    await undoOf(page).click();
    await chipsOf(page).filter({ hasText: 'contradicts' }).waitFor({ state: 'detached' });
    await expect.poll(() => chipsOf(page).count()).toBe(2);
  });

  test('goes with Backspace and comes back with the text’s own Undo', async () => {
    const { page } = await onNewPersona();
    await writeThree(page);
    await selectLastChip(page);
    await page.keyboard.press('Backspace');
    await panelOf(page).getByText('2 of 3 sentences, underlined').waitFor();
    await page.keyboard.press('Control+z');
    await panelOf(page).getByText('1 of 3 sentences, underlined').waitFor();
  });

  test('shows all of it, and is taken out', async () => {
    const { page } = await onNewPersona();
    await writeThree(page);
    await chipsOf(page).first().click();
    await page.getByText('“I spent two evenings copying numbers.”').first().waitFor();
    await page.getByRole('button', { name: 'Take it out' }).click();
    await panelOf(page).getByText('2 of 3 sentences, underlined').waitFor();
    await page.keyboard.type('really');
    await textOf(page).getByText('by hand really.').waitFor();
  });

  test('keeps its words when its passage is gone, and says so', async () => {
    const { page, study } = await onNewPersona();
    await writeThree(page);
    await waitForWritten(page);
    const id = study.passages.get('I spent two evenings copying numbers.') ?? 0;
    await connectToCore(page);
    await mustCallCore(page, 'passages.remove', { id });
    await chipsOf(page).filter({ hasText: 'gone' }).waitFor();
    await panelOf(page).getByText('1 quote in the text is not in the study any more.').waitFor();
  });
});

describe('a quote whose words change after it was put in', () => {
  test('says so, and takes the new words when it is told to', async () => {
    const { page, study } = await onNewPersona();
    await writeThree(page);
    await waitForWritten(page);
    const id = study.passages.get('I spent two evenings copying numbers.') ?? 0;
    await connectToCore(page);
    const quotes = await mustCallCore(page, 'quotes.list', {});
    const quote = quotes.find((known) => known.id === id);
    const start = (quote?.start ?? 0) + 'I spent '.length;
    await mustCallCore(page, 'passages.resize', { id, span: { start, end: quote?.end ?? 0 } });
    const changed = chipsOf(page).filter({ hasText: 'words changed' });
    await changed.click();
    await page.getByText('now says “two evenings copying numbers.”').waitFor();
    await page.getByRole('button', { name: 'Use these words' }).click();
    await chipsOf(page).filter({ hasText: '“two evenings' }).waitFor();
    await expect.poll(() => changed.count()).toBe(0);
  });
});

describe('the clipboard', () => {
  test('carries quotes with their links', async () => {
    const { page } = await onNewPersona();
    await writeThree(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+End');
    await page.waitForFunction(() => document.getSelection()?.isCollapsed);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+v');
    await panelOf(page).getByText('2 of 6 sentences, underlined').waitFor();
    await expect.poll(() => chipsOf(page).count()).toBe(4);
  });

  test('carries a quote that is cut alone', async () => {
    const { page } = await onNewPersona();
    await writeThree(page);
    await selectLastChip(page);
    await page.keyboard.press('Control+x');
    await panelOf(page).getByText('2 of 3 sentences, underlined').waitFor();
    await page.keyboard.press('Control+v');
    await panelOf(page).getByText('1 of 3 sentences, underlined').waitFor();
  });

  test('brings in only the words of foreign pages', async () => {
    const { app, page } = await onNewPersona();
    await app.evaluate(({ clipboard }) => {
      clipboard.write({
        html: '<h1>Big</h1><img src="https://tracker.example/x.png" onerror="alert(1)"><p><b>Bold</b> <a href="https://example.com">link</a></p><script>alert(2)</script>',
      });
    });
    await page.keyboard.press('Control+v');
    await textOf(page).getByText('Bold link').waitFor();
    expect(await textOf(page).locator('p').allInnerTexts()).toEqual(['Big', 'Bold link']);
    await expect.poll(() => textOf(page).locator('img, a, strong, h1, h2, script').count()).toBe(0);
    expect(await policyBreaches(page)).toEqual([]);
  });
});
