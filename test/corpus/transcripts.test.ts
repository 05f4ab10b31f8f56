import { basename, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ParsedTranscript } from '../../electron/core/import/parsed-transcript';
import { read, refusal } from '../import/support/read';
import { corpusBytes, corpusFiles, corpusIsHere } from './support/corpus';
import { allExpectations, derivations } from './support/more-expectations';

const files = corpusIsHere ? await corpusFiles() : [];
const projects = files.filter((file) => ['.qdpx', '.qde'].includes(extname(file)));

test.runIf(!corpusIsHere)('the corpus is not beside the checkout, so nothing is compared', () => {
  expect(files).toEqual([]);
});

describe.runIf(corpusIsHere)('real transcripts', () => {
  test('every file but the projects has been read by hand', () => {
    const transcripts = files.filter((file) => !projects.includes(file));
    expect(transcripts).toEqual(Object.keys(allExpectations).sort());
  });

  test.each(Object.entries(allExpectations))('%s', async (file, expected) => {
    const parsed = await read(basename(file), await corpusBytes(file));
    expect(parsed).toMatchObject({ flavour: expected.flavour, encoding: expected.encoding });
    expect(turnCounts(parsed, 'all' in expected.turns)).toEqual(expected.turns);
    expect(parsed.turns[0]?.text.startsWith(expected.first)).toBe(true);
    expect(parsed.turns.at(-1)?.text.startsWith(expected.last)).toBe(true);
    const timed = parsed.turns.filter(({ startMs }) => startMs !== null).length;
    expect(timed).toBe(expected.timed ?? 0);
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

  test.each(Object.entries(derivations))('%s gives the turns of %s', async (derived, original) => {
    const [made, source] = await Promise.all(
      [derived, original].map(async (file) => read(basename(file), await corpusBytes(file))),
    );
    expect(wordsByTurn(made)).toEqual(wordsByTurn(source));
  });

  test.each(projects)(
    '%s is a project, no transcript, and refused with a way out',
    async (file) => {
      const failure = await refusal(basename(file), await corpusBytes(file));
      expect(failure.code).toBe('not-supported');
      expect(failure.message).toContain(basename(file));
      expect(failure.message).toContain('are not imported as transcripts: export the transcripts');
    },
  );
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

/** The words of each turn with its speaker: marks of Markdown and numbers of lists are no words. */
function wordsByTurn(parsed: ParsedTranscript | undefined): [string | null, string[]][] {
  return (parsed?.turns ?? []).map(({ speaker, text }) => {
    const bare = text.replace(/^(?:> )?\d+\. /gm, '');
    return [speaker, bare.match(/[\p{L}\p{N}]+/gu) ?? []];
  });
}
