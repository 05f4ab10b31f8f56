import { errors, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';

interface Stroke {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/**
 * How often a drag is tried. The display's own pointer rests over the windows that share it: when
 * one opens or closes, the others are told that the pointer moves with no button down, and a drag
 * under way ends where it is.
 */
const mostDrags = 5;

/** Drags the mouse over words of the transcript until they are what is selected. */
export async function selectByMouse(page: Page, words: string): Promise<void> {
  await page.locator('[data-words]', { hasText: words }).waitFor();
  for (let drags = 1; drags < mostDrags; drags += 1) {
    await drag(page, await strokeOver(page, words));
    if (await becomesSelected(page, words, 3_000)) return;
  }
  await drag(page, await strokeOver(page, words));
  expect(await becomesSelected(page, words, 20_000), `“${words}” is selected`).toBe(true);
}

async function drag(page: Page, { from, to }: Stroke): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

async function becomesSelected(page: Page, words: string, timeout: number): Promise<boolean> {
  const isSelected = (wanted: string) => document.getSelection()?.toString() === wanted;
  try {
    await page.waitForFunction(isSelected, words, { timeout });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/**
 * From the middle of the words' first letter to their end, as people drag; scrolls them in. Lets go
 * of what is selected: a drag that starts on it would carry it away and select nothing.
 */
async function strokeOver(page: Page, words: string): Promise<Stroke> {
  return page.evaluate((wanted) => {
    document.getSelection()?.removeAllRanges();
    const turns = [...document.querySelectorAll('[data-words]')];
    const turn = turns.find(({ textContent }) => textContent.includes(wanted));
    if (!turn) throw new Error(`Nobody says “${wanted}”.`);
    turn.scrollIntoView({ block: 'center' });
    const start = turn.textContent.indexOf(wanted);
    const letter = (position: number) => {
      const walker = document.createTreeWalker(turn, NodeFilter.SHOW_TEXT);
      let left = position;
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        if (left < node.length) {
          const range = document.createRange();
          range.setStart(node, left);
          range.setEnd(node, left + 1);
          return range.getBoundingClientRect();
        }
        left -= node.length;
      }
      throw new Error(`The turn ends before “${wanted}” does.`);
    };
    const first = letter(start);
    const last = letter(start + wanted.length - 1);
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 1, y: last.top + last.height / 2 },
    };
  }, words);
}

/** Drops files as a file manager does, with paths behind them, on the middle of something. */
export async function dropFiles(
  page: Page,
  files: readonly string[],
  on: Locator = page.locator('body'),
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const place = await on.evaluate((element) => {
    const { height, left, top, width } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  }
  await session.detach();
}
