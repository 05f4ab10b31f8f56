import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { goTo, openStudyWith, policyBreaches } from './harness/screen';
import { makeTaggedStudy } from './harness/tagged-study';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

/** The people of a study in which Marta stands twice, in roles that differ. */
async function onPeople() {
  const study = await makeTaggedStudy(async (call) => {
    const [marta] = (await call('participants.list', {})).filter(({ name }) => name === 'Marta');
    const other = await call('participants.create', { name: 'Marta H.' });
    const role = await call('attributes.create', { name: 'Role', type: 'text' });
    const set = (participantId: number, value: string) =>
      call('participants.setValue', { participantId, attributeId: role.id, value });
    await set(marta?.id ?? 0, 'Accounts');
    await set(other.id, 'Head of accounts');
  });
  const running = await openStudyWith(launch, { study: study.path });
  photographIfFailed(running.page);
  await goTo(running.page, '#/people');
  await running.page.getByRole('heading', { name: 'People' }).waitFor();
  return running;
}

const names = (page: Page) =>
  page
    .getByRole('textbox', { name: /^Name of/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

test('two spellings are proposed as one person, merged with the role that is chosen, and undone', async () => {
  const { page } = await onPeople();
  await page.getByRole('button', { name: /^Merge… .*Marta H/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge 2 people' });
  await dialog
    .getByLabel('Role: they differ')
    .selectOption({ label: 'Head of accounts (Marta H.)' });
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect.poll(() => names(page)).toEqual(['Marta', 'Pavel', 'Dana']);
  const role = page.getByRole('textbox', { name: 'Role of Marta' });
  await expect.poll(() => role.inputValue()).toBe('Head of accounts');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => names(page)).toEqual(['Marta', 'Pavel', 'Dana', 'Marta H.']);
  await page.getByRole('button', { name: 'Words', exact: true }).click();
  await page.getByRole('button', { name: 'Words', exact: true }).click();
  await expect.poll(() => names(page)).toEqual(['Marta H.', 'Dana', 'Pavel', 'Marta']);
  await page.getByRole('button', { name: /^Different people/ }).click();
  await expect.poll(() => page.getByRole('region', { name: 'Likely the same' }).count()).toBe(0);
});

test('everyone gets a pseudonym, shown before it holds; the real names can be hidden', async () => {
  const { page } = await onPeople();
  await page.getByRole('button', { name: 'Give pseudonyms…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Give pseudonyms' });
  await dialog.getByRole('textbox', { name: 'Pseudonym of Pavel' }).fill('Vera');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Give 4 people pseudonyms' }).click();
  await expect.poll(() => names(page)).toEqual(['P1', 'Vera', 'P3', 'P4']);
  const real = page.getByRole('textbox', { name: 'Real name of Vera' });
  await expect.poll(() => real.inputValue()).toBe('Pavel');
  await page.getByRole('link', { name: 'P1', exact: true }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hide real names' }).click();
  await expect.poll(() => real.count()).toBe(0);
  expect(await policyBreaches(page)).toEqual([]);
});

test('a person’s panel has their quotes by kind; the table is gone through by keys alone', async () => {
  const { page } = await onPeople();
  const totals = page.getByRole('row', { name: /^4 people/ });
  await totals.getByRole('link', { name: '8', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Struggles', exact: true }).click();
  await expect.poll(() => names(page)).toEqual(['Marta', 'Pavel', 'Dana', 'Marta H.']);
  await page.getByRole('textbox', { name: 'Name of Marta', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Paul');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual(['Marta', 'Paul', 'Dana', 'Marta H.']);
  const dana = page.getByRole('textbox', { name: 'Name of Dana', exact: true });
  await expect.poll(() => dana.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'About Paul' });
  await panel.getByRole('heading', { name: 'Struggles 1' }).waitFor();
  await panel.getByText('I copied the numbers by hand again.').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await panel.getByRole('textbox', { name: /^Memo on Paul/ }).fill('Calls back on Mondays.');
  await page.getByRole('link', { name: 'Close Paul' }).focus();
  const inTable = page.getByRole('textbox', { name: 'Memo on Paul', exact: true });
  await expect.poll(() => inTable.inputValue()).toBe('Calls back on Mondays.');
  await panel.getByRole('link', { name: 'Triggers' }).focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.count()).toBe(0);
  await totals.getByRole('link', { name: '3', exact: true }).click();
  await page.getByRole('region', { name: 'Triggers' }).getByText('Nobody ever asks.').waitFor();
});
