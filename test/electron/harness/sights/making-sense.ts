import { goTo } from '../screen';
import { heading, openFirst, pressEscape, type Sight } from './sight';

/** Codes, and what is made of them, to the brief. */
export const senseSights: readonly Sight[] = [
  {
    name: 'codes',
    show: async (page) => {
      await goTo(page, '#/codes');
      await heading(page, 'Codes').waitFor();
    },
  },
  {
    name: 'code',
    show: async (page) => {
      await goTo(page, '#/codes');
      await page.locator('[role="treeitem"][aria-level="2"]').first().click();
      await page.getByRole('textbox', { name: 'What it means' }).waitFor();
    },
  },
  {
    name: 'kind',
    show: async (page) => {
      await page.locator('[role="treeitem"][aria-level="1"]').first().click();
      await page.getByText('Key at the desk').waitFor();
    },
  },
  {
    name: 'kind-new',
    show: async (page) => {
      await page.keyboard.press('k');
      const dialog = page.getByRole('dialog', { name: 'New kind of code' });
      await dialog.getByRole('button', { name: 'Anxiety' }).click();
      await dialog.getByRole('radio', { name: 'hexagon', checked: true }).waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'jobs',
    show: async (page) => {
      await goTo(page, '#/jobs');
      await heading(page, 'Jobs').waitFor();
    },
  },
  {
    name: 'jobs-new',
    show: async (page) => {
      await page.keyboard.press('n');
      await page.getByRole('textbox', { name: 'Name of the new job' }).waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'job',
    show: async (page) => {
      await openFirst(page, '#/jobs');
      await page.getByRole('region', { name: 'Situation' }).waitFor();
    },
  },
  {
    name: 'job-codes',
    show: async (page) => {
      await page.getByRole('button', { name: 'Add a code to Outcome' }).click();
      await page.getByRole('region', { name: 'Codes for Outcome' }).waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'job-stance',
    show: async (page) => {
      await page
        .getByRole('button', { name: /: what this quote does/ })
        .first()
        .click();
      await page.getByRole('menuitemradio').first().waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'job-link-quote',
    show: async (page) => {
      await page.getByRole('button', { name: 'Link another quote…' }).first().click();
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'personas',
    show: async (page) => {
      await goTo(page, '#/personas');
      await heading(page, 'Personas').waitFor();
    },
  },
  {
    name: 'persona',
    show: async (page) => {
      await openFirst(page, '#/personas');
      await page.getByRole('textbox', { name: /^Narrative of/ }).waitFor();
    },
  },
  {
    name: 'persona-chip',
    show: async (page) => {
      const narrative = page.getByRole('textbox', { name: /^Narrative of/ });
      await narrative.locator('[data-standing]').first().click();
      await page.getByRole('radio').first().waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'persona-insert-quote',
    show: async (page) => {
      await page.getByRole('button', { name: 'Insert a quote' }).click();
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'brief-notice',
    show: async (page) => {
      await page.getByRole('button', { name: 'Put in brief' }).click();
      await page.getByRole('list', { name: 'Notices' }).waitFor();
    },
  },
  {
    name: 'briefs',
    show: async (page) => {
      await goTo(page, '#/briefs');
      await heading(page, 'Briefs').waitFor();
    },
  },
  {
    name: 'brief',
    show: async (page) => {
      await openFirst(page, '#/briefs');
      await page.locator('main article').waitFor();
    },
  },
];
