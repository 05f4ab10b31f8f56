import { makeInterview } from './interviews';
import { between, seeded } from './seeded';

/** Words of some length that somebody says in the made-up interviews: the same ones every time. */
export function someWords(count: number): string[] {
  const random = seeded(4711);
  const said = makeInterview(1, 10_000).turns.flatMap((turn) => turn.text.split(/\W+/));
  const long = said.map((word) => word.toLowerCase()).filter((word) => word.length >= 4);
  return Array.from({ length: count }, () => long[between(random, 0, long.length - 1)] ?? 'word');
}
