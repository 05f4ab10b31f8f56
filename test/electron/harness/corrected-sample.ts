import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { answerOpenDialogs } from './dialogs';
import { makeFolder, root } from './launch';

/** A corrected version of the sample's interview with Col: other words, a turn more, some gone. */
export function correctedCol(): string {
  const written = readFileSync(join(root, 'resources/sample/interviews/col-hi-fi.md'), 'utf8');
  const paragraphs = written.replaceAll(' he ', ' they ').split('\n\n');
  const kept = paragraphs.filter((_, at) => at % 17 !== 5);
  const path = join(makeFolder('corrected'), 'col-hi-fi corrected.md');
  writeFileSync(path, [...kept, '**Shirley:** Tea is on the table.'].join('\n\n'));
  return path;
}

/** From the list of transcripts: shows what the corrected version would do. */
export async function compareCol(page: Page, app: ElectronApplication): Promise<void> {
  await answerOpenDialogs(app, [correctedCol()]);
  await page.getByRole('button', { name: /^More about Col/ }).click();
  await page.getByRole('menuitem', { name: 'Replace with a corrected file…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Replace the text of “Col/ });
  await dialog.getByText('What differs in the text').waitFor();
}
