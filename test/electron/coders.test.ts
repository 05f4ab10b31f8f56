import { expect, test } from 'vitest';
import { connectToCore, mustCallCore } from './harness/core-client';
import { marksOf } from './harness/desk';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { goTo, openStudyWith } from './harness/screen';
import { makeTaggedStudy } from './harness/tagged-study';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

test('who codes is chosen in the window, and another’s tags are hidden everywhere at once', async () => {
  const { path } = await makeTaggedStudy();
  const { page } = await openStudyWith(launch, { study: path });
  photographIfFailed(page);
  await connectToCore(page);
  const nav = page.getByRole('navigation', { name: 'Study' });
  await nav.getByRole('button', { name: 'Coding as Researcher' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who is coding' });
  await dialog.getByRole('textbox', { name: 'Work under another name' }).fill('Bo');
  await page.keyboard.press('Enter');
  await dialog.getByRole('radio', { name: 'I am Bo', checked: true }).waitFor();
  expect(await dialog.getByRole('checkbox', { name: 'Show the tags of Bo' }).isDisabled()).toBe(
    true,
  );
  const code = { kind: 'struggle', name: 'Copying by hand' };
  await mustCallCore(page, 'passages.tag', { sourceId: 1, span: { start: 0, end: 7 }, code });
  await dialog.getByRole('checkbox', { name: 'Show the tags of Researcher' }).uncheck();
  await page.keyboard.press('Escape');
  await nav.getByRole('button', { name: 'Coding as Bo' }).waitFor();
  await nav.getByRole('link', { name: /^Quotes\s*1$/ }).waitFor();

  await goTo(page, '#/transcripts/1');
  await page.locator('[data-turn]').first().waitFor();
  await page.getByRole('button', { name: 'Without the tags of Researcher' }).waitFor();
  await expect.poll(() => marksOf(page).count()).toBe(1);

  await goTo(page, '#/quotes');
  await page.getByText('1 quote from', { exact: false }).waitFor();
  await page.getByRole('combobox', { name: 'Coder' }).selectOption('Researcher');
  await page.getByText('8 quotes from 3 people').waitFor();

  // It is remembered for this study.
  await page.reload();
  await nav.getByRole('link', { name: /^Quotes\s*1$/ }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tags of all coders');
  await page.keyboard.press('Enter');
  await nav.getByRole('link', { name: /^Quotes\s*9$/ }).waitFor();
});
