import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { decision, job, persona, purpose, type Tagging, taggings } from './shift-plans';
import { readWordBrief } from './word-brief';

/** Waits until the panel shows the passage, word for word, with its code. */
export async function seePassage(page: Page, { words, code }: Tagging): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Codes and passages' });
  await panel.locator('blockquote').getByText(`“${words}”`, { exact: true }).waitFor();
  await panel.getByRole('button', { name: code, exact: true }).waitFor();
}

/** Waits until the navigation shows these counts. */
export async function seeCounts(
  page: Page,
  counts: readonly (readonly [place: string, count: string])[],
): Promise<void> {
  const navigation = page.getByRole('navigation', { name: 'Study' });
  for (const [place, count] of counts) {
    await navigation.getByRole('link', { name: `${place} ${count}` }).waitFor();
  }
}

export async function seeExported(page: Page): Promise<void> {
  const notices = page.getByRole('list', { name: 'Notices' });
  await notices.getByText(`The brief is written, with ${taggings.length} quotes.`).waitFor();
}

/** The Word file holds every quote word for word, with who said it, in which interview and when. */
export async function expectEverythingIn(path: string): Promise<void> {
  const brief = await readWordBrief(path);
  const words = taggings.map((tagging) => tagging.words);
  expect([...brief.quotes.values()].sort()).toEqual([...words].sort());
  for (const { words: quote, person, interview, time, code } of taggings) {
    const { person: named, place } = brief.provenanceOf(quote);
    expect(named).toBe(person);
    const [source, when] = place.split(' · ');
    expect(source).toBe(`Interview ${interview}`);
    if (time !== null) expect(when).toBe(time);
    expect(place).toContain(code);
  }
  expect(brief.paragraphs).toContain(purpose);
  expect(brief.paragraphs).toContain(decision);
  expect(brief.paragraphs).toContain(job.sentence);
  const { asking, machine, paper, unsupported } = persona;
  const sentences = [paper.text, '[', asking.text, '[', machine.text, 'contradicts]', unsupported];
  expect(brief.paragraphs).toContainEqual(expect.stringMatching(inThisOrder(sentences)));
}

function inThisOrder(pieces: readonly string[]): RegExp {
  return new RegExp(pieces.map((piece) => piece.replace(/[.[\]]/g, '\\$&')).join('.*'), 's');
}
