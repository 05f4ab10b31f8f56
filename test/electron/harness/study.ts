import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { vi } from 'vitest';
import type {} from '../../../renderer/shell';
import type { StudyStatus } from '../../../shared/contract';
import { root } from './launch';

/** Waits until the window's study is in that state, and returns it. */
export async function waitForStatus<T extends StudyStatus['type']>(
  page: Page,
  type: T,
): Promise<Extract<StudyStatus, { type: T }>> {
  const is = (status: StudyStatus): status is Extract<StudyStatus, { type: T }> =>
    status.type === type;
  return vi.waitUntil(
    async () => {
      const status = await page.evaluate(() => window.throughline.studyStatus());
      return is(status) && status;
    },
    { timeout: 30_000, interval: 20 },
  );
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
