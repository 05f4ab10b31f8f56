import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { RedactionEntry } from '../../../shared/model';
import { type BenchCore, newCore } from '../open-core';
import { type BenchRow, byRatio, type Measured, median, timed } from '../row';
import { fillStudy } from '../tagged-study';

const size = { interviews: 100, words: 10_000, passages: 100, codes: 60 } as const;
const runs = 3;
/** How long core may answer nobody, in milliseconds: longer, and the window seems to hang. */
const longestPause = 1_000;
/** Words of the made-up vocabulary as a list of names: frequent ones and rare ones. */
const names =
  'bado dokeli limu munapo nari porisa rite sawa tezi vodo wor zike elmi orba anlise istda'.split(
    ' ',
  );
const entries: RedactionEntry[] = names.map((words) => ({
  words,
  replacement: '[name]',
  wholeWords: true,
  matchCase: false,
  endings: true,
}));

/** Names looked for, replaced and purged in a million words, beside one expression and bare rows. */
export const redactRow: BenchRow = {
  name: 'redact',
  run: async ({ root, folder, say }) => {
    const path = join(folder, 'redact.throughline');
    say(`importing ${size.interviews} interviews of ${size.words} words`);
    const filling = newCore(root, path);
    await fillStudy(filling, folder, size);
    await filling.call('search.transcripts', { query: 'ba', limit: 1, offset: 0 });
    await filling.close();
    const floor = await floorOf(path);
    say('looking for names and replacing them');
    const bench = newCore(root, path, false);
    const preview = await previewed(bench);
    const apply = await applied(bench, preview.stamp);
    await bench.close();
    const purgeFloor = await purgeFloorOf(path);
    say(`purging after ${preview.count} places`);
    const again = newCore(root, path, false);
    const purge = await measured(() =>
      again.call('purge.run', { workId: 'purge', removeCopies: [] }),
    );
    await again.close();
    const places = `${preview.count} places in 1,000,000 words`;
    return [
      byRatio(
        `redact look for ${names.length} names, ${places}`,
        preview.ms,
        floor.look,
        2,
        'one expression over the same text',
      ),
      byRatio(
        `redact replace them, ${places}`,
        apply.ms,
        floor.replace,
        2,
        'the same rows rewritten bare',
      ),
      byRatio(
        'redact purge',
        purge.ms,
        purgeFloor,
        2,
        'the same rows deleted, VACUUM, every word and byte read once',
      ),
      pauseOf('redact longest pause while looking', preview.pause),
      pauseOf('redact longest pause while replacing', apply.pause),
      pauseOf('redact longest pause while purging', purge.pause),
    ];
  },
};

function pauseOf(name: string, value: number): Measured {
  return {
    name,
    value,
    unit: 'ms',
    reference: longestPause,
    aim: '≤ 1 s in which core answers nobody',
    holds: value <= longestPause,
  };
}

/** How long work takes, and the longest time in it in which nothing else had a turn. */
async function measured(work: () => Promise<unknown>): Promise<{ ms: number; pause: number }> {
  let pause = 0;
  let under = true;
  const watch = async () => {
    for (let last = performance.now(); under; ) {
      await setImmediate();
      const now = performance.now();
      pause = Math.max(pause, now - last);
      last = now;
    }
  };
  const watching = watch();
  const ms = await timed(work);
  under = false;
  await watching;
  return { ms, pause };
}

async function previewed(bench: BenchCore) {
  let count = 0;
  let stamp = '';
  let pause = 0;
  const ms = await median(runs, async () => {
    const once = await measured(async () => {
      ({ count, stamp } = await bench.call('redaction.preview', { workId: 'look', entries }));
    });
    pause = Math.max(pause, once.pause);
    return once.ms;
  });
  return { ms, pause, count, stamp };
}

async function applied(bench: BenchCore, stamp: string) {
  let pause = 0;
  const ms = await median(runs, async () => {
    const asked = { workId: 'replace', entries, leftOut: [], stamp, keyPath: null };
    const once = await measured(() => bench.call('redaction.apply', asked));
    pause = Math.max(pause, once.pause);
    await bench.call('history.undo', {});
    return once.ms;
  });
  // The last time it stays.
  await bench.call('history.redo', {});
  return { ms, pause };
}

/** Every turn searched by one expression; and the rows with a name in them written anew. */
async function floorOf(path: string): Promise<{ look: number; replace: number }> {
  const letter = '[\\p{L}\\p{N}\\p{M}_]';
  const any = new RegExp(`(?<!${letter})(?:${names.join('|')})(?=(?:s|es)?(?!${letter}))`, 'giu');
  const read = new Database(path, { readonly: true });
  const turns = read.prepare<[], Text>('SELECT id, text FROM turn');
  let found = 0;
  const look = await median(runs, () =>
    timed(() => {
      for (const { text } of turns.all()) found += [...text.matchAll(any)].length;
    }),
  );
  read.close();
  if (found === 0) throw new Error('The names stand nowhere.');
  const replace = await median(runs, async () => {
    const db = copyOf(path);
    const ms = await timed(() => replaceBare(db, any));
    db.close();
    return ms;
  });
  return { look, replace };
}

interface Text {
  readonly id: number;
  readonly text: string;
}

function replaceBare(db: Database.Database, any: RegExp): void {
  const setTurn = db.prepare('UPDATE turn SET text = ?, length = ? WHERE id = ?');
  const setQuote = db.prepare('UPDATE passage SET quote = ? WHERE id = ?');
  db.exec('BEGIN');
  for (const { id, text } of db.prepare<[], Text>('SELECT id, text FROM turn').all()) {
    const after = text.replace(any, '[name]');
    if (after !== text) setTurn.run(after, after.length, id);
  }
  for (const { id, text } of db.prepare<[], Text>('SELECT id, quote AS text FROM passage').all()) {
    const after = text.replace(any, '[name]');
    if (after !== text) setQuote.run(after, id);
  }
  db.exec('COMMIT');
}

/** What a purge takes away, taken away; with every word read once, and every byte of the file. */
function purgeFloorOf(path: string): Promise<number> {
  return median(runs, async () => {
    const db = copyOf(path);
    const ms = await timed(() => {
      db.pragma('secure_delete = ON');
      db.exec(`BEGIN; DELETE FROM history_change; DELETE FROM history;
        UPDATE original SET bytes = x'';
        INSERT INTO turn_words (turn_words) VALUES ('rebuild'); COMMIT; VACUUM;`);
      db.pragma('wal_checkpoint(TRUNCATE)');
      const words = new Set<string>();
      for (const { text } of db.prepare<[], Text>('SELECT id, text FROM turn').all()) {
        for (const word of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) words.add(word);
      }
      return words.has('a name') || readFileSync(db.name).includes('a name');
    });
    db.close();
    return ms;
  });
}

/** Opened as core opens it: as sure that it is written, and with as much memory. */
function copyOf(path: string): Database.Database {
  const copy = `${path}.copy`;
  copyFileSync(path, copy);
  const db = new Database(copy);
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('temp_store = MEMORY');
  db.pragma('cache_size = -65536');
  return db;
}
