import { basename, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readableEndings } from '../../electron/core/import/formats/endings';
import type { ParsedTranscript } from '../../electron/core/import/parsed-transcript';
import { read, refusal } from '../import/support/read';
import { corpusBytes, corpusFiles, corpusIsHere } from './support/corpus';
import { expectations } from './support/expectations';

const files = corpusIsHere ? await corpusFiles() : [];
const ours = ['.md', '.txt', '.docx', '.vtt', '.srt'];

test.runIf(!corpusIsHere)('the corpus is not beside the checkout, so nothing is compared', () => {
  expect(files).toEqual([]);
});

describe.runIf(corpusIsHere)('real transcripts', () => {
  test('every file of these formats has been read by hand', () => {
    const known = files.filter((file) => ours.includes(extname(file)));
    expect(known).toEqual(Object.keys(expectations).sort());
  });

  test.each(Object.entries(expectations))('%s', async (file, expected) => {
    const parsed = await read(basename(file), await corpusBytes(file));
    expect(parsed).toMatchObject({ flavour: expected.flavour, encoding: expected.encoding });
    expect(turnCounts(parsed, 'all' in expected.turns)).toEqual(expected.turns);
    expect(parsed.turns[0]?.text.startsWith(expected.first)).toBe(true);
    expect(parsed.turns.at(-1)?.text.startsWith(expected.last)).toBe(true);
    const asks = parsed.speakers.filter(({ interviewer }) => interviewer);
    expect(asks.map(({ name }) => name)).toEqual(expected.asks);
  });

  test('an interview of MEL and ERNEST has two speakers and lists what stands above it', async () => {
    const file = 'md/mismatches_ernest-1-full.md';
    const parsed = await read(basename(file), await corpusBytes(file));
    expect(parsed.speakers.map(({ name }) => name)).toEqual(['MEL', 'ERNEST']);
    expect(parsed.left).toEqual([
      { what: 'front matter', lines: [1, 3, 5, 7, 9], text: expect.stringContaining('# License') },
    ]);
    expect(parsed.warnings.map(({ line }) => line)).toEqual([293, 299]);
  });

  test('a converted document gives the turns of the text that it was made from', async () => {
    const words = (parsed: ParsedTranscript) =>
      parsed.turns.map(({ speaker, text }) => [speaker, text.match(/[\p{L}\p{N}]+/gu)]);
    const markdown = await read('a.md', await corpusBytes('md/mismatches_ernest-2-full.md'));
    const document = await read('a.docx', await corpusBytes('docx/derived_ernest-2.docx'));
    expect(words(document)).toEqual(words(markdown));
  });

  const unread = files.filter((file) => !readableEndings.includes(extname(file)));
  test.runIf(unread.length > 0).each(unread)('%s is refused with a way out', async (file) => {
    const failure = await refusal(basename(file), await corpusBytes(file));
    expect(failure.code).toBe('not-supported');
    expect(failure.message).toContain(basename(file));
    expect(failure.message).toMatch(/[Ss]ave|[Ee]xport/);
  });
});

function turnCounts(
  { turns, speakers }: ParsedTranscript,
  summed: boolean,
): Record<string, number> {
  if (summed) return { all: turns.length, speakers: speakers.length };
  const counts: Record<string, number> = {};
  for (const { speaker } of turns) {
    const name = speaker ?? 'nobody';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
