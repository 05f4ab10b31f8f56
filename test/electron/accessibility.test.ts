import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { launchForEachTest } from './harness/each';
import { everyScreen } from './harness/every-screen';
import { photographFailures } from './harness/failures';
import { watchFaults } from './harness/faults';
import { choose } from './harness/keys';
import { makeFolder } from './harness/launch';
import { buildSampleStudy } from './harness/sample';
import { screenshot } from './harness/study';

const folder = makeFolder('accessibility');
const sample = join(folder, 'sample.throughline');
beforeAll(() => buildSampleStudy(sample));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

/** Looks at what is on the screen now: what is wrong with it, and a picture for people. */
async function lookAt(page: Page, name: string): Promise<string[]> {
  const findings = await seriousFindings(page);
  await screenshot(page, name);
  return findings.map((finding) => `${name}: ${finding}`);
}

test.each(['light', 'dark'] as const)(
  'no screen of a study shuts anybody out, %s',
  async (theme) => {
    const { app, page } = await launch({ study: sample });
    photographIfFailed(page);
    const faults = watchFaults(page);
    await page.getByRole('navigation', { name: 'Study' }).waitFor();
    await choose(page, `${theme} colours`, `${theme === 'light' ? 'Light' : 'Dark'} colours`);
    const findings: string[] = [];
    for (const { name, show, leave } of everyScreen) {
      await show(page, app);
      findings.push(...(await lookAt(page, `${theme}-${name}`)));
      await leave?.(page);
    }
    expect(findings).toEqual([]);
    expect(faults).toEqual([]);
  },
);

test('the start screen shuts nobody out', async () => {
  const { page } = await launch();
  photographIfFailed(page);
  const faults = watchFaults(page);
  const findings: string[] = [];
  await page.getByRole('button', { name: 'New study…' }).waitFor();
  findings.push(...(await lookAt(page, 'light-start')));
  await page.emulateMedia({ colorScheme: 'dark' });
  findings.push(...(await lookAt(page, 'dark-start')));
  expect(findings).toEqual([]);
  expect(faults).toEqual([]);
});
