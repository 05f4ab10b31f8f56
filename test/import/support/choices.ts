import { previewTranscript } from '../../../electron/core/import/preview';
import { readTranscript } from '../../../electron/core/import/read-transcript';
import type { Choosing } from '../../../electron/core/import/worker-messages';
import {
  importPreviewSchema,
  type ReadingChoices,
  readingChoicesSchema,
} from '../../../shared/model';
import { bytesOf } from './read';

/** Of a pattern: those that recur. */
export const names = { also: [], not: [] };

export async function readAs(name: string, content: string | Uint8Array, choosing: Choosing) {
  const result = await readTranscript(name, bytesOf(content), choosing);
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
}

export const chosen = (name: string, content: string | Uint8Array, choices: ReadingChoices) =>
  readAs(name, content, { choices: readingChoicesSchema.parse(choices) });

export async function preview(name: string, content: string, choices?: ReadingChoices) {
  const result = await previewTranscript(name, bytesOf(content), { choices });
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return importPreviewSchema.parse(result.value);
}

/** A talk by a mark that no flavour knows. */
export const hash = `Anna # How do you plan a shift?

Bo # On paper, every Friday.

Anna # And then?

Bo # Then I type it # twice.

Once # only.
`;
