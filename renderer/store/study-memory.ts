import type { z } from 'zod';
import { readMemory, writeMemory } from './memory';
import { useStore } from './store';

/**
 * Small things that the window remembers of a study and that are no part of it: which codes were
 * used last, where one was reading. Kept on this computer, for each study file apart.
 */
function keyOf(name: string): string | null {
  const { status } = useStore.getState();
  return status.type === 'open' ? `throughline/${name}/${status.path}` : null;
}

/** What was remembered under a name, or `fallback` where there is nothing that fits. */
export function recall<T>(name: string, schema: z.ZodType<T>, fallback: T): T {
  const key = keyOf(name);
  return key === null ? fallback : readMemory(key, schema, fallback);
}

export function remember(name: string, value: unknown): void {
  const key = keyOf(name);
  if (key !== null) writeMemory(key, value);
}
