import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connectToCore, mustCallCore } from './harness/core-client';
import {
  makeDeskStudy,
  marksOf,
  openOnlyTranscript,
  panelOf,
  passagesInCore,
  pickerOf,
} from './harness/desk';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { pressAndSee, seeFocusOn, tabTo } from './harness/keys';
import { openStudyWith } from './harness/screen';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

/** Turns of which the words are some ten thousand. */
const turns = 900;
const tags = 40;
/** The first letters differ: so many of a name are typed to find it again. */
const names = [
  'Budget is cut',
  'Ledger by hand',
  'Phone calls',
  'Invoice sent twice',
  'Weekend lost',
  'Macro breaks',
  'Jonas knows',
  'Evenings back',
  'Auditor asks',
  'Template copied',
  'Old backup',
  'Clear at once',
];
const letters = ['t', 's', 'a', 'o'] as const;

/** What a person would miss if it were not as before. */
async function everything(page: Page): Promise<unknown> {
  const [source] = await mustCallCore(page, 'sources.list', {});
  const { turns: read } = await mustCallCore(page, 'sources.read', { id: source?.id ?? 0 });
  return {
    words: read.map(({ text }) => text),
    passages: await passagesInCore(page),
    codes: await mustCallCore(page, 'codes.list', {}),
  };
}

async function tagNextTurn(page: Page, number: number): Promise<void> {
  const code = number % names.length;
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await page.keyboard.press(letters[code % letters.length] ?? 't');
  await pickerOf(page).getByRole('combobox').waitFor();
  await page.keyboard.type(
    number < names.length ? (names[code] ?? '') : (names[code] ?? '').slice(0, 5),
  );
  await page.keyboard.press('Enter');
  await expect.poll(() => marksOf(page).count()).toBe(number + 1);
}

/** Tags the first sentence of the next turn with itself, and says something about it. */
async function tagInVivoWithMemo(page: Page): Promise<void> {
  await pressAndSee(page, 'n');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.keyboard.press('Shift+S');
  await expect.poll(() => marksOf(page).count()).toBe(tags + 1);
  await page.keyboard.press('m');
  const memo = panelOf(page).locator('#passage-memo');
  await seeFocusOn(page, memo);
  await page.keyboard.type('Their very words.');
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await passagesInCore(page)).filter(({ memo }) => memo !== null).length)
    .toBe(1);
}

/** Puts a letter into the first word of the chosen passage. */
async function correctWord(page: Page): Promise<void> {
  await page.keyboard.press(']');
  await page.keyboard.press('[');
  await page.keyboard.press('c');
  const editor = page.getByRole('textbox', { name: 'Words of this turn' });
  await seeFocusOn(page, editor);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('zz');
  await page.keyboard.press('Enter');
  await editor.waitFor({ state: 'detached' });
  const changed = async () =>
    (await passagesInCore(page)).filter(({ previousQuote }) => previousQuote !== null).length;
  await expect.poll(changed).toBe(1);
}

async function mergeTwoCodes(page: Page): Promise<void> {
  const line = (name: string) =>
    page.getByRole('treeitem').filter({ has: page.getByText(name, { exact: true }) });
  await page.keyboard.press('Control+4');
  await line('Ledger by hand').waitFor();
  await page.keyboard.press('f');
  await seeFocusOn(page, page.getByRole('searchbox', { name: 'Find a code' }));
  await tabTo(page, line('Ledger by hand'), 'ArrowDown');
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: /^Merge/ });
  await dialog.getByRole('combobox').waitFor();
  await page.keyboard.type('Template');
  await page.keyboard.press('Enter');
  await page.getByText('merged into “Template copied”').first().waitFor();
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await pressAndSee(page, key);
}

test('a long day at the desk by keyboard alone, all undone and all done again', async () => {
  const { page } = await openStudyWith(launch, { study: await makeDeskStudy(turns) });
  photographIfFailed(page);
  await connectToCore(page);
  await openOnlyTranscript(page);
  const before = await everything(page);
  for (let number = 0; number < tags; number += 1) await tagNextTurn(page, number);
  await tagInVivoWithMemo(page);
  await correctWord(page);
  await mergeTwoCodes(page);
  const after = await everything(page);
  expect(await passagesInCore(page)).toHaveLength(tags + 1);
  // Each tag, the code of a person's own words, the memo, the correction, the merge.
  const steps = tags + 4;
  await pressTimes(page, 'Control+z', steps);
  await expect.poll(() => everything(page)).toEqual(before);
  await pressTimes(page, 'Control+Shift+z', steps);
  await expect.poll(() => everything(page)).toEqual(after);
}, 120_000);
