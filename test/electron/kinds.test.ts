import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { makeDeskStudy, openOnlyTranscript, panelOf, pickerOf, seeChosen } from './harness/desk';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { choose, seeFocusOn, selectByKeys } from './harness/keys';
import { goTo, openStudyWith, policyBreaches } from './harness/screen';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

const lineOf = (page: Page, name: string): Locator =>
  page.getByRole('treeitem').filter({ has: page.getByText(name, { exact: true }) });

const colourOf = (element: Locator, property: 'fill' | 'borderLeftColor'): Promise<string> =>
  element.evaluate((drawn, name) => getComputedStyle(drawn)[name], property);

/** The tokens' light colours. */
const teal = 'rgb(11, 111, 130)';
const violet = 'rgb(106, 75, 196)';

test('a kind is added, tags by its key, and goes with its codes moved, by keys alone', async () => {
  const { page } = await openStudyWith(launch, { study: await makeDeskStudy() });
  photographIfFailed(page);
  await choose(page, 'light colours', 'Light colours');
  await goTo(page, '#/codes');
  await lineOf(page, 'Outcomes').waitFor();
  await page.keyboard.press('k');
  const dialog = page.getByRole('dialog', { name: 'New kind of code' });
  await seeFocusOn(page, dialog.getByRole('textbox', { name: 'One is called' }));
  await page.keyboard.type('outcome');
  await dialog.getByText('“outcome” is what another kind is called.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Add the kind' }).isDisabled()).toBe(true);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Habit');
  expect(await dialog.getByRole('textbox', { name: 'Several are called' }).inputValue()).toBe(
    'Habits',
  );
  await dialog.getByRole('radio', { name: 'H', exact: true, checked: true }).waitFor();
  // A key of the desk's is not on offer.
  expect(await dialog.getByRole('radio', { name: 'R', exact: true }).count()).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const line = lineOf(page, 'Habits');
  await seeFocusOn(page, line);
  expect(await colourOf(line.locator('svg path').last(), 'fill')).toBe(violet);

  await page.keyboard.press('F2');
  const change = page.getByRole('dialog', { name: 'Change the kind “Habit”' });
  await change.getByRole('radio', { name: 'violet', checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await change.getByRole('radio', { name: 'teal', checked: true }).waitFor();
  await page.keyboard.press('Enter');
  await seeFocusOn(page, line);
  await expect.poll(() => colourOf(line.locator('svg path').last(), 'fill')).toBe(teal);
  await page.keyboard.press('Alt+ArrowUp');
  const kinds = page.locator('[role="treeitem"][aria-level="1"] [data-name]');
  await expect
    .poll(() => kinds.allTextContents())
    .toEqual(['Triggers', 'Struggles', 'Alternatives', 'Habits', 'Outcomes']);
  await seeFocusOn(page, line);

  await goTo(page, '#/transcripts');
  await openOnlyTranscript(page);
  await panelOf(page).getByRole('region', { name: 'Habits' }).waitFor();
  await selectByKeys(page, 'I copied numbers for two evenings.');
  await page.keyboard.press('h');
  await pickerOf(page).getByRole('tab', { name: 'Habit', selected: true }).waitFor();
  await page.keyboard.type('Old ways');
  await page.keyboard.press('Enter');
  await seeChosen(page, 'I copied numbers for two evenings.');
  const bracket = page.locator('[aria-hidden] > button[data-kind]', { hasText: 'Old ways' });
  expect(await colourOf(bracket, 'borderLeftColor')).toBe(teal);
  const mark = page.locator('[data-words] mark').first();
  const background = await mark.evaluate((drawn) => getComputedStyle(drawn).backgroundImage);
  expect(background).toContain(teal);
  await goTo(page, '#/quotes');
  await page.getByRole('region', { name: 'Habits' }).locator('q').waitFor();

  await goTo(page, '#/codes');
  await line.click();
  await page.keyboard.press('Delete');
  const removing = page.getByRole('dialog', { name: 'Remove the kind “Habit”' });
  await removing.getByRole('combobox', { name: 'Its code goes to' }).selectOption('Struggles');
  expect(await seriousFindings(page)).toEqual([]);
  await removing.getByRole('button', { name: 'Move 1 code and remove' }).press('Enter');
  await line.waitFor({ state: 'detached' });
  await seeFocusOn(page, lineOf(page, 'Struggles'));
  await lineOf(page, 'Old ways').waitFor();
  await page.keyboard.press('Control+z');
  await line.waitFor();
  await lineOf(page, 'Old ways').getByText('1 person · 1 quote').waitFor();
  expect(await policyBreaches(page)).toEqual([]);
});

test('one of the four is called otherwise, and a kind without codes goes at once', async () => {
  const { page } = await openStudyWith(launch, { study: await makeDeskStudy() });
  photographIfFailed(page);
  await goTo(page, '#/codes');
  await lineOf(page, 'Triggers').click();
  await page.getByRole('button', { name: 'Change this kind…' }).click();
  const change = page.getByRole('dialog', { name: 'Change the kind “Trigger”' });
  await change.getByText('it keeps its key T').waitFor();
  await change.getByRole('textbox', { name: 'One is called' }).fill('Moment');
  await change.getByRole('textbox', { name: 'Several are called' }).fill('Moments');
  await change.getByRole('button', { name: 'Save' }).click();
  await lineOf(page, 'Moments').waitFor();
  expect(await page.getByRole('button', { name: 'Remove this kind' }).count()).toBe(0);

  await page.getByRole('button', { name: 'New kind…' }).click();
  const dialog = page.getByRole('dialog', { name: 'New kind of code' });
  await dialog.getByRole('button', { name: 'Pull', exact: true }).click();
  expect(await dialog.getByRole('combobox', { name: /^Part of a job/ }).inputValue()).toBe(
    'outcome',
  );
  await dialog.getByRole('button', { name: 'Add the kind' }).click();
  await seeFocusOn(page, lineOf(page, 'Pulls'));
  await page.getByRole('button', { name: 'Remove this kind' }).click();
  await lineOf(page, 'Pulls').waitFor({ state: 'detached' });
  await goTo(page, '#/quotes');
  await page.getByText(/press T for a moment, S for a struggle/).waitFor();
});
