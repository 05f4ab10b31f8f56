import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { newCore } from '../bench/open-core';
import { type FuzzOptions, readArguments } from './arguments';
import { writeBroken } from './broken-file';
import { type Call, type Fault, importAndJudge, judgeStudy } from './judge';
import { watchMemory } from './memory';
import { listSubjects } from './subjects';

/**
 * The fuzzer: breaks transcripts of every format and imports them as the program does, into real
 * studies through the real reader. A file that ends in anything but its report is kept.
 * Arguments: `--minutes N`, `--seed N`, or files to import once more. Exit code 1 for a fault.
 */
const root = process.env.THROUGHLINE_ROOT ?? process.cwd();
const kept = join(root, '.cache', 'fuzz');
/** What is being imported: it stays here when the whole process goes down. */
const running = join(kept, 'running');
const atOnce = 6;
const batches = 40;

const say = (text: string) => process.stdout.write(`${text}\n`);

async function main({ minutes, seed, files }: FuzzOptions): Promise<number> {
  mkdirSync(running, { recursive: true });
  if (files.length > 0) {
    const again = `npm run fuzz -- ${files.map((file) => JSON.stringify(file)).join(' ')}`;
    return inNewStudy(async (call) => tell((await importAndJudge(call, files)).faults), again);
  }
  const subjects = listSubjects(root);
  const until = Date.now() + minutes * 60_000;
  const memory = watchMemory();
  let next = seed;
  let faults = 0;
  let imported = 0;
  say(`Seed ${seed}; ${subjects.length} files to break.`);
  while (Date.now() < until) {
    faults += await inNewStudy(async (call) => {
      let found = 0;
      for (let batch = 0; batch < batches && Date.now() < until; batch += 1) {
        const paths: string[] = [];
        for (let made = 0; made < atOnce; made += 1) {
          paths.push(await writeBroken(running, subjects, next));
          next += 1;
        }
        const judged = await importAndJudge(call, paths);
        imported += judged.imported;
        found += tell(keep(paths, judged.faults));
      }
      return found;
    }, `npm run fuzz -- --seed ${next}`);
  }
  memory.stop();
  const above = memory.fault();
  if (above) say(`FAULT this process ${above}`);
  const peak = Math.round(memory.peakMb());
  say(`${next - seed} files, ${imported} imported, at most ${peak} MB, ${faults} faults.`);
  return faults + (above ? 1 : 0);
}

/** Keeps the files at fault and removes the others; gives the faults with where the files are now. */
function keep(paths: readonly string[], faults: readonly Fault[]): Fault[] {
  for (const path of paths) {
    if (faults.some((fault) => fault.path === path)) renameSync(path, join(kept, basename(path)));
    else rmSync(path);
  }
  return faults.map(({ path, what }) => ({ path: join(kept, basename(path)), what }));
}

/** `again` is the command that does the same once more, for faults of the study as a whole. */
async function inNewStudy(work: (call: Call) => Promise<number>, again: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-fuzz-'));
  const { call, close } = newCore(root, join(folder, 'fuzz.throughline'));
  try {
    const faults = await work(call);
    const problems = await judgeStudy(call);
    for (const problem of problems) say(`FAULT the study: ${problem}\n  again: ${again}`);
    return faults + problems.length;
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(faults: readonly Fault[]): number {
  for (const { path, what } of faults) {
    const file = relative(root, resolve(path));
    say(`FAULT ${file}: ${what}\n  again: npm run fuzz -- ${JSON.stringify(file)}`);
  }
  return faults.length;
}

process.exitCode = (await main(readArguments(process.argv.slice(2)))) > 0 ? 1 : 0;
