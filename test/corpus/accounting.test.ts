import { basename, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ParsedTranscript } from '../../electron/core/import/parsed-transcript';
import { read } from '../import/support/read';
import { corpusBytes, corpusIsHere } from './support/corpus';
import { allExpectations } from './support/more-expectations';
import { plainText } from './support/plain-text';

/**
 * Every word of a file is in the text, a speaker's label, a time, or the list of what was left
 * out; and no word is there that the file has not.
 */
describe.runIf(corpusIsHere)('no word is lost', () => {
  test.each(Object.entries(allExpectations))('%s', async (file, { encoding }) => {
    const bytes = await corpusBytes(file);
    const parsed = await read(basename(file), bytes);
    const rest = tally(wordsOf(await plainText(file, bytes, encoding)));
    for (const word of wordsOf(keptText(parsed))) {
      const count = rest.get(word) ?? 0;
      expect(count, `“${word}” is in the transcript more often than in the file`).toBeGreaterThan(
        0,
      );
      if (count === 1) rest.delete(word);
      else rest.set(word, count - 1);
    }
    const labels = new Set(wordsOf(labelText(parsed)));
    const lost = [...rest.keys()].filter((word) => !labels.has(word) && !isTime(word));
    expect(lost).toEqual([]);
    const labelWords = [...rest].filter(([word]) => labels.has(word));
    for (const [word, count] of labelWords)
      expect(count, word).toBeLessThanOrEqual(mostLabels(file, parsed));
  });
});

function keptText({ turns, left }: ParsedTranscript): string {
  return [...turns, ...left].map(({ text }) => text).join('\n');
}

function labelText({ speakers, warnings }: ParsedTranscript): string {
  const modified = warnings.map(({ message }) => /^“(.*?)” is read as/.exec(message)?.[1] ?? '');
  return [...speakers.map(({ name }) => name), ...modified].join('\n');
}

/** Labels that can have been taken out: one a turn, in captions one a cue. */
function mostLabels(file: string, { turns }: ParsedTranscript): number {
  const captions = ['.vtt', '.srt'].includes(extname(file));
  return turns.reduce((sum, { cues }) => sum + (captions ? cues.length : 1), 0);
}

/** Words between spaces and line ends, without the signs around and in them. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .map((word) => (isTime(word) ? word : word.replace(/[^\p{L}\p{N}\p{S}]/gu, '')))
    .filter((word) => word !== '');
}

function isTime(word: string): boolean {
  return /^\W*(?:\d+:)?\d+:\d+(?:[.,]\d+)?\W*$/u.test(word);
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
