import { join } from 'node:path';
import { answerOpenDialogs } from '../dialogs';
import { root } from '../launch';
import { pressEscape, type Sight } from './sight';

/** What an import shows, and the palette, which may lie over anything. */
export const importSights: readonly Sight[] = [
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
