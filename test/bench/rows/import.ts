import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { maxReaderHeapMb } from '../../../electron/core/import/limits';
import { type Ending, type MadeFile, makeFiles } from '../files';
import { newCore } from '../open-core';
import { insertRaw } from '../raw-insert';
import { type BenchContext, type BenchRow, byRatio, type Measured, median, timed } from '../row';

const words = 10_000;
const runs = 5;

interface Load {
  readonly ending: Ending;
  readonly files: number;
}

const loads: readonly Load[] = [
  { ending: 'txt', files: 100 },
  { ending: 'vtt', files: 100 },
  { ending: 'docx', files: 20 },
  { ending: 'pdf', files: 20 },
];

/**
 * Interviews of 10,000 words from files to a study, durable and indexed. Every run has a core and
 * reader threads of its own, so their start is part of it; a run of ours and one of the floor take
 * turns, so that what else the machine does falls on both.
 */
export const importRow: BenchRow = {
  name: 'import',
  run: async (context) => {
    const measured: Measured[] = [];
    for (const load of loads) measured.push(await measure(context, load));
    return measured;
  },
};

async function measure(context: BenchContext, { ending, files }: Load): Promise<Measured> {
  context.say(`writing ${files} ${ending} files`);
  const made = await makeFiles(join(context.folder, ending), ending, { files, words });
  let run = 0;
  const floors: number[] = [];
  const ours = await median(runs, async () => {
    run += 1;
    floors.push(await floorOf(context, ending, made, join(context.folder, `${ending}-${run}.db`)));
    return importOnce(context, made, join(context.folder, `${ending}-${run}.throughline`));
  });
  const floor = await median(runs, () => floors.pop() ?? Number.NaN);
  const name = `import ${files} × ${words.toLocaleString('en')} words, ${ending}`;
  if (isConverted(ending)) return byRatio(name, ours, floor, 1.2, 'the converter alone');
  return byRatio(name, ours, floor, 2, 'reading + raw insert');
}

async function importOnce(
  { root }: BenchContext,
  made: readonly MadeFile[],
  study: string,
): Promise<number> {
  const bench = newCore(root, study);
  const paths = made.map(({ path }) => path);
  const ms = await timed(async () => {
    const { reports } = await bench.call('sources.import', { workId: 'bench', paths });
    const failed = reports.find((report) => report.status !== 'imported');
    if (failed) throw new Error(`${failed.file}: ${failed.error?.message ?? failed.status}`);
  });
  await bench.close();
  return ms;
}

function isConverted(ending: Ending): ending is 'docx' | 'pdf' {
  return ending === 'docx' || ending === 'pdf';
}

function floorOf(
  { root }: BenchContext,
  ending: Ending,
  made: readonly MadeFile[],
  database: string,
): Promise<number> {
  if (!isConverted(ending)) return insertRaw(database, made, { timesToo: ending === 'vtt' });
  const paths = made.map(({ path }) => path);
  return timed(() => convert(root, { kind: ending, paths }));
}

/** The converter over the files in a thread like a reader's, which starts for it as those do. */
async function convert(
  root: string,
  order: { readonly kind: 'docx' | 'pdf'; readonly paths: readonly string[] },
): Promise<void> {
  const thread = new Worker(join(root, 'out', 'bench', 'converter', 'converter.js'), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: maxReaderHeapMb },
  });
  const letters = await new Promise<unknown>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.postMessage(order);
  });
  await thread.terminate();
  if (letters === 0) throw new Error('The converter found no words.');
}
