import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endingOf, readableEndings } from '../../electron/core/import/formats/endings';
import { parsedTranscriptSchema } from '../../electron/core/import/parsed-transcript';
import { readTranscript } from '../../electron/core/import/read-transcript';
import { mutate, mutations } from './support/mutations';

const documents = join(import.meta.dirname, '../fixtures/import/documents');
const files = [
  'bakery.odt',
  'bakery.doc',
  'bakery.rtf',
  'bakery.html',
  'bakery.pdf',
  'table.doc',
  'table.rtf',
  'turns.csv',
  'turns.xlsx',
  'turns.ods',
];

test.each(files)('%s, changed in any way, is read or refused with a reason', async (file) => {
  const whole = new Uint8Array(readFileSync(join(documents, file)));
  await fc.assert(
    fc.asyncProperty(mutations, async (changes) => {
      const bytes = await mutate(whole, changes);
      const result = await readTranscript(file, bytes);
      if (!result.ok) {
        expect(result.failure.message).toContain(file);
        return;
      }
      expect(parsedTranscriptSchema.safeParse(result.value).error).toBe(undefined);
      for (const { text, cues } of result.value.turns) {
        expect(text.trim()).toBe(text);
        for (const { offset } of cues) expect(offset).toBeLessThan(text.length);
      }
    }),
    { numRuns: 120 },
  );
});

test.each(readableEndings)('random bytes as %s are refused or read', async (ending) => {
  const heads = [
    '',
    '%PDF-1.7\n',
    '{\\rtf1 ',
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '{"a":',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.uint8Array({ maxLength: 2000 }),
      async (head, noise) => {
        const bytes = Uint8Array.from([...Buffer.from(head, 'latin1'), ...noise]);
        const result = await readTranscript(`noise${ending}`, bytes);
        if (result.ok) expect(result.value.turns.length).toBeGreaterThan(0);
        else expect(result.failure.message).not.toBe('');
      },
    ),
    { numRuns: 40 },
  );
  expect(endingOf(`noise${ending}`)).toBe(ending);
});
