import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { connectToCore, mustCallCore } from './harness/core-client';
import { makeDeskStudy } from './harness/desk';
import { answerSaveDialogs } from './harness/dialogs';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { openStudyWith } from './harness/screen';
import { screenshot } from './harness/study';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

test('names are redacted by keyboard, seen place by place, kept in a key, and purged', async () => {
  const path = await makeDeskStudy();
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
  expect(await seriousFindings(page)).toEqual([]);
  await screenshot(page, 'redact');
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

  await page.getByRole('button', { name: 'Purge…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Purge the study' });
  const purge = dialog.getByRole('button', { name: 'Purge for good' });
  await dialog.getByText(/Nothing that was done before/).waitFor();
  expect(await purge.isDisabled()).toBe(true);
  expect(await seriousFindings(page)).toEqual([]);
  await screenshot(page, 'purge');
  await dialog.getByRole('checkbox', { name: /cannot be undone/ }).press('Space');
  await purge.press('Enter');
  await page.getByRole('dialog', { name: 'The study is purged' }).waitFor();
  expect(readFileSync(path).includes('Jonas')).toBe(false);
  if (existsSync(`${path}-wal`)) expect(readFileSync(`${path}-wal`).length).toBe(0);
  expect((await mustCallCore(page, 'study.read', {})).history.undo).toBeNull();
});
