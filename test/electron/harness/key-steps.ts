import type { ElectronApplication, Page } from 'playwright-core';
import { answerOpenDialogs, answerSaveDialogs } from './dialogs';
import type { Interviews } from './interviews';
import { choose, pressAndSee, pressOn, seeFocusOn, selectByKeys, tabTo } from './keys';
import { seeExported, seePassage } from './seen';
import {
  codes,
  decision,
  job,
  persona,
  pseudonym,
  purpose,
  slots,
  type Tagging,
  taggings,
} from './shift-plans';

export async function makeStudy(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await answerSaveDialogs(app, path);
  await pressOn(page, page.getByRole('button', { name: 'New study…' }));
  await page.getByRole('heading', { name: 'Bring in the first interviews' }).waitFor();
}

/** Three at once, then one more, which is opened. */
export async function importInterviews(
  app: ElectronApplication,
  page: Page,
  { chosen, dropped }: Interviews,
): Promise<void> {
  await answerOpenDialogs(app, [...chosen]);
  await page.keyboard.press('Control+i');
  const report = page.getByRole('dialog', { name: '3 of 3 files imported' });
  await report.waitFor();
  await pressOn(page, report.locator('summary', { hasText: 'interview 2.vtt' }));
  await report.getByText('Read as WebVTT').waitFor();
  await pressOn(page, report.getByRole('button', { name: 'See the transcripts' }));
  await page.getByText('3 transcripts').waitFor();
  await answerOpenDialogs(app, [dropped]);
  await page.keyboard.press('Control+i');
  const second = page.getByRole('dialog', { name: 'One transcript imported' });
  await seeFocusOn(page, second.getByRole('button', { name: 'Read it' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Interview 4' }).waitFor();
}

/** Transcripts are opened from their list or found by the palette. */
export async function tagAll(page: Page): Promise<void> {
  const given = new Set<string>();
  let before: Tagging | null = null;
  for (const tagging of taggings) {
    if (before?.interview !== tagging.interview) await openInterview(page, tagging.interview);
    await selectByKeys(page, tagging.words);
    if (before?.code === tagging.code) await page.keyboard.press('r');
    else await giveCode(page, tagging, given.has(tagging.code));
    await seePassage(page, tagging);
    given.add(tagging.code);
    before = tagging;
  }
}

async function openInterview(page: Page, number: number): Promise<void> {
  const title = `Interview ${number}`;
  if (number % 2 === 0) {
    await choose(page, title, title);
  } else {
    await page.keyboard.press('Control+1');
    await pressOn(page, page.getByRole('link', { name: title }));
  }
  await page.getByRole('heading', { name: title }).waitFor();
}

/** A known code by its first letters; a new outcome by the palette, a new alternative by Tab. */
async function giveCode(page: Page, { code, letter }: Tagging, known: boolean): Promise<void> {
  const picker = page.getByRole('dialog', { name: 'Tag the words' });
  if (code === codes.own) {
    await choose(page, 'tag as outcome', 'Tag as outcome…');
  } else if (code === codes.paper && !known) {
    await page.keyboard.press('s');
    await picker.getByRole('combobox').waitFor();
    await page.keyboard.press('Tab');
  } else {
    await page.keyboard.press(letter.toLowerCase());
  }
  await picker.getByRole('combobox').waitFor();
  await page.keyboard.type(known ? code.slice(0, 4) : code);
  await page.keyboard.press('Enter');
}

export async function seeQuotes(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  const last = taggings.at(-1);
  if (!last) throw new Error('Nothing was tagged.');
  await pressOn(page, page.getByRole('link', { name: last.words }));
  await seePassage(page, last);
}

export async function giveAnotherName(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  await tabTo(page, page.getByRole('textbox', { name: `Name of ${pseudonym.of}`, exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(pseudonym.name);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: `Name of ${pseudonym.name}`, exact: true }).waitFor();
}

export async function makeJob(page: Page): Promise<void> {
  await page.keyboard.press('Control+5');
  await page.getByRole('heading', { name: 'No jobs yet' }).waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type(job.title);
  await page.keyboard.press('Enter');
  for (const [slot, words] of job.words) {
    await tabTo(page, page.getByRole('textbox', { name: `${slot}, words from its codes` }));
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: `${slot}, your words` }).waitFor();
  }
  for (const [slot, names] of slots) {
    const add = page.getByRole('button', { name: `Add a code to ${slot}` });
    await pressOn(page, add);
    for (const name of names) {
      await page.keyboard.type(name.slice(0, 5));
      await page.getByRole('option', { name, selected: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: slot }).getByRole('link', { name }).waitFor();
    }
    await page.keyboard.press('Escape');
    await seeFocusOn(page, add);
  }
  await page.locator('main p', { hasText: job.sentence }).waitFor();
}

export async function makePersona(page: Page): Promise<void> {
  await page.keyboard.press('Control+6');
  await page.getByRole('heading', { name: 'No personas yet' }).waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type(persona.name);
  await page.keyboard.press('Enter');
  const text = page.getByRole('textbox', { name: `Narrative of ${persona.name}` });
  await tabTo(page, text);
  const { asking, machine, paper } = persona;
  await page.keyboard.type(`${paper.text} @`);
  await pickQuote(page, paper);
  await page.keyboard.type(asking.text);
  await tabTo(page, page.getByRole('button', { name: 'Insert a quote' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await pickQuote(page, asking);
  await page.keyboard.type(machine.text);
  await page.keyboard.press("Control+'");
  await pickQuote(page, machine);
  await openChipBefore(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: 'contradicts', checked: true }).waitFor();
  await page.keyboard.press('Escape');
  await seeFocusOn(page, text);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(persona.unsupported);
  await page.getByRole('toolbar').getByText('1 of 4 sentences without a quote').waitFor();
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await evidence.getByRole('heading', { name: 'What contradicts it' }).waitFor();
}

async function pickQuote(
  page: Page,
  { find, quote }: typeof persona.asking | typeof persona.paper | typeof persona.machine,
) {
  const picker = page.getByRole('dialog', { name: 'Insert a quote' });
  await seeFocusOn(page, picker.getByRole('combobox', { name: 'Find a quote' }));
  await page.keyboard.type(find);
  await picker.getByRole('option', { name: quote, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await picker.waitFor({ state: 'detached' });
}

/** Back over the space onto the chip, and in. */
async function openChipBefore(page: Page): Promise<void> {
  await pressAndSee(page, 'ArrowLeft');
  await pressAndSee(page, 'ArrowLeft');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'supports', checked: true }).waitFor();
}

/** Persona and job are put into it from where they are; the brief is then found and worded. */
export async function makeBrief(page: Page): Promise<void> {
  await choose(page, 'put this persona', 'Put this persona in the brief');
  await page.getByRole('list', { name: 'Notices' }).getByText('is in “Discovery brief”').waitFor();
  await choose(page, job.title, job.title);
  await page.getByRole('heading', { name: job.title }).waitFor();
  await page.keyboard.press('b');
  await page
    .getByRole('list', { name: 'Notices' })
    .getByText(`“${job.title}” is in “Discovery brief”`)
    .waitFor();
  await page.keyboard.press('Control+7');
  await pressOn(page, page.getByRole('link', { name: 'Discovery brief' }));
  const settings = page.getByRole('complementary', { name: 'What goes into the brief' });
  await tabTo(page, settings.getByRole('textbox', { name: 'Purpose' }));
  await page.keyboard.type(purpose);
  await page.keyboard.press('Tab');
  await page.locator('main article').getByText(purpose).waitFor();
  await page.keyboard.type(decision);
  await page.keyboard.press('Tab');
  await page.locator('main article').getByText(decision).waitFor();
}

export async function exportToWord(app: ElectronApplication, page: Page, path: string) {
  await answerSaveDialogs(app, path);
  await page.keyboard.press('Control+e');
  await seeExported(page);
}
