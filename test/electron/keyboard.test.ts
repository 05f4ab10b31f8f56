import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { watchFaults } from './harness/faults';
import { writeInterviews } from './harness/interviews';
import {
  exportToWord,
  giveAnotherName,
  importInterviews,
  makeBrief,
  makeJob,
  makePersona,
  makeStudy,
  seeQuotes,
  tagAll,
} from './harness/key-steps';
import { makeFolder } from './harness/launch';
import { expectEverythingIn, seeCounts } from './harness/seen';
import { everything } from './harness/shift-plans';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

test('the keyboard alone does the whole main job', async () => {
  const folder = makeFolder('keyboard');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { app, page } = await launch();
  photographIfFailed(page);
  const faults = watchFaults(page);
  await makeStudy(app, page, join(folder, 'shift plans.throughline'));
  await importInterviews(app, page, await writeInterviews(folder));
  await tagAll(page);
  await seeQuotes(page);
  await giveAnotherName(page);
  await makeJob(page);
  await makePersona(page);
  await makeBrief(page);
  await exportToWord(app, page, join(folder, 'brief.docx'));
  await expectEverythingIn(join(folder, 'brief.docx'));
  await seeCounts(page, everything);
  expect(faults).toEqual([]);
});
