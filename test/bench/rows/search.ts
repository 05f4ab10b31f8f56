import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type BenchCore, newCore } from '../open-core';
import { type BenchRow, byRatio, type Measured, timed } from '../row';
import { limit, type Question, questionsFor } from '../search-questions';
import { fillStudy } from '../tagged-study';

const size = { interviews: 1_000, words: 10_000, passages: 0, codes: 0 } as const;
/** The design's bound for first results, in milliseconds. */
const firstResults = 50;

interface Times {
  readonly ours: readonly number[];
  readonly floor: readonly number[];
}

/**
 * What people look for in 1,000 interviews, each question right beside the bare query on a copy of
 * the same index, so that a machine that is busy for a while is busy for both.
 */
export const searchRow: BenchRow = {
  name: 'search',
  run: async ({ root, folder, say }) => {
    const path = join(folder, 'search.throughline');
    const made = newCore(root, path);
    say(`importing ${size.interviews} interviews of ${size.words} words`);
    await fillStudy(made, folder, size);
    await made.close();
    const copy = `${path}.copy`;
    copyFileSync(path, copy);
    const bench = newCore(root, path, false);
    const db = new Database(copy, { readonly: true });
    // As much of the file in memory as core keeps.
    db.pragma('cache_size = -65536');
    say('asking');
    const measured: Measured[] = [];
    for (const [name, questions] of Object.entries(await questionsFor(bench))) {
      // Once for the caches: whoever asks first would pay for both.
      await askBoth(bench, db, questions);
      measured.push(...linesOf(name, await askBoth(bench, db, questions)));
    }
    db.close();
    await bench.close();
    return measured;
  },
};

async function askBoth(
  bench: BenchCore,
  db: Database.Database,
  questions: readonly Question[],
): Promise<Times> {
  const ours: number[] = [];
  const floor: number[] = [];
  for (const question of questions) {
    ours.push(await timed(() => question.ask(bench)));
    floor.push(await timed(() => askBare(db, question)));
  }
  return { ours, floor };
}

/** The hits of a page with the words around, and the number of all: what any search must ask. */
function askBare(db: Database.Database, { match, where, best }: Question): void {
  if (best !== undefined) {
    const ranked = `SELECT t.source_id, t.text FROM turn_words JOIN turn AS t
      ON t.id = turn_words.rowid WHERE turn_words MATCH ? ORDER BY bm25(turn_words) LIMIT ?`;
    db.prepare(ranked).all(match, best);
    return;
  }
  const narrowed = where === undefined ? '' : `AND ${where}`;
  const from = `FROM turn_words CROSS JOIN turn AS t ON t.id = turn_words.rowid
    LEFT JOIN speaker AS v ON v.id = t.speaker_id`;
  db.prepare(
    `SELECT t.source_id, t.text, highlight(turn_words, 0, '[', ']') ${from}
     WHERE turn_words MATCH ? ${narrowed} ORDER BY turn_words.rowid LIMIT ?`,
  ).all(match, limit);
  db.prepare(
    `SELECT count(*) ${where === undefined ? 'FROM turn_words' : from}
     WHERE turn_words MATCH ? ${narrowed}`,
  ).get(match);
}

function linesOf(name: string, { ours, floor }: Times): Measured[] {
  const what = `search ${size.interviews.toLocaleString('en')} interviews, ${name}`;
  const middle = quantile(ours, 0.5);
  const first: Measured = {
    ...byRatio(`${what}, p50`, middle, quantile(floor, 0.5), 1.5, 'raw FTS5'),
    aim: `< ${firstResults} ms`,
    holds: middle < firstResults,
  };
  const slow = [quantile(ours, 0.99), quantile(floor, 0.99)] as const;
  return [first, byRatio(`${what}, p99`, ...slow, 1.5, 'raw FTS5')];
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
