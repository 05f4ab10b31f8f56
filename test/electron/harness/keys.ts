import type { Locator, Page } from 'playwright-core';

/** No screen of the tests has more stops than this. */
const mostStops = 80;

/** Presses Tab until the focus is there. Where it cannot get, says where it went instead. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  const visited: string[] = [];
  while (!(await hasFocus(target))) {
    if (visited.length === mostStops) {
      throw new Error(`${key} does not get to ${target}, only to:\n${visited.join('\n')}`);
    }
    await page.keyboard.press(key);
    visited.push(await focused(page));
  }
}

/** Tabs there and presses Enter. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Presses a key and waits until the window shows what it did: faster than that, nobody types. */
export async function pressAndSee(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    await frame();
    await frame();
  });
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Waits until the focus is there by itself. */
export async function seeFocusOn(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle();
  await page.waitForFunction((wanted) => wanted === document.activeElement, element);
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${element?.tagName.toLowerCase()} ${name.slice(0, 60)}`;
  });
}

/** Finds something by the palette and chooses it. */
export async function choose(page: Page, words: string, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find anything or run a command' });
  await palette.getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await palette.getByRole('option', { name: title, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached' });
}

/**
 * Selects words of the transcript by keys: to their turn by J and K, to their start by words, over
 * them by sentences and words, and to their very end by characters.
 */
export async function selectByKeys(page: Page, words: string): Promise<void> {
  await page.locator('[data-words]', { hasText: words }).waitFor();
  await goToTurnOf(page, words);
  const start = await offsetOf(page, words);
  if (start.turn === words) {
    await page.keyboard.press('Enter');
  } else {
    const end = start.offset + words.length;
    await pressUntil(page, 'ArrowRight', (at) => at > start.offset);
    await pressUntil(page, 'ArrowLeft', (at) => at <= start.offset);
    if (/[.!?]$/.test(words)) await pressUntil(page, 'Alt+Shift+ArrowRight', (at) => at >= end);
    else await pressUntil(page, 'Shift+ArrowRight', (at) => at >= end);
    await pressUntil(page, 'Control+Shift+ArrowLeft', (at) => at <= end);
  }
  await page.waitForFunction((wanted) => document.getSelection()?.toString() === wanted, words);
}

async function goToTurnOf(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < mostStops; presses += 1) {
    const key = await page.evaluate((wanted) => {
      const turns = [...document.querySelectorAll('[data-turn]')];
      const goal = turns.findIndex(({ textContent }) => textContent.includes(wanted));
      const here = document.activeElement ? turns.indexOf(document.activeElement) : -1;
      if (here === goal) return null;
      return here < goal ? 'j' : 'k';
    }, words);
    if (key === null) return;
    await page.keyboard.press(key);
  }
  throw new Error(`J and K do not get to “${words}”.`);
}

async function offsetOf(page: Page, words: string) {
  return page.evaluate((wanted) => {
    const turn = document.activeElement?.querySelector('[data-words]')?.textContent ?? '';
    return { turn, offset: turn.indexOf(wanted) };
  }, words);
}

/** Presses a key until the selection's moving end is at such an offset in its turn. */
async function pressUntil(
  page: Page,
  key: string,
  isThere: (offset: number) => boolean,
): Promise<void> {
  for (let presses = 0; presses < mostStops; presses += 1) {
    const offset = await page.evaluate(() => {
      const selection = document.getSelection();
      const node = selection?.focusNode;
      const element = node instanceof Element ? node : node?.parentElement;
      const words = element?.closest('[data-words]');
      if (!selection || !node || !words) return -1;
      const before = document.createRange();
      before.setStart(words, 0);
      before.setEnd(node, selection.focusOffset);
      return before.toString().length;
    });
    if (offset !== -1 && isThere(offset)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not get there.`);
}
