import { expect, test } from 'vitest';
import { withoutCoders } from '../../renderer/store/shown-tags';
import { quote } from './synthesis-fixtures';

const by = (coderId: number, codeId = 1) => ({ id: coderId * 10 + codeId, codeId, coderId });

test('hidden coders’ tags go, with the passages that had no others; the rest stays as it is', () => {
  const both = quote(1, 1, [], { tags: [by(1), by(2)] });
  const own = quote(2, 1, [], { tags: [by(1)] });
  const theirs = quote(3, 1, [], { tags: [by(2), by(2, 2)] });
  const untagged = quote(4, 1, []);
  const all = [both, own, theirs, untagged];
  expect(withoutCoders(all, [])).toBe(all);
  const shown = withoutCoders(all, [2]);
  expect(shown).toEqual([{ ...both, tags: [by(1)] }, own, untagged]);
  expect(shown[1]).toBe(own);
  expect(withoutCoders(all, [1, 2])).toEqual([untagged]);
});
