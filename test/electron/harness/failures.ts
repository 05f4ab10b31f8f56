import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { screenshot } from './study';

/**
 * What is given to the function that this returns is photographed when its test fails, before its
 * window is closed: so this is called after `launchForEachTest`.
 */
export function photographFailures(): (page: Page) => void {
  let latest: Page | null = null;
  afterEach(async ({ task }) => {
    if (latest && task.result?.state === 'fail') {
      await screenshot(latest, `failed-${task.name.replace(/\W+/g, '-').slice(0, 60)}`);
    }
    latest = null;
  });
  return (page) => {
    latest = page;
  };
}
