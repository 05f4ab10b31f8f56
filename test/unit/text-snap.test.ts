import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapSpan } from '../../shared/text/snap';

const text = 'Well, I didn’t know 👩‍👩‍👧 then.\nSo I re-counted  everything.';
const snapped = (part: string) => {
  const start = text.indexOf(part);
  const span = snapSpan(text, { start, end: start + part.length });
  return span && text.slice(span.start, span.end);
};

describe('snapping a selection', () => {
  it('takes words whole that its ends cut', () => {
    expect(snapped('ell, I did')).toBe('Well, I didn’t');
    expect(snapped('now 👩‍👩‍👧 th')).toBe('know 👩‍👩‍👧 then');
  });

  it('leaves white space out, also across turns', () => {
    expect(snapped(' then.\n')).toBe('then.');
    expect(snapped('.\nSo ')).toBe('.\nSo');
    expect(snapped('  ')).toBeNull();
  });

  it('stays inside a word when both ends are in it', () => {
    expect(snapped('count')).toBe('count');
    expect(snapped('verythin')).toBe('verythin');
  });

  it('cuts no character', () => {
    const start = text.indexOf('👩');
    expect(snapSpan(text, { start: start + 1, end: start + 3 })).toEqual({
      start,
      end: start + '👩‍👩‍👧'.length,
    });
  });

  it('holds what was selected, and is settled when repeated', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (words, a, b) => {
        const ends = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y);
        const [start = 0, end = 0] = ends;
        const once = snapSpan(words, { start, end });
        if (!once) {
          expect(words.slice(start, end).trim()).toBe('');
          return;
        }
        expect(words.slice(once.start, once.end)).toContain(words.slice(start, end).trim());
        expect(snapSpan(words, once)).toEqual(once);
      }),
    );
  });
});
