import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type BenchCore, newCore } from '../open-core';
import { type BenchRow, byRatio, type Measured, timed } from '../row';
import { fillStudy } from '../tagged-study';
import { someWords } from '../words';

const size = { interviews: 1_000, words: 10_000, passages: 0, codes: 0 } as const;
const queries = 200;
/** Hits that a screen asks for at a time. */
const limit = 100;
/** The design's bound for first results, in milliseconds. */
const firstResults = 50;

interface Asked {
  readonly query: string;
  /** The same question in FTS5's own words. */
  readonly match: string;
}

/** Words as typed, begun words and misspelled ones, each beside the bare query of the same index. */
export const searchRow: BenchRow = {
  name: 'search',
  run: async ({ root, folder, say }) => {
    const path = join(folder, 'search.throughline');
    const bench = newCore(root, path);
    say(`importing ${size.interviews} interviews of ${size.words} words`);
    await fillStudy(bench, folder, size);
    const words = someWords(queries);
    const exact = words.map((word) => ({ query: word, match: `"${word}"` }));
    const begun = words.map((word) => {
      const start = word.slice(0, 3);
      return { query: `${start}*`, match: `"${start}" *` };
    });
    say('asking');
    const misspelled = await spelledWrongly(bench, words);
    const asked = { words: exact, prefixes: begun, 'fuzzy words': misspelled };
    const ours = new Map<string, number[]>();
    for (const [name, list] of Object.entries(asked)) {
      // Once for the caches, as for the floor: whoever asks first would pay for both.
      await answers(bench, list);
      ours.set(name, await answers(bench, list));
    }
    await bench.close();
    const db = new Database(path, { readonly: true });
    const measured = Object.entries(asked).flatMap(([name, list]) =>
      linesOf(name, ours.get(name) ?? [], warmed(db, list)),
    );
    db.close();
    return measured;
  },
};

/** The words with one letter changed, and what core then looks for. */
async function spelledWrongly(bench: BenchCore, words: readonly string[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const word of words) {
    const query = `${word.slice(0, 2)}x${word.slice(3)}`;
    const { widened } = await bench.call('search.transcripts', { query, limit: 1, offset: 0 });
    const spellings = [query, ...widened.flatMap(({ also }) => also)];
    asked.push({ query, match: spellings.map((each) => `"${each}"`).join(' OR ') });
  }
  return asked;
}

async function answers(bench: BenchCore, list: readonly Asked[]): Promise<number[]> {
  const times: number[] = [];
  for (const { query } of list) {
    times.push(await timed(() => bench.call('search.transcripts', { query, limit, offset: 0 })));
  }
  return times;
}

function warmed(db: Database.Database, list: readonly Asked[]): number[] {
  bare(db, list);
  return bare(db, list);
}

/** The hits of a page with the words around, and the number of all: what any search must ask. */
function bare(db: Database.Database, list: readonly Asked[]): number[] {
  const hits = db.prepare(
    `SELECT t.source_id, t.text, highlight(turn_words, 0, '[', ']')
     FROM turn_words JOIN turn AS t ON t.id = turn_words.rowid
     WHERE turn_words MATCH ? ORDER BY turn_words.rowid LIMIT ?`,
  );
  const count = db.prepare('SELECT count(*) FROM turn_words WHERE turn_words MATCH ?');
  return list.map(({ match }) => {
    const start = performance.now();
    hits.all(match, limit);
    count.get(match);
    return performance.now() - start;
  });
}

function linesOf(name: string, ours: readonly number[], floor: readonly number[]): Measured[] {
  const what = `search ${size.interviews.toLocaleString('en')} interviews, ${name}`;
  const middle = quantile(ours, 0.5);
  const first: Measured = {
    ...byRatio(`${what}, p50`, middle, quantile(floor, 0.5), 1.5, 'raw FTS5'),
    aim: `< ${firstResults} ms`,
    holds: middle < firstResults,
  };
  const most = byRatio(
    `${what}, p99`,
    quantile(ours, 0.99),
    quantile(floor, 0.99),
    1.5,
    'raw FTS5',
  );
  return [first, most];
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
