import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { connectToCore, mustCallCore } from './harness/core-client';
import { makeDeskStudy, openOnlyTranscript, panelOf, pickerOf } from './harness/desk';
import { answerSaveDialogs } from './harness/dialogs';
import { launchForEachTest } from './harness/each';
import { folderForTest } from './harness/empty-study';
import { photographFailures } from './harness/failures';
import { choose, pressOn, seeFocusOn, selectByKeys, tabTo } from './harness/keys';
import { goTo, openStudyWith } from './harness/screen';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

test('names are redacted by keyboard, seen place by place, kept in a key, and purged', async () => {
  const made = await makeDeskStudy();
  const path = join(dirname(made), 'Jonas.throughline');
  renameSync(made, path);
  const { app, page } = await openStudyWith(launch, { study: path });
  photographIfFailed(page);
  await connectToCore(page);
  const key = join(dirname(path), 'key.csv');
  await answerSaveDialogs(app, key);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('redact names');
  await page.getByRole('option', { name: /Redact names/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Words 1', exact: true }).waitFor();
  await page.keyboard.type('Jonas');
  await page.keyboard.press('Enter');
  const transcript = page.getByRole('checkbox', { name: /Jonas/ }).last();
  await transcript.waitFor();
  await page.getByText('The study’s file itself is called “Jonas.throughline”.').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /Keep a key/ }).press('Space');
  await page.getByRole('button', { name: /^Redact \d+ place/ }).press('Enter');
  await page
    .getByText(/place[s]? redacted/)
    .first()
    .waitFor();
  expect(readFileSync(key, 'utf8')).toContain('Jonas');
  const [source] = await mustCallCore(page, 'sources.list', {});
  const read = await mustCallCore(page, 'sources.read', { id: source?.id ?? 0 });
  const text = read.turns.map((turn) => turn.text).join('\n');
  expect(text).toContain('[name]');
  expect(text).not.toContain('Jonas');

  // The list is ready for the next words.
  await seeFocusOn(page, page.getByRole('textbox', { name: 'Words 1', exact: true }));

  const copies = [2, 3].map((version) => `Jonas (before version ${version}).throughline`);
  for (const copy of copies) writeFileSync(join(dirname(path), copy), 'Jonas');
  await page.getByRole('button', { name: 'Purge…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Purge the study' });
  const purge = dialog.getByRole('button', { name: 'Purge for good' });
  await dialog.getByText(/Nothing that was done before/).waitFor();
  expect(await purge.isDisabled()).toBe(true);
  expect(await seriousFindings(page)).toEqual([]);
  await seeFocusOn(page, dialog.getByRole('button', { name: 'Cancel' }));
  const boxOf = (name: string) => dialog.getByRole('checkbox', { name });
  for (const copy of copies) expect(await boxOf(`“${copy}”`).isChecked()).toBe(true);
  await tabTo(page, boxOf('(before version 3)'), 'Shift+Tab');
  await page.keyboard.press('Space');
  await tabTo(page, boxOf('cannot be undone'));
  await page.keyboard.press('Space');
  await pressOn(page, purge);
  const purged = page.getByRole('dialog', { name: 'The study is purged' });
  await purged.getByText(`Removed: ${copies[0]}.`).waitFor();
  await purged.getByText(/^Still there.*before version 3/).waitFor();
  expect(copies.map((copy) => existsSync(join(dirname(path), copy)))).toEqual([false, true]);
  expect(readFileSync(path).includes('Jonas')).toBe(false);
  if (existsSync(`${path}-wal`)) expect(readFileSync(`${path}-wal`).length).toBe(0);
  expect((await mustCallCore(page, 'study.read', {})).history.undo).toBeNull();
  // Nor does the list of words name him any more.
  await seeFocusOn(page, purged.getByRole('button', { name: 'Done' }));
  await page.keyboard.press('Enter');
  expect(await page.getByRole('textbox', { name: 'Words 1', exact: true }).inputValue()).toBe('');
});

test('words selected at the desk are redacted and purged, and the program forgets them too', async () => {
  const profile = folderForTest('profile');
  const { app, page, close } = await openStudyWith(launch, {
    study: await makeDeskStudy(),
    profile,
  });
  photographIfFailed(page);
  await connectToCore(page);
  await mustCallCore(page, 'study.rename', { title: 'Talks about Jonas' });
  // Where the program remembers things: codes given last, places visited last, where one was reading.
  await openOnlyTranscript(page);
  await selectByKeys(page, 'Jonas');
  await page.keyboard.press('s');
  await pickerOf(page).getByRole('combobox').waitFor();
  await page.keyboard.type('Waiting for Jonas');
  await page.keyboard.press('Enter');
  await panelOf(page).getByRole('button', { name: 'Waiting for Jonas', exact: true }).waitFor();
  await goTo(page, '#/search?q=Jonas');
  await page.getByText('build a macro').first().waitFor();
  await choose(page, 'Marta', 'Marta');
  await selectByKeys(page, 'Jonas');
  await expect.poll(() => filesWith(profile, 'Jonas')).toContain('settings.json');
  await choose(page, 'redact these', 'Redact these words…');
  const words = page.getByRole('textbox', { name: 'Words 1', exact: true });
  await seeFocusOn(page, words);
  expect(await words.inputValue()).toBe('Jonas');

  await page.keyboard.press('Enter');
  await pressOn(page, page.getByRole('button', { name: /^Redact \d+ places/ }));
  await page
    .getByText(/places redacted/)
    .first()
    .waitFor();
  await choose(page, 'purge', 'Purge…');
  const dialog = page.getByRole('dialog', { name: 'Purge the study' });
  await tabTo(page, dialog.getByRole('checkbox', { name: /cannot be undone/ }));
  await page.keyboard.press('Space');
  await pressOn(page, dialog.getByRole('button', { name: 'Purge for good' }));
  await page.getByRole('dialog', { name: 'The study is purged' }).waitFor();
  const titles = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.getTitle()));
  await expect.poll(titles).toEqual(['Talks about [name] — Throughline']);
  await close();
  expect(filesWith(profile, 'Jonas')).toEqual([]);
});

/** Which files of the folder, at any depth, hold the word, in either way in which they write. */
function filesWith(folder: string, word: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le');
    })
    .map((path) => relative(folder, path));
}
