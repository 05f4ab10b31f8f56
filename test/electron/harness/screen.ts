import type { Page } from 'playwright-core';
import type { LaunchOptions, launchApp, RunningApp } from './launch';
import { waitForOpenStudy } from './study';

/** Goes to a place in the study, as a link would: `#/jobs/3`. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

/** Launches with `launch`, waits for the study, and listens for breaches of the page's policy. */
export async function openStudyWith(
  launch: typeof launchApp,
  options: LaunchOptions,
): Promise<RunningApp> {
  const running = await launch(options);
  await waitForOpenStudy(running.page);
  await running.page.evaluate(() => {
    const breaches: string[] = [];
    Object.assign(window, { policyBreaches: breaches });
    document.addEventListener('securitypolicyviolation', (event) => {
      breaches.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return running;
}

/** What broke the page's policy since the study was opened. */
export async function policyBreaches(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'policyBreaches') as string[]);
}

/** Waits until a text on the page is, or matches, what is expected. */
export async function waitForText(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector, { hasText: text }).first().waitFor();
}
