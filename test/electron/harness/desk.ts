import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openCore } from '../../../electron/core/core';
import type { Passage } from '../../../shared/model';
import { plainReader } from '../../core/plain-reader';
import { connectToCore, mustCallCore } from './core-client';
import { launchForEachTest } from './each';
import { folderForTest } from './empty-study';
import { photographFailures } from './failures';
import { selectByMouse } from './mouse';
import { openStudyWith } from './screen';

const interview = `Interviewer: Take me back to the week before.
Marta: The director asked me for the unpaid list by Friday. I copied numbers for two evenings.
Interviewer: What did you try first?
Marta: I asked Jonas to build a macro, and it worked until somebody renamed a column.
Interviewer: And what would be better?
Marta: To open one page and know who owes us. And to go home at five.`;

/** A study with one interview of each, or with that many turns of it, and nothing tagged. */
export async function makeDeskStudy(turns = 6, people = ['Marta']): Promise<string> {
  const folder = folderForTest('desk');
  const lines = interview.split('\n');
  const text = Array.from({ length: turns }, (_, turn) => lines[turn % lines.length]).join('\n');
  const paths = people.map((person) => {
    const file = join(folder, `${person}.txt`);
    writeFileSync(file, text.replaceAll('Marta', person));
    return file;
  });
  const path = join(folder, 'desk.throughline');
  const opened = openCore({ path, create: true, reader: plainReader() });
  if (!opened.ok) throw new Error(opened.failure.message);
  const imported = await opened.value.callTyped('sources.import', { workId: 'one', paths });
  if (!imported.ok) throw new Error(imported.failure.message);
  await opened.value.close();
  return path;
}

export const panelOf = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Codes and passages' });

export const pickerOf = (page: Page): Locator =>
  page.getByRole('dialog', { name: /^Tag the words|^Change the code/ });

export const marksOf = (page: Page): Locator => page.locator('[data-words] mark');

/** Opens a transcript from the list, with the keyboard in its text. */
export async function openTranscript(page: Page, title: string): Promise<void> {
  await page.getByRole('table').getByRole('link', { name: title }).click();
  await page.locator('[data-turn]').first().waitFor();
  // With the kinds come their keys.
  await panelOf(page).getByRole('heading', { name: 'Codes' }).waitFor();
}

export const openOnlyTranscript = (page: Page): Promise<void> => openTranscript(page, 'Marta');

/** The turn at the top of the window, and how far above it starts. */
export async function turnAtTop(page: Page) {
  return page.locator('#transcript-scroller').evaluate((box) => {
    const { top } = box.getBoundingClientRect();
    const turns = [...box.querySelectorAll('[data-turn]')];
    const turn = turns.find((one) => one.getBoundingClientRect().bottom > top);
    return { id: turn?.id, above: Math.round(top - (turn?.getBoundingClientRect().top ?? 0)) };
  });
}

/**
 * Call it at the top of a file: what it gives back opens a desk study of its own for each test, in
 * a window that is photographed where the test fails, with the keyboard in the text.
 */
export function deskForEachTest(): () => Promise<Page> {
  const launch = launchForEachTest();
  const photographIfFailed = photographFailures();
  return async () => {
    const { page } = await openStudyWith(launch, { study: await makeDeskStudy() });
    photographIfFailed(page);
    await connectToCore(page);
    await openOnlyTranscript(page);
    return page;
  };
}

/** Selects by mouse, presses the kind's letter, types a code's name and Enter. */
export async function tagWords(page: Page, words: string, letter: string, code: string) {
  await selectByMouse(page, words);
  await page.keyboard.press(letter);
  await pickerOf(page).getByRole('combobox').waitFor();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await seeChosen(page, words);
  await panelOf(page).getByRole('button', { name: code, exact: true }).waitFor();
}

/** Waits until the panel shows just these words. */
export async function seeChosen(page: Page, words: string): Promise<void> {
  await panelOf(page).locator('blockquote').getByText(`“${words}”`, { exact: true }).waitFor();
}

/** The passages that core keeps of the first source; `connectToCore` comes first. */
export async function passagesInCore(page: Page): Promise<readonly Passage[]> {
  const [source] = await mustCallCore(page, 'sources.list', {});
  if (!source) throw new Error('No source.');
  return mustCallCore(page, 'passages.list', { sourceId: source.id });
}

/** What is kept, in short: the words with the names of their codes and the memo. */
export async function keptInCore(page: Page): Promise<readonly string[]> {
  const codes = await mustCallCore(page, 'codes.list', {});
  const nameOf = (id: number) => codes.find((code) => code.id === id)?.name ?? '?';
  const passages = await passagesInCore(page);
  return passages.map(({ quote, tags, memo }) =>
    [quote, ...tags.map((tag) => nameOf(tag.codeId)).sort(), ...(memo === null ? [] : [memo])].join(
      ' | ',
    ),
  );
}
