import type { ElectronApplication, Page } from 'playwright-core';
import { goTo } from '../screen';

export interface Sight {
  readonly name: string;
  /** Gets there from wherever the sample study is shown. */
  readonly show: (page: Page, app: ElectronApplication) => Promise<unknown>;
  /** Leaves what lies over the screen. */
  readonly leave?: (page: Page) => Promise<unknown>;
}

export const pressEscape = (page: Page) => page.keyboard.press('Escape');

export const heading = (page: Page, name: string) =>
  page.getByRole('heading', { name, exact: true });

/** Opens the first thing of a list. */
export async function openFirst(page: Page, address: string): Promise<void> {
  await goTo(page, address);
  await page.locator(`main a[href^="${address}/"]`).first().click();
}
