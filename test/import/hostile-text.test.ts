import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readTranscript } from '../../electron/core/import/read-transcript';
import { createReader, type Reader } from '../../electron/core/import/reader';
import { bytesOf } from './support/read';
import { scraps } from './support/scraps';

/** Written out here, so that an ending that is dropped by mistake fails. */
const endings = ['.txt', '.md', '.docx', '.vtt', '.srt'];
let folder: string;
let reader: Reader;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-hostile-'));
  reader = createReader({ workerUrl: inject('readerWorker') });
});
afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true, force: true });
});

async function inThread(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return reader.read({ path, name }, new AbortController().signal);
}

test.each(endings)('random bytes as %s are refused or read, never a crash', async (ending) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
      const result = await readTranscript(`noise${ending}`, bytesOf(bytes));
      if (result.ok) expect(result.value.turns.length).toBeGreaterThan(0);
      else expect(result.failure.message).not.toBe('');
    }),
    { numRuns: 60 },
  );
});

test('all of these can be read, as the reader says of itself', () => {
  for (const ending of endings) expect(reader.readableEndings).toContain(ending);
});

test.each(endings.filter((ending) => ending !== '.docx'))(
  'scraps of transcripts in any order as %s keep their words',
  async (ending) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...scraps), { maxLength: 80 }), async (pieces) => {
        const result = await readTranscript(`scraps${ending}`, bytesOf(pieces.join('')));
        if (!result.ok) return;
        const { turns, left } = result.value;
        for (const { text, cues } of turns) {
          expect(text).toBe(text.trim());
          expect(text).not.toBe('');
          for (const { offset } of cues) expect(offset).toBeLessThan(text.length);
        }
        const kept = [...turns, ...left]
          .map(({ text }) => text)
          .join(' ')
          .split('said;').length;
        const given = pieces.join('').split('said;').length;
        expect(kept).toBe(given);
      }),
      { numRuns: 150 },
    );
  },
);

const million = 1_000_000;
const long: [string, string, string][] = [
  ['one line of 50 MB', 'line.txt', 'word '.repeat(10 * million)],
  [
    'a label before 50 MB',
    'label.txt',
    `Ada: ${'word '.repeat(million)}\n\nRuna: yes\n\nAda: no\n`,
  ],
  ['a hundred thousand short lines', 'lines.txt', 'Ada: yes\n'.repeat(100_000)],
  [
    'full stops without end',
    'stops.txt',
    `Ada: One?\n\nRuna: ${'.'.repeat(million)}x\n\nAda: Oh?\n`,
  ],
  ['spaces without end', 'spaces.txt', `Ada: One?\n\nRuna: x${' '.repeat(million)}x\n\nAda: Oh?\n`],
  ['brackets without end', 'brackets.txt', `${'['.repeat(2 * million)}0:00`],
  ['asterisks without end', 'stars.md', '*'.repeat(2 * million)],
  ['hashes without end', 'hashes.md', `${'#'.repeat(2 * million)} ${'#'.repeat(million)}`],
  [
    'a voice tag without end',
    'voice.vtt',
    `WEBVTT\n\n00:01.000 --> 00:02.000\n<v${' '.repeat(2 * million)}x`,
  ],
  ['tags without end', 'tags.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<c '.repeat(million)}x`],
  [
    'quotes without end',
    'quotes.srt',
    `1\n00:00:01,000 --> 00:00:02,000\n.${'"'.repeat(2 * million)}x`,
  ],
  [
    'arrows without end',
    'arrows.srt',
    `1\n00:00:01,000 --> 00:00:02,000\n${'-->'.repeat(million)}`,
  ],
  [
    'entities without end',
    'entities.vtt',
    `WEBVTT\n\n00:01.000 --> 00:02.000\n${'&#'.repeat(million)}`,
  ],
  [
    'every label another',
    'names.txt',
    Array.from({ length: 20_000 }, (_, at) => `N${at}: x\n\nN${at}: y`).join('\n\n'),
  ],
  ['rules without end', 'rules.md', `Ada: x\n\nRuna: y\n\nAda: z\n\n${'---\n\n'.repeat(30_000)}`],
];

test.each(long)('%s', { timeout: 120_000 }, async (_what, name, content) => {
  const result = await inThread(name, content);
  if (result.ok) expect(result.value.parsed.turns.length).toBeGreaterThan(0);
  else {
    expect([
      'reader-timeout',
      'reader-out-of-memory',
      'file-too-large',
      'empty-transcript',
    ]).toContain(result.failure.code);
  }
});
