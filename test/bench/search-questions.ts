import { anyWord } from '../../electron/core/search/match';
import type { TranscriptFilter } from '../../shared/model';
import { makeInterview } from './interviews';
import type { BenchCore } from './open-core';
import { between, seeded } from './seeded';
import { someWords } from './words';

/** A question to core, and the same one for SQLite. */
export interface Question {
  /** Asks core. */
  readonly ask: (bench: BenchCore) => Promise<unknown>;
  /** In FTS5's own words. */
  readonly match: string;
  /** What narrows it down, in SQL on a turn `t` and its speaker `v`. */
  readonly where?: string;
  /** The best so many by BM25 instead of the first of the transcripts. */
  readonly best?: number;
}

/** Hits that a screen asks for at a time. */
export const limit = 100;
const likeLimit = 20;
const queries = 200;

/** 200 questions of each sort, over words that people said in the made-up interviews. */
export async function questionsFor(bench: BenchCore) {
  const random = seeded(815);
  const said = makeInterview(1, 10_000).turns.flatMap(({ text }) => {
    return text.toLowerCase().split(/\W+/).filter(Boolean);
  });
  const each = <T>(make: () => T) => Array.from({ length: queries }, make);
  const picked = someWords(queries);
  const sources = await bench.call('sources.list', {});
  const half = sources.slice(0, Math.ceil(sources.length / 2)).map(({ id }) => id);
  return {
    words: picked.map((word) => search(word, `"${word}"`)),
    prefixes: picked.map((word) => search(`${word.slice(0, 3)}*`, `"${word.slice(0, 3)}" *`)),
    phrases: each(() => {
      const at = between(random, 0, said.length - 2);
      const phrase = said.slice(at, at + 2).join(' ');
      return search(`"${phrase}"`, `"${phrase}"`);
    }),
    'fuzzy words': await misspelled(bench, picked),
    'half the interviews': picked.map((word) => ({
      ...search(word, `"${word}"`, { sourceIds: half }),
      where: `t.source_id IN (${half.join(', ')})`,
    })),
    'participants alone': picked.map((word) => ({
      ...search(word, `"${word}"`, { roles: 'participants' }),
      where: 'coalesce(v.interviewer, 0) = 0',
    })),
    'more like this': await passages(
      bench,
      each(() => between(random, 0, sources.length - 1)),
    ),
  } satisfies Record<string, readonly Question[]>;
}

function search(query: string, match: string, filter: TranscriptFilter = {}): Question {
  return {
    match,
    ask: (bench) => bench.call('search.transcripts', { query, filter, limit, offset: 0 }),
  };
}

/** The words with one letter changed, and what core then looks for. */
async function misspelled(bench: BenchCore, words: readonly string[]): Promise<Question[]> {
  const asked: Question[] = [];
  for (const word of words) {
    const query = `${word.slice(0, 2)}x${word.slice(3)}`;
    const { widened } = await bench.call('search.transcripts', { query, limit: 1, offset: 0 });
    asked.push(search(query, anyWord([query, ...widened.flatMap(({ also }) => also)])));
  }
  return asked;
}

/** Passages of long answers, and the words that core then looks for. */
async function passages(bench: BenchCore, places: readonly number[]): Promise<Question[]> {
  const sources = await bench.call('sources.list', {});
  const asked: Question[] = [];
  for (const [at, place] of places.entries()) {
    const sourceId = sources[place]?.id ?? 0;
    const { turns } = await bench.call('sources.read', { id: sourceId });
    const answers = turns.filter(({ text }) => text.length > 200);
    const { start } = answers[at % answers.length] ?? { start: 0 };
    const like = { sourceId, span: { start, end: start + 160 }, limit: likeLimit };
    const { words } = await bench.call('search.like', like);
    asked.push({
      match: anyWord(words.map(({ word }) => word)),
      best: likeLimit,
      ask: () => bench.call('search.like', like),
    });
  }
  return asked;
}
