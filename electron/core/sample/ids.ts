import { stop } from '../steps';

/** The id under a key of the plan, or the end. */
export function idOf(ids: ReadonlyMap<string, number>, key: string, what: string): number {
  return ids.get(key) ?? stop('bad-plan', `The plan names no ${what} “${key}”.`);
}
