import { expect, test } from 'vitest';
import { connectToCore, mustCallCore } from './harness/core-client';
import { makeDeskStudy, openOnlyTranscript, pickerOf, tagWords } from './harness/desk';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { makeFolder } from './harness/launch';
import { selectByMouse } from './harness/mouse';
import { openStudyWith } from './harness/screen';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

test('recent codes and those kept at hand come first, also after a restart; archived ones do not come', async () => {
  const study = await makeDeskStudy();
  const profile = makeFolder('profile');
  const first = await openStudyWith(launch, { study, profile });
  photographIfFailed(first.page);
  await openOnlyTranscript(first.page);
  await tagWords(first.page, 'copied numbers', 's', 'By hand');
  await tagWords(first.page, 'two evenings', 's', 'Slow');
  await tagWords(first.page, 'the unpaid list', 's', 'Put away');
  await tagWords(first.page, 'by Friday', 's', 'In a hurry');
  await connectToCore(first.page);
  const codes = await mustCallCore(first.page, 'codes.list', {});
  const ids = codes.filter(({ name }) => name === 'Put away').map(({ id }) => id);
  await mustCallCore(first.page, 'codes.archive', { ids, archived: true });

  await selectByMouse(first.page, 'who owes us');
  await first.page.keyboard.press('s');
  await pickerOf(first.page).getByRole('option').first().waitFor();
  const names = () =>
    pickerOf(first.page)
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => option.children[1]?.textContent));
  await expect.poll(names).toEqual(['In a hurry', 'Slow', 'By hand']);
  await first.page.keyboard.press('ArrowDown');
  await first.page.keyboard.press('ArrowDown');
  await first.page.keyboard.press('Control+d');
  await pickerOf(first.page).getByRole('img', { name: 'Kept at hand' }).waitFor();
  await first.close();

  const { page } = await openStudyWith(launch, { study, profile });
  photographIfFailed(page);
  await openOnlyTranscript(page);
  await selectByMouse(page, 'who owes us');
  await page.keyboard.press('s');
  const options = pickerOf(page).getByRole('option');
  await options.first().waitFor();
  const after = await options.evaluateAll((all) => all.map((one) => one.children[1]?.textContent));
  expect(after).toEqual(['By hand', 'In a hurry', 'Slow']);
  await page.keyboard.type('put away');
  await options.filter({ hasText: 'archived' }).waitFor();
});
