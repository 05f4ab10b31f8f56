import { goTo } from '../screen';
import type { Sight } from './sight';

/** The screen on which names are redacted, and what asks before a purge. */
export const redactionSights: readonly Sight[] = [
  {
    name: 'redact',
    show: async (page) => {
      await goTo(page, '#/redact');
      await page.getByRole('textbox', { name: 'Words 1', exact: true }).fill('Joost');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Redact \d+ places?/ }).waitFor();
    },
  },
  {
    name: 'purge',
    show: async (page) => {
      await page.getByRole('button', { name: 'Purge…' }).click();
      await page.getByRole('dialog', { name: 'Purge the study' }).getByRole('list').waitFor();
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
];
