import { goTo } from '../screen';
import { heading, pressEscape, type Sight } from './sight';

/** Where what people said is looked at across transcripts. */
export const acrossSights: readonly Sight[] = [
  {
    name: 'search',
    show: async (page) => {
      await goTo(page, '#/search?q=price');
      await page.getByText(/^\d+ turns found/).waitFor();
    },
  },
  {
    name: 'quotes',
    show: async (page) => {
      await goTo(page, '#/quotes');
      await page.locator('main q').first().waitFor();
    },
  },
  {
    name: 'quotes-by-person',
    show: async (page) => {
      await page.getByRole('combobox', { name: 'Lay out' }).selectOption('by person');
      await page.waitForURL((url) => url.hash.includes('by=person'));
    },
  },
  {
    name: 'people',
    show: async (page) => {
      await goTo(page, '#/people');
      await heading(page, 'People').waitFor();
    },
  },
  {
    name: 'person',
    show: async (page) => {
      await page
        .getByRole('link', { name: /^Open / })
        .first()
        .click();
      await page.getByRole('complementary', { name: /^About/ }).waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'people-attribute',
    show: async (page) => {
      await page.getByRole('button', { name: 'Add an attribute…' }).click();
      await page.getByRole('dialog', { name: 'Add an attribute' }).waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'memos',
    show: async (page) => {
      await goTo(page, '#/memos');
      await page.getByRole('textbox', { name: 'Memo on the study' }).waitFor();
    },
  },
  {
    name: 'coders',
    show: async (page) => {
      await page.getByRole('button', { name: /^Coding as/ }).click();
      await page.getByRole('dialog', { name: 'Who is coding' }).waitFor();
    },
    leave: pressEscape,
  },
];
