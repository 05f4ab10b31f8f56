import type { Page } from 'playwright-core';
import { compareCol, correctedCol } from '../corrected-sample';
import { answerOpenDialogs } from '../dialogs';
import { goTo } from '../screen';
import { heading, openFirst, pressEscape, type Sight } from './sight';

const deskPanel = (page: Page) => page.getByRole('complementary', { name: 'Codes and passages' });

/** The list of transcripts, what its menus open, and the desk. */
export const transcriptSights: readonly Sight[] = [
  {
    name: 'transcripts',
    show: async (page) => {
      await goTo(page, '#/transcripts');
      await heading(page, 'Transcripts').waitFor();
    },
  },
  {
    name: 'transcript-menu',
    show: async (page) => {
      await page
        .getByRole('button', { name: /^More about/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Remove' }).waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'transcript-details',
    show: async (page) => {
      await page
        .getByRole('button', { name: /^More about/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Title and date…' }).click();
      await page.getByRole('dialog').waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'transcript-report',
    show: async (page) => {
      await page
        .getByRole('button', { name: /^More about/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'How it was imported…' }).click();
      await page
        .getByRole('dialog', { name: 'How it was imported' })
        .getByText(/^Read as/)
        .waitFor();
    },
    leave: pressEscape,
  },
  { name: 'transcript-compare', show: compareCol, leave: pressEscape },
  {
    name: 'transcript-newer',
    show: async (page, app) => {
      await answerOpenDialogs(app, [correctedCol()]);
      await page.keyboard.press('Control+i');
      const dialog = page.getByRole('dialog', { name: /^A newer version of “Col/ });
      await dialog.getByText('What differs in the text').waitFor();
    },
    leave: async (page) => {
      await page.getByRole('button', { name: 'Leave out' }).click();
      await page.getByRole('dialog', { name: 'Nothing was imported' }).waitFor();
      await pressEscape(page);
    },
  },
  {
    name: 'transcript-replaced',
    show: async (page, app) => {
      await compareCol(page, app);
      await page.getByRole('button', { name: 'Replace', exact: true }).click();
      await page.getByRole('dialog', { name: /has the new text$/ }).waitFor();
    },
    leave: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'desk',
    show: async (page) => {
      await openFirst(page, '#/transcripts');
      await page.locator('main mark').first().waitFor();
    },
  },
  {
    name: 'desk-passage',
    show: async (page) => {
      await page.locator('main mark').first().click();
      if (!(await deskPanel(page).isVisible())) await page.keyboard.press('Control+\\');
      await heading(page, 'Passage').waitFor();
    },
    // Where the window is narrow, the panel lies over the words.
    leave: async (page) => {
      if ((await page.evaluate(() => innerWidth)) > 1000) return;
      await page.keyboard.press('Control+\\');
      await deskPanel(page).waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'desk-selection-picker',
    show: async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.getSelection()?.isCollapsed === false);
      await page.keyboard.press('s');
      await page
        .getByRole('dialog', { name: 'Tag the words' })
        .getByRole('option')
        .first()
        .waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'desk-speaker',
    show: async (page) => {
      await page.keyboard.press('w');
      await page.getByRole('dialog', { name: /^Who is/ }).waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'desk-find',
    show: async (page) => {
      await page.keyboard.press('Control+f');
      await page.keyboard.type('chair');
      await page
        .getByRole('search')
        .getByText(/\d+ of \d+/)
        .waitFor();
    },
    leave: pressEscape,
  },
];
