import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../../shared/result';
import { loadFile } from './load-file';

/** Of ten thousand codes or people, each described on a page, there is less than this. */
const maxBytes = 32 * 1024 * 1024;

/**
 * The text of a small table that core reads itself, null when it is no text; `what` it is to be
 * ("a codebook"). Fails with `file-too-large`, or as `loadFile` does.
 */
export async function loadTableText(path: string, what: string): Promise<Result<string | null>> {
  const name = basename(path);
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > maxBytes) {
    return fail('file-too-large', `“${name}” is too large for ${what}: it has over 32 MB.`);
  }
  const loaded = await loadFile({ path, name });
  if (!loaded.ok) return loaded;
  // Loaded here, not at the start: it knows all encodings there ever were.
  const { decodeText } = await import('./text/decode');
  return ok(decodeText(loaded.value.bytes)?.text.replace(/^\ufeff/, '') ?? null);
}
