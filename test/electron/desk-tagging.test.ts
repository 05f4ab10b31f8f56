import { describe, expect, test } from 'vitest';
import { mustCallCore } from './harness/core-client';
import {
  deskForEachTest,
  keptInCore,
  marksOf,
  panelOf,
  pickerOf,
  seeChosen,
  tagWords,
} from './harness/desk';
import { selectByKeys } from './harness/keys';
import { selectByMouse } from './harness/mouse';

const onDesk = deskForEachTest();

describe('words that are selected', () => {
  test('by mouse are tagged with a letter, a few more and Enter', async () => {
    const page = await onDesk();
    await selectByMouse(page, 'I copied numbers for two evenings.');
    await page.keyboard.press('s');
    await pickerOf(page).getByRole('tab', { name: 'Struggle', selected: true }).waitFor();
    await page.keyboard.type('Copying by hand');
    await page.keyboard.press('Enter');
    await marksOf(page).getByText('I copied numbers for two evenings.', { exact: true }).waitFor();
    await seeChosen(page, 'I copied numbers for two evenings.');
    expect(await keptInCore(page)).toEqual([
      'I copied numbers for two evenings. | Copying by hand',
    ]);
  });

  test('by keys alone are tagged the same', async () => {
    const page = await onDesk();
    await selectByKeys(page, 'know who owes us');
    await page.keyboard.press('o');
    await pickerOf(page).getByRole('tab', { name: 'Outcome', selected: true }).waitFor();
    await page.keyboard.type('Know at once');
    await page.keyboard.press('Control+Enter');
    await marksOf(page).getByText('know who owes us', { exact: true }).waitFor();
    expect(await keptInCore(page)).toEqual(['know who owes us | Know at once']);
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.keyboard.press('r');
    await seeChosen(page, 'And what would be better?');
    expect(await keptInCore(page)).toEqual([
      'And what would be better? | Know at once',
      'know who owes us | Know at once',
    ]);
  });

  test('in part become whole when the pointer lets go', async () => {
    const page = await onDesk();
    const line = page.locator('[data-words]').nth(3);
    const box = await line.boundingBox();
    if (!box) throw new Error('The words are not on the page.');
    await page.mouse.move(box.x + 14, box.y + 14);
    await page.mouse.down();
    await page.mouse.move(box.x + 122, box.y + 14);
    await page.mouse.up();
    const selected = await page.evaluate(() => document.getSelection()?.toString() ?? '');
    const text = (await line.textContent()) ?? '';
    const start = text.indexOf(selected);
    expect(selected.length).toBeGreaterThan(5);
    expect(`${text} `.slice(start + selected.length)).toMatch(/^[\s,.]/);
    expect(` ${text}`.slice(0, start + 1)).toMatch(/\s$/);
  });

  test('over several turns are one passage', async () => {
    const page = await onDesk();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('a');
    await page.keyboard.type('A macro');
    await page.keyboard.press('Enter');
    await panelOf(page).getByRole('button', { name: 'A macro', exact: true }).waitFor();
    await expect.poll(() => marksOf(page).count()).toBe(2);
    const [kept] = await keptInCore(page);
    expect(kept).toContain('two evenings.\nWhat did you try first? | A macro');
  });
});

describe('the picker', () => {
  test('finds codes by letters near enough, makes none by accident, and changes kinds', async () => {
    const page = await onDesk();
    await tagWords(page, 'I asked Jonas to build a macro', 'a', 'A colleague’s macro');
    await selectByMouse(page, 'for two evenings');
    await page.keyboard.press('a');
    const picker = pickerOf(page);
    await picker.getByRole('option', { name: /A colleague’s macro.*1 quote · 1 person/ }).waitFor();
    await page.keyboard.type('coleague');
    await picker.getByRole('option', { name: /^A colleague’s/, selected: true }).waitFor();
    await page.keyboard.press('Tab');
    await picker.getByRole('tab', { name: 'Outcome', selected: true }).waitFor();
    await picker.getByRole('option', { name: 'Make “coleague” a new outcome' }).waitFor();
    await page.keyboard.press('Control+t');
    await picker.getByRole('tab', { name: 'Trigger', selected: true }).waitFor();
    await page.keyboard.press('Escape');
    await picker.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.getSelection()?.toString() === 'for two evenings');
    expect((await mustCallCore(page, 'codes.list', {})).map(({ name }) => name)).toEqual([
      'A colleague’s macro',
    ]);
    await page.keyboard.press('r');
    await seeChosen(page, 'for two evenings');
    await expect.poll(() => marksOf(page).count()).toBe(2);
  });
});
