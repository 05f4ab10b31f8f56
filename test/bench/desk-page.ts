import type { Page } from 'playwright-core';

/** Goes to a transcript and waits until it is painted whole. Milliseconds from the wish to then. */
export function openTranscript(page: Page, sourceId: number, turns: number): Promise<number> {
  return page.evaluate(
    ({ id, wanted }) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const whole = () => document.querySelectorAll('article[data-turn]').length === wanted;
        const watcher = new MutationObserver(() => {
          if (!whole()) return;
          watcher.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        location.hash = `#/transcripts/${id}`;
      }),
    { id: sourceId, wanted: turns },
  );
}

export async function leaveTranscript(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/people';
  });
  await page.waitForSelector('article[data-turn]', { state: 'detached' });
}

/** The same turns with the same marks as plain HTML in the same window, laid out and painted. */
export function openAsHtml(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const parent = document.querySelector('[role="document"]');
        if (!parent) throw new Error('No transcript is open.');
        // Turn after turn, without the blocks that let a browser leave out what is not seen.
        const turns = [...parent.querySelectorAll('article[data-turn]')];
        const html = turns.map((turn) => turn.outerHTML).join('');
        const copy = parent.cloneNode(false);
        if (!(copy instanceof HTMLElement)) throw new Error('Not an element.');
        const start = performance.now();
        copy.innerHTML = html;
        parent.replaceWith(copy);
        requestAnimationFrame(() =>
          setTimeout(() => {
            resolve(performance.now() - start);
            copy.replaceWith(parent);
          }),
        );
      }),
  );
}

/** Selects some words of the turn at `place`, as a person would have. */
export async function selectWords(page: Page, place: number): Promise<void> {
  await page.evaluate((index) => {
    const turn = document.querySelectorAll('article[data-turn]')[index];
    const words = turn?.querySelector('[data-words]');
    const text = words && document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode();
    if (!turn || !text) throw new Error(`No words in turn ${index}.`);
    turn.scrollIntoView({ block: 'center' });
    document
      .getSelection()
      ?.setBaseAndExtent(text, 0, text, Math.min(30, text.nodeValue?.length ?? 0));
  }, place);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

/**
 * Presses a key and gives the milliseconds from the key's event to the frame in which the marks on
 * the page have changed; with `marks` false, to the first frame after the key.
 */
export async function keyToPaint(page: Page, key: string, marks: boolean): Promise<number> {
  // The page listens before the key is pressed: keys come by a way of their own, and may be first.
  await page.evaluate((waitForMarks) => {
    const painted = new Promise<number>((resolve) => {
      let start = 0;
      const done = () =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      const inWords = ({ target }: MutationRecord) =>
        target instanceof Element && target.closest('[data-words]') !== null;
      const watcher = new MutationObserver((records) => {
        if (!records.some(inWords)) return;
        watcher.disconnect();
        done();
      });
      const onKey = (event: KeyboardEvent) => {
        start = event.timeStamp;
        if (!waitForMarks) done();
        else watcher.observe(document.body, { childList: true, attributes: true, subtree: true });
      };
      window.addEventListener('keydown', onKey, { capture: true, once: true });
    });
    Object.assign(window, { painted });
  }, marks);
  await page.keyboard.press(key);
  return page.evaluate(() => Reflect.get(window, 'painted') as Promise<number>);
}

/** Milliseconds between frames, in order. */
type Frames = readonly number[];

/**
 * Scrolls the open transcript a page a few frames, for so many frames, and gives how long each took.
 * With `plain`, the same turns with the same marks as static HTML in their place.
 */
export function scrollFrames(page: Page, frames: number, plain: boolean): Promise<Frames> {
  return page.evaluate(
    ({ count, asHtml }) => {
      const parent = document.querySelector('[role="document"]');
      const box = document.getElementById('transcript-scroller');
      const copy = parent?.cloneNode(false);
      if (!parent || !box || !(copy instanceof HTMLElement)) throw new Error('No transcript.');
      if (asHtml) {
        const turns = [...parent.querySelectorAll('article[data-turn]')];
        copy.innerHTML = turns.map((turn) => turn.outerHTML).join('');
        parent.replaceWith(copy);
      }
      box.scrollTop = 0;
      return new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let before = 0;
        const step = (now: number) => {
          if (before > 0) times.push(now - before);
          before = now;
          box.scrollTop += box.clientHeight / 3;
          if (times.length < count) requestAnimationFrame(step);
          else {
            if (asHtml) copy.replaceWith(parent);
            resolve(times);
          }
        };
        // What was put there is laid out before the first frame that counts.
        requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(step)));
      });
    },
    { count: frames, asHtml: plain },
  );
}
