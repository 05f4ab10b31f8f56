import type { z } from 'zod';

/** What was kept in the window's own memory under a key, or `fallback` where nothing fits. */
export function readMemory<T>(key: string, schema: z.ZodType<T>, fallback: T): T {
  const stored = localStorage.getItem(key);
  if (stored === null) return fallback;
  try {
    const parsed = schema.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data : fallback;
  } catch {
    // Not JSON: written by something else. As good as nothing.
    return fallback;
  }
}

export function writeMemory(key: string, value: unknown): void {
  localStorage.setItem(key, JSON.stringify(value));
}
