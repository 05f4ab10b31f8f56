import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { compareCol, correctedCol } from './corrected-sample';
import { answerOpenDialogs } from './dialogs';
import { root } from './launch';
import { redactionSights } from './redaction-sights';
import { goTo } from './screen';

export interface Sight {
  readonly name: string;
  /** Gets there from wherever the sample study is shown. */
  readonly show: (page: Page, app: ElectronApplication) => Promise<unknown>;
  /** Leaves what lies over the screen. */
  readonly leave?: (page: Page) => Promise<unknown>;
}

const pressEscape = (page: Page) => page.keyboard.press('Escape');

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

const deskPanel = (page: Page) => page.getByRole('complementary', { name: 'Codes and passages' });

async function openFirst(page: Page, address: string): Promise<void> {
  await goTo(page, address);
  await page.locator(`main a[href^="${address}/"]`).first().click();
}

/** Every screen of a study, and what can lie over each. */
export const everyScreen: readonly Sight[] = [
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
  ...redactionSights,
  {
    name: 'import',
    show: async (page, app) => {
      const fixtures = join(root, 'test/fixtures/main-job');
      const files = ['interview 1.txt', 'interview 2.vtt', 'missing.docx'];
      await answerOpenDialogs(
        app,
        files.map((file) => join(fixtures, file)),
      );
      await page.keyboard.press('Control+i');
      const report = page.getByRole('dialog', { name: '2 of 3 files imported' });
      for (const file of files) await report.getByText(file, { exact: true }).click();
      await report.getByText('Read as WebVTT').waitFor();
    },
    leave: pressEscape,
  },
  {
    name: 'import-look',
    show: async (page, app) => {
      await answerOpenDialogs(app, [join(root, 'test/fixtures/import/documents/turns.csv')]);
      await page.keyboard.press('Control+Alt+i');
      const look = page.getByRole('dialog', { name: 'turns.csv' });
      await look.getByLabel('Who says it').waitFor();
      await look.getByLabel('A row of the table is').waitFor();
    },
    // To what became of the files, and out of that.
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'One file needs a look' }).waitFor();
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'palette',
    show: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('in');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
    leave: pressEscape,
  },
];
