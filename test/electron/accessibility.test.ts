import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { answerSaveDialogs } from './harness/dialogs';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { watchFaults } from './harness/faults';
import { choose } from './harness/keys';
import { makeFolder } from './harness/launch';
import { buildSampleStudy } from './harness/sample';
import { goTo } from './harness/screen';
import { everyEmptyScreen } from './harness/sights/every-empty-screen';
import { everyScreen } from './harness/sights/every-screen';
import { screenshot } from './harness/study';

const folder = makeFolder('accessibility');
const sample = join(folder, 'sample.throughline');
beforeAll(() => buildSampleStudy(sample));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

/** A window on a copy of the sample study. */
async function openSample(name: string) {
  const study = join(folder, `${name}.throughline`);
  copyFileSync(sample, study);
  const running = await launch({ study });
  photographIfFailed(running.page);
  await running.page.getByRole('navigation', { name: 'Study' }).waitFor();
  return running;
}

/**
 * Looks at what is on the screen now: what is wrong with it. With THROUGHLINE_PICTURES=1 people get
 * a picture too.
 */
async function lookAt(page: Page, name: string, rules?: readonly string[]): Promise<string[]> {
  const findings = await seriousFindings(page, rules);
  if (process.env.THROUGHLINE_PICTURES) await screenshot(page, name);
  const scrolls = await page.evaluate(() => document.body.scrollHeight > window.innerHeight);
  if (scrolls) findings.push('the page as a whole can be scrolled');
  return findings.map((finding) => `${name}: ${finding}`);
}

/** Gives the window's page that size, in CSS pixels. */
async function resize(app: ElectronApplication, page: Page, width: number, height: number) {
  await app.evaluate(
    ({ BrowserWindow }, size) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  await page.waitForFunction((wide) => innerWidth === wide, width);
}

describe.each([
  { theme: 'light', width: 1280, height: 800, rules: undefined },
  // All but the colours is the same in both.
  { theme: 'dark', width: 1920, height: 1080, rules: ['color-contrast', 'link-in-text-block'] },
  // All but the room is the same at any width.
  { theme: 'light', width: 900, height: 700, rules: ['scrollable-region-focusable'] },
])('in $theme colours, $width wide', ({ theme, width, height, rules }) => {
  const chooseTheme = (page: Page) =>
    choose(page, `${theme} colours`, theme === 'light' ? 'Light colours' : 'Dark colours');
  const picture = (name: string) => `${theme}-${width}-${name}`;

  test('no screen of a study shuts anybody out, or is wider than its window', async () => {
    const { app, page } = await openSample(picture('study'));
    const faults = watchFaults(page);
    await resize(app, page, width, height);
    await chooseTheme(page);
    const findings: string[] = [];
    for (const { name, show, leave } of everyScreen) {
      await show(page, app);
      findings.push(...(await lookAt(page, picture(name), rules)));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) findings.push(`${picture(name)} is ${wide} wide`);
      await leave?.(page);
    }
    expect(findings).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('nor does the start, nor a study with nothing in it', async () => {
    const { app, page } = await launch();
    photographIfFailed(page);
    const faults = watchFaults(page);
    await resize(app, page, width, height);
    const newStudy = page.getByRole('button', { name: 'New study…' });
    await newStudy.waitFor();
    await chooseTheme(page);
    const findings = await lookAt(page, picture('start'), rules);
    await answerSaveDialogs(app, join(folder, `${picture('empty')}.throughline`));
    await newStudy.click();
    await page.getByRole('navigation', { name: 'Study' }).waitFor();
    for (const { name, show } of everyEmptyScreen) {
      await show(page, app);
      findings.push(...(await lookAt(page, picture(name), rules)));
    }
    expect(findings).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test('a narrow window keeps its panel in a drawer, and nothing is wider than it', async () => {
  const { app, page } = await openSample('narrow');
  await resize(app, page, 720, 640);
  const findings: string[] = [];
  for (const [address, label] of [
    ['#/transcripts/1', 'Codes and passages'],
    ['#/jobs/1', 'Strength and checks'],
    ['#/personas/1', 'Evidence'],
  ] as const) {
    await goTo(page, address);
    const panel = page.getByRole('complementary', { name: label });
    await page.getByRole('button', { name: label }).waitFor();
    await panel.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+\\');
    await panel.waitFor();
    findings.push(...(await lookAt(page, `narrow-${label.toLowerCase().replaceAll(' ', '-')}`)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
  }
  expect(findings).toEqual([]);
});
