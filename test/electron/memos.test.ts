import { expect, test } from 'vitest';
import { connectToCore, mustCallCore } from './harness/core-client';
import { seeChosen } from './harness/desk';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { goTo, openStudyWith } from './harness/screen';
import { makeTaggedStudy } from './harness/tagged-study';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

test('memos are written where things are, gather on their screen, and lead back', async () => {
  const words = 'There is a whiteboard.';
  const { path } = await makeTaggedStudy(async (call, passages) => {
    const about = { type: 'passage', id: passages.get(words) ?? 0 } as const;
    await call('coders.use', { name: 'Bo' });
    await call('memos.set', { about, text: 'Same as Marta’s list?' });
    await call('coders.use', { name: 'Researcher' });
  });
  const { page } = await openStudyWith(launch, { study: path });
  photographIfFailed(page);
  await connectToCore(page);
  const [code] = (await mustCallCore(page, 'codes.list', {})).filter(
    ({ name }) => name === 'Own list',
  );
  await goTo(page, `#/codes/${code?.id}`);
  await page.getByRole('textbox', { name: 'Memo on Own list' }).fill('Is it one idea?');

  await page.keyboard.press('Control+8');
  await page.getByRole('heading', { name: 'Memos', exact: true }).waitFor();
  await page.keyboard.press('m');
  await page.keyboard.type('Nobody trusts the system.');
  const memos = page.getByRole('list', { name: 'Memos' });
  const onCode = memos.getByRole('textbox', { name: 'Memo on Own list' });
  await onCode.fill('It is two ideas.');
  // Another coder’s memo is there to be read, not to be written over.
  await memos.getByText('Same as Marta’s list?').waitFor();
  await expect.poll(() => memos.getByRole('textbox').count()).toBe(1);

  await page.getByRole('searchbox', { name: 'Find in memos' }).fill('ideas');
  await page.getByText('1 memo', { exact: true }).waitFor();
  expect((await mustCallCore(page, 'memos.list', {})).map(({ text }) => text).sort()).toEqual([
    'It is two ideas.',
    'Nobody trusts the system.',
    'Same as Marta’s list?',
  ]);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('same whitebord');
  await page.getByRole('option', { name: /Same as Marta’s list/ }).click();
  await seeChosen(page, words);
  const panel = page.getByRole('complementary', { name: 'Codes and passages' });
  await panel.getByText('Same as Marta’s list?').waitFor();
});
