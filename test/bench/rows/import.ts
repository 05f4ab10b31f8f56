import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import mammoth from 'mammoth';
import { asDocx, asText, asVtt, type MadeInterview, makeInterview } from '../interviews';
import { newCore } from '../open-core';
import { type BenchContext, type BenchRow, byRatio, type Measured, median, timed } from '../row';

const interviews = 100;
const docxFiles = 20;
const words = 10_000;
const runs = 3;

interface Flavour {
  readonly ending: string;
  readonly files: number;
  readonly write: (interview: MadeInterview) => string | Uint8Array | Promise<Uint8Array>;
}

const flavours: readonly Flavour[] = [
  { ending: 'txt', files: interviews, write: asText },
  { ending: 'vtt', files: interviews, write: asVtt },
  { ending: 'docx', files: docxFiles, write: asDocx },
];

/** Interviews of 10,000 words from files to a durable study. */
export const importRow: BenchRow = {
  name: 'import',
  run: async (context) => {
    const measured: Measured[] = [];
    for (const flavour of flavours) measured.push(await measure(context, flavour));
    return measured;
  },
};

async function measure(context: BenchContext, flavour: Flavour): Promise<Measured> {
  const { ending, files } = flavour;
  context.say(`writing ${files} ${ending} files`);
  const folder = join(context.folder, ending);
  mkdirSync(folder);
  const made = Array.from({ length: files }, (_, seed) => makeInterview(seed + 1, words));
  const paths: string[] = [];
  for (const interview of made) {
    const path = join(folder, `${interview.name}.${ending}`);
    writeFileSync(path, await flavour.write(interview));
    paths.push(path);
  }
  let run = 0;
  const ours = await median(runs, async () => {
    run += 1;
    const bench = newCore(context.root, join(context.folder, `${ending}-${run}.throughline`));
    const ms = await timed(async () => {
      const { reports } = await bench.call('sources.import', { workId: 'bench', paths });
      const failed = reports.find((report) => report.status !== 'imported');
      if (failed) throw new Error(`${failed.file}: ${failed.error?.message ?? failed.status}`);
    });
    await bench.close();
    return ms;
  });
  const name = `import ${files} × ${words.toLocaleString('en')} words, ${ending}`;
  if (ending === 'docx') {
    const floor = await median(runs, () => timed(() => convert(paths)));
    return byRatio(name, ours, floor, 1.2, 'the converter alone');
  }
  const floor = await median(runs, () => {
    run += 1;
    return timed(() => insertRaw(join(context.folder, `raw-${ending}-${run}.db`), paths, made));
  });
  return byRatio(name, ours, floor, 2, 'reading + raw insert');
}

async function convert(paths: readonly string[]): Promise<void> {
  for (const path of paths) await mammoth.extractRawText({ buffer: readFileSync(path) });
}

/** The same bytes and turns into bare tables, as durably: one transaction a file. */
function insertRaw(path: string, files: readonly string[], made: readonly MadeInterview[]): void {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE original (id INTEGER PRIMARY KEY, bytes BLOB)');
  db.exec('CREATE TABLE turn (id INTEGER PRIMARY KEY, source INTEGER, speaker TEXT, text TEXT)');
  const original = db.prepare('INSERT INTO original (bytes) VALUES (?)');
  const turn = db.prepare('INSERT INTO turn (source, speaker, text) VALUES (?, ?, ?)');
  files.forEach((file, index) => {
    const bytes = readFileSync(file);
    db.transaction(() => {
      const { lastInsertRowid } = original.run(bytes);
      for (const { speaker, text } of made[index]?.turns ?? []) {
        turn.run(lastInsertRowid, speaker, text);
      }
    })();
  });
  db.close();
}
