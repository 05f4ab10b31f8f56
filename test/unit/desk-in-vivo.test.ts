import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeNameOf } from '../../renderer/screens/transcripts/desk/in-vivo';
import { codeNameSchema } from '../../shared/model';

it('takes the words without the marks that the sentence puts around them', () => {
  expect(codeNameOf('two evenings')).toBe('two evenings');
  expect(codeNameOf('– and I still wasn’t\n sure they were right.')).toBe(
    'and I still wasn’t sure they were right',
  );
  expect(codeNameOf('“Who owes us?”')).toBe('Who owes us?');
  expect(codeNameOf('I said “never again”.')).toBe('I said “never again”');
  expect(codeNameOf('“never again.”')).toBe('never again');
  expect(codeNameOf('…')).toBe('…');
});

it('gives a name that a code may have, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
      const name = codeNameOf(words);
      if (name === null) return words.trim() === '' || words.length > 200;
      return codeNameSchema.safeParse(name).success && codeNameOf(name) === name;
    }),
  );
});
