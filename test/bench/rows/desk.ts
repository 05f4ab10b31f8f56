import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import {
  keyToPaint,
  leaveTranscript,
  openAsHtml,
  openTranscript,
  scrollFrames,
  selectWords,
} from '../desk-page';
import { newCore } from '../open-core';
import { type BenchContext, type BenchRow, byRatio, type Measured, median } from '../row';
import { fillStudy, type StudySize } from '../tagged-study';
import { type BenchWindow, startWindow } from '../window';

const sizes: readonly StudySize[] = [
  { interviews: 1, words: 10_000, passages: 300, codes: 12 },
  { interviews: 1, words: 40_000, passages: 1_000, codes: 12 },
  { interviews: 1, words: 200_000, passages: 5_000, codes: 12 },
];
const runs = 5;
/** Two frames of a screen that draws sixty a second. */
const twoFrames = 1000 / 30;

interface OpenDesk extends BenchWindow {
  readonly sourceId: number;
  readonly turns: number;
}

/** A transcript opened, beside the same marks as static HTML in the same window. */
export const openRow: BenchRow = {
  name: 'open',
  run: (context) => forEachSize(context, measureOpen),
};

/** From the key to the painted mark, beside a key that does nothing. */
export const tagRow: BenchRow = {
  name: 'tag',
  run: (context) => forEachSize(context, measureTag),
};

/** How many frames are long while the largest transcript is scrolled through, beside static HTML. */
export const scrollRow: BenchRow = {
  name: 'scroll',
  run: (context) => forEachSize(context, measureScroll, sizes.slice(-1)),
};

async function forEachSize(
  context: BenchContext,
  measure: (desk: OpenDesk, size: StudySize) => Promise<Measured | Measured[]>,
  wanted: readonly StudySize[] = sizes,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const size of wanted) {
    context.say(`${size.words.toLocaleString('en')} words, ${size.passages} passages`);
    const study = join(context.folder, `${size.words}.throughline`);
    const bench = newCore(context.root, study);
    const { sourceIds } = await fillStudy(bench, context.folder, size);
    const [sourceId = 0] = sourceIds;
    const { turns } = await bench.call('sources.read', { id: sourceId });
    await bench.close();
    const profile = mkdtempSync(join(context.folder, 'profile-'));
    const args = [context.root, `--study=${study}`];
    const window = await startWindow(process.execPath, profile, args);
    await window.page.waitForSelector('main a[href^="#/transcripts/"]');
    measured.push(...[await measure({ ...window, sourceId, turns: turns.length }, size)].flat());
    await window.app.close();
  }
  return measured;
}

async function measureOpen({ page, sourceId, turns }: OpenDesk, size: StudySize) {
  const ours = await median(runs, async () => {
    const ms = await openTranscript(page, sourceId, turns);
    await leaveTranscript(page);
    return ms;
  });
  await openTranscript(page, sourceId, turns);
  const floor = await median(runs, () => openAsHtml(page));
  const name = `open ${size.words.toLocaleString('en')} words, ${size.passages} passages`;
  return byRatio(name, ours, floor, 1.5, 'the same marks as static HTML');
}

async function measureTag({ page, sourceId, turns }: OpenDesk, size: StudySize) {
  await openTranscript(page, sourceId, turns);
  await giveFirstCode(page);
  let place = 3;
  const ours = await median(runs, async () => {
    place += 8;
    await selectWords(page, place);
    return keyToPaint(page, 'r', true);
  });
  const reference = await median(runs, () => keyToPaint(page, 'F9', false));
  const measured: Measured = {
    name: `tag, key to mark, ${size.words.toLocaleString('en')} words`,
    value: ours,
    unit: 'ms',
    reference,
    aim: 'under two frames above an empty key press',
    holds: ours - reference < twoFrames,
  };
  return measured;
}

/** After this there is a last code to give again. */
async function giveFirstCode(page: OpenDesk['page']): Promise<void> {
  await selectWords(page, 3);
  await page.keyboard.press('t');
  await page.waitForSelector('[role="combobox"]');
  const painted = keyToPaint(page, 'Enter', true);
  await painted;
}

/** A frame may take this long, in milliseconds, before a hand feels it. */
const longFrame = 50;
const frames = 300;

async function measureScroll({ page, sourceId, turns }: OpenDesk, size: StudySize) {
  await openTranscript(page, sourceId, turns);
  const ours: number[] = [];
  const plain: number[] = [];
  // In turns, so that a machine that is busy for a while is busy for both.
  for (let run = 0; run < runs; run += 1) {
    ours.push(...(await scrollFrames(page, frames, false)));
    plain.push(...(await scrollFrames(page, frames, true)));
  }
  const words = `${size.words.toLocaleString('en')} words`;
  const longest: Measured = {
    name: `scroll, longest of ${ours.length.toLocaleString('en')} frames, ${words}`,
    value: Math.max(...ours),
    unit: 'ms',
    reference: Math.max(...plain),
    aim: `no frame over ${longFrame} ms`,
    holds: Math.max(...ours) <= longFrame,
  };
  const share: Measured = {
    name: `scroll, frames over ${longFrame} ms, ${words}`,
    value: longPart(ours),
    unit: '%',
    reference: longPart(plain),
    aim: 'none, or no more than static HTML',
    holds: longPart(ours) <= longPart(plain),
  };
  return [longest, share];
}

/** Of a hundred frames, how many are long. */
function longPart(times: readonly number[]): number {
  return (100 * times.filter((ms) => ms > longFrame).length) / times.length;
}
