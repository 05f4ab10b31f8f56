import { resolve } from 'node:path';
import { z } from 'zod';

/** The ending of study files, with its dot. */
export const studyEnding = '.throughline';

/** What a start of the program asks for. Crosses processes when the program already runs. */
export const launchSchema = z.discriminatedUnion('type', [
  /** Go on where the last start left off. */
  z.object({ type: z.literal('last') }),
  z.object({ type: z.literal('study'), path: z.string() }),
  z.object({ type: z.literal('sample') }),
  z.object({ type: z.literal('none') }),
]);
export type Launch = Readonly<z.infer<typeof launchSchema>>;

/**
 * Reads the command line: `--study=PATH`, a bare path with our ending (which is how systems hand
 * over a file that was double-clicked), `--sample`, `--no-study`. Relative paths start at `folder`.
 * Other arguments belong to Chromium.
 */
export function readLaunch(argv: readonly string[], folder: string): Launch {
  for (const word of argv.slice(1)) {
    if (word === '--no-study') return { type: 'none' };
    if (word === '--sample') return { type: 'sample' };
    const path = studyPath(word);
    if (path !== null) return { type: 'study', path: resolve(folder, path) };
  }
  return { type: 'last' };
}

function studyPath(word: string): string | null {
  const named = /^--study=(.+)$/s.exec(word)?.[1];
  if (named !== undefined) return named;
  return !word.startsWith('-') && word.toLowerCase().endsWith(studyEnding) ? word : null;
}
