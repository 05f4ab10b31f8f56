import type { Kind } from '../../shared/model';
import { noSuchKind, readKind } from '../core/export/written-kind';
import { Stopped } from '../core/steps';

/** The key of the kind that is written so: its name, its plural or its letter, in any case. */
export function keyOfKind(kinds: readonly Kind[], written: string): string {
  const key = readKind(kinds, written);
  if (key === undefined) throw new Stopped(noSuchKind(kinds, written));
  return key;
}
