import { afterEach } from 'vitest';
import { type LaunchOptions, launchApp, type RunningApp } from './launch';

/**
 * A `launch` whose apps are closed after each test of the file, the latest first, whatever became
 * of the test.
 */
export function launchForEachTest(): (options?: LaunchOptions) => Promise<RunningApp> {
  const running: RunningApp[] = [];
  afterEach(async () => {
    for (const app of running.splice(0).reverse()) await app.close();
  });
  return async (options) => {
    const app = await launchApp(options);
    running.push(app);
    return app;
  };
}
