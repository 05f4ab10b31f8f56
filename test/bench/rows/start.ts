import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { newCore } from '../open-core';
import { type BenchContext, type BenchRow, byRatio, median, timed } from '../row';
import { fillStudy } from '../tagged-study';
import { emptyElectron, startWindow } from '../window';

const size = { interviews: 100, words: 10_000, passages: 100, codes: 40 } as const;
const runs = 5;

/** From nothing to a window in which a study of 100 interviews can be worked on. */
export const startRow: BenchRow = {
  name: 'start',
  run: async (context) => {
    const study = join(context.folder, 'hundred.throughline');
    context.say('importing 100 interviews and tagging 10,000 passages');
    const bench = newCore(context.root, study);
    await fillStudy(bench, context.folder, size);
    await bench.close();
    const ours = await coldStart(
      context,
      process.execPath,
      [context.root, `--study=${study}`],
      'main a[href^="#/transcripts/"]',
    );
    const empty = emptyElectron(join(context.folder, 'empty'));
    const floor = await coldStart(context, empty, [], 'h1');
    return [byRatio('start, 100 interviews', ours, floor, 1.5, 'an empty Electron window')];
  },
};

/** A new process and a new profile each time, until `usable` is on the page. */
function coldStart(
  context: BenchContext,
  executable: string,
  args: readonly string[],
  usable: string,
): Promise<number> {
  return median(runs, async () => {
    const profile = mkdtempSync(join(context.folder, 'profile-'));
    let close = async () => {};
    const ms = await timed(async () => {
      const { app, page } = await startWindow(executable, profile, args);
      close = () => app.close();
      await page.waitForSelector(usable);
    });
    await close();
    return ms;
  });
}
