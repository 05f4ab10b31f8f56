import { basename } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { answerOpenDialogs, answerSaveDialogs } from './dialogs';
import type { Interviews } from './interviews';
import { dropFiles, selectByMouse } from './mouse';
import { seeExported, seePassage } from './seen';
import {
  decision,
  job,
  persona,
  pseudonym,
  purpose,
  slots,
  type Tagging,
  taggings,
} from './shift-plans';

/** Goes to a screen by the navigation. */
export async function clickPlace(page: Page, title: string): Promise<void> {
  const navigation = page.getByRole('navigation', { name: 'Study' });
  await navigation.getByRole('link', { name: title }).click();
}

export async function makeStudy(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await answerSaveDialogs(app, path);
  await page.getByRole('button', { name: 'New study…' }).click();
  await page.getByRole('heading', { name: 'Bring in the first interviews' }).waitFor();
}

/** Three by the dialog, one by dropping it on the window; each report says how it was read. */
export async function importInterviews(
  app: ElectronApplication,
  page: Page,
  { chosen, dropped }: Interviews,
): Promise<void> {
  await answerOpenDialogs(app, [...chosen]);
  await page.getByRole('button', { name: 'Import transcripts…' }).click();
  const report = page.getByRole('dialog', { name: '3 of 3 files imported' });
  for (const path of chosen) await report.getByText(basename(path)).click();
  await report.getByText('Read as Name: text').first().waitFor();
  await report.getByText('Read as WebVTT').waitFor();
  await report.getByText('Speakers: Interviewer (interviewer), 3 turns; Otto, 3 turns.').waitFor();
  await report.getByText('Speakers: Interviewer (interviewer), 3 turns; Yusuf, 3 turns.').waitFor();
  await report.getByRole('button', { name: 'See the transcripts' }).click();
  await page.getByText('3 transcripts').waitFor();
  await dropFiles(page, [dropped]);
  const second = page.getByRole('dialog', { name: 'One transcript imported' });
  await second.getByText('Read as SRT').waitFor();
  await second.getByRole('button', { name: 'Close' }).click();
  await page.getByText('4 transcripts').waitFor();
}

/** Selects by mouse, tags by key; a code that was given before is clicked, or repeated. */
export async function tagAll(page: Page): Promise<void> {
  const given = new Set<string>();
  let before: Tagging | null = null;
  for (const tagging of taggings) {
    if (before?.interview !== tagging.interview) {
      await clickPlace(page, 'Transcripts');
      await page.getByRole('link', { name: `Interview ${tagging.interview}` }).click();
    }
    await selectByMouse(page, tagging.words);
    if (before?.code === tagging.code) await page.keyboard.press('r');
    else await chooseCode(page, tagging, given.has(tagging.code));
    await seePassage(page, tagging);
    given.add(tagging.code);
    before = tagging;
  }
}

async function chooseCode(page: Page, { letter, code }: Tagging, known: boolean): Promise<void> {
  await page.keyboard.press(letter.toLowerCase());
  const picker = page.getByRole('dialog', { name: 'Tag the words' });
  await picker.getByRole('combobox').waitFor();
  await page.keyboard.type(known ? code.slice(0, 4) : code);
  if (known) await picker.getByRole('option', { name: code }).click();
  else await page.keyboard.press('Enter');
}

/** Every quote is on the board, and one leads to its place. */
export async function seeQuotes(page: Page): Promise<void> {
  await clickPlace(page, 'Quotes');
  for (const { words } of taggings) {
    await page.locator('q').getByText(words, { exact: true }).waitFor();
  }
  const [last] = taggings.slice(-1);
  if (!last) throw new Error('Nothing was tagged.');
  await page.locator('q').getByText(last.words, { exact: true }).click();
  await seePassage(page, last);
}

export async function giveAnotherName(page: Page): Promise<void> {
  await clickPlace(page, 'People');
  await page.getByRole('textbox', { name: `Name of ${pseudonym.of}`, exact: true }).dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(pseudonym.name);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: `Name of ${pseudonym.name}`, exact: true }).waitFor();
}

/** A job whose slots take the codes, and whose outcome is worded anew. */
export async function makeJob(page: Page): Promise<void> {
  await clickPlace(page, 'Jobs');
  await page.getByRole('button', { name: 'New job' }).click();
  await page.keyboard.type(job.title);
  await page.getByRole('button', { name: 'Make it' }).click();
  for (const [slot, names] of slots) {
    await page.getByRole('button', { name: `Add a code to ${slot}` }).click();
    for (const name of names) await page.getByRole('option', { name }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').waitFor({ state: 'detached' });
  }
  for (const [slot, words] of job.words) {
    await page.getByRole('textbox', { name: `${slot}, words from its codes` }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: `${slot}, your words` }).waitFor();
  }
  await page.locator('main p', { hasText: job.sentence }).waitFor();
}

/** A narrative with three quotes in it, each asked for in another way; one speaks against it. */
export async function makePersona(page: Page): Promise<void> {
  await clickPlace(page, 'Personas');
  await page.getByRole('button', { name: 'New persona' }).click();
  await page.keyboard.type(persona.name);
  await page.getByRole('button', { name: 'Make it' }).click();
  const text = page.getByRole('textbox', { name: `Narrative of ${persona.name}` });
  await text.click();
  const { asking, machine, paper } = persona;
  await page.keyboard.type(`${paper.text} @`);
  await page.getByRole('combobox', { name: 'Find a quote' }).waitFor();
  await page.keyboard.type(paper.find);
  await page.getByRole('option', { name: paper.quote }).click();
  await page.keyboard.type(asking.text);
  await page.getByRole('button', { name: 'Insert a quote' }).click();
  await page.getByRole('option', { name: asking.quote }).click();
  await page.keyboard.type(machine.text);
  await page.keyboard.press("Control+'");
  await page.keyboard.type(machine.find);
  await page.getByRole('option', { name: machine.quote }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(persona.unsupported);
  await page.getByRole('toolbar').getByText('1 of 4 sentences without a quote').waitFor();

  await text.getByText(machine.quote.slice(0, 20)).click();
  await page.getByRole('radio', { name: 'contradicts' }).click();
  await page.keyboard.press('Escape');
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await evidence.getByRole('heading', { name: 'What contradicts it' }).waitFor();
}

/** A brief with the job and the persona, which a first brief takes by itself. */
export async function makeBrief(page: Page): Promise<void> {
  await clickPlace(page, 'Briefs');
  await page.getByRole('button', { name: 'Make a brief' }).click();
  const settings = page.getByRole('complementary', { name: 'What goes into the brief' });
  for (const title of [job.title, persona.name]) {
    await settings.getByRole('checkbox', { name: title, checked: true }).waitFor();
  }
  await settings.getByRole('textbox', { name: 'Purpose' }).click();
  await page.keyboard.type(purpose);
  await settings.getByRole('textbox', { name: 'Decision' }).click();
  await page.locator('main article').getByText(purpose).waitFor();
  await page.keyboard.type(decision);
  await settings.getByRole('heading', { name: 'Title' }).click();
  await page.locator('main article').getByText(decision).waitFor();
}

export async function exportToWord(app: ElectronApplication, page: Page, path: string) {
  await answerSaveDialogs(app, path);
  await page.getByRole('button', { name: 'Export to Word…' }).click();
  await seeExported(page);
}
