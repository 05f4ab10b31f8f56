import { join } from 'node:path';
import { makeFiles } from '../files';
import { newCore } from '../open-core';
import { type BenchContext, type BenchRow, type Measured, median, timed } from '../row';
import { fillStudy } from '../tagged-study';
import { someWords } from '../words';

const one = { interviews: 25, words: 10_000, passages: 100, codes: 60 } as const;
const times = [1, 4, 16] as const;
const queries = 50;
const runs = 5;

/** A cost that grows by more than this is no longer that of one thing. */
const flat = 1.25;

/** What each thing costs in a study of one size, in microseconds. */
type Costs = Readonly<
  Record<'import of a transcript' | 'search, a transcript' | 'roll-up, a tag', number>
>;

/**
 * The same work in a study, in one of four times its size, and in one of sixteen: what a thing costs
 * must not grow with those that are there. Opening is measured at three sizes by its own row.
 */
export const growthRow: BenchRow = {
  name: 'growth',
  run: async (context) => {
    const [base, ...larger] = times;
    const reference = await costsAt(context, base);
    const measured: Measured[] = [];
    for (const size of larger) {
      const costs = await costsAt(context, size);
      measured.push(...linesOf(size, costs, reference));
    }
    return measured;
  },
};

function linesOf(size: number, costs: Costs, reference: Costs): Measured[] {
  const names = ['import of a transcript', 'search, a transcript', 'roll-up, a tag'] as const;
  return names.map((name) => ({
    name: `growth ${size}×: ${name}`,
    value: costs[name],
    unit: 'µs',
    reference: reference[name],
    aim: `≤ ${flat} × the same at 1×`,
    holds: costs[name] <= flat * reference[name],
  }));
}

async function costsAt({ root, folder, say }: BenchContext, size: number): Promise<Costs> {
  const interviews = one.interviews * size;
  say(`${interviews} interviews, ${interviews * one.passages} tags`);
  const bench = newCore(root, join(folder, `growth-${size}.throughline`));
  // Reader threads start once, however many files there are: that is no cost of one of them.
  const first = await makeFiles(join(folder, 'first'), 'txt', { files: 2, words: 1_000 });
  const paths = first.map(({ path }) => path);
  await bench.call('sources.import', { workId: 'first', paths });
  const { importMs } = await fillStudy(bench, folder, { ...one, interviews });
  const words = someWords(queries);
  const search = await median(runs, () =>
    timed(async () => {
      for (const query of words) {
        await bench.call('search.transcripts', { query, limit: 100, offset: 0 });
      }
    }),
  );
  const rollUp = await median(runs, () =>
    timed(async () => {
      await bench.call('codes.list', {});
      await bench.call('quotes.list', {});
    }),
  );
  await bench.close();
  return {
    'import of a transcript': (1_000 * importMs) / interviews,
    'search, a transcript': (1_000 * search) / queries / interviews,
    'roll-up, a tag': (1_000 * rollUp) / (interviews * one.passages),
  };
}
