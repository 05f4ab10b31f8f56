import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import type {} from '../../../renderer/shell';
import type { StudyStatus } from '../../../shared/contract';
import { root } from './launch';

/** Waits until the window's study is in that state, and returns it. */
export async function waitForStatus<T extends StudyStatus['type']>(
  page: Page,
  type: T,
): Promise<Extract<StudyStatus, { type: T }>> {
  const found = await page.waitForFunction(async (wanted) => {
    const status = await window.throughline.studyStatus();
    return status.type === wanted ? status : null;
  }, type);
  return (await found.jsonValue()) as Extract<StudyStatus, { type: T }>;
}

/** Waits until a study is open in the window. */
export function waitForOpenStudy(page: Page) {
  return waitForStatus(page, 'open');
}

/** The process ids of the cores that run. */
export async function corePids(app: ElectronApplication): Promise<number[]> {
  return app.evaluate((electron) =>
    electron.app
      .getAppMetrics()
      .filter(({ type, name }) => type === 'Utility' && name === 'Throughline core')
      .map(({ pid }) => pid),
  );
}

/** A picture of the window, for people, under test-results/. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = join(root, 'test-results');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
