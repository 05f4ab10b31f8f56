import { fail, ok, type Result } from '../../../../shared/result';
import { reasonOf } from '../load-file';
import type { FileContent, Format, OpenedFile } from './format';
import { scanJson } from './json-scan';
import { refuseContent } from './refusals';

const endings = ['.json', '.jsonl', '.ndjson'];
/** What a service says of three hours word by word is below 20 MB. */
const mostCharacters = 64 * 1024 * 1024;
const deepest = 100;

/** JSON by what it starts with, or several values one after another, as decoders write them. */
export const json: Format = {
  endings,
  claims: (file) => {
    if (file.kind !== 'unknown') return false;
    const head = file.text()?.text.slice(0, 500).trimStart() ?? '';
    if (endings.includes(file.ending)) return /^[[{]/.test(head);
    return /^(?:\[\s*)?\{\s*"[^"\n]*"\s*:/.test(head);
  },
  open: openJson,
};

function openJson(file: FileContent): Result<OpenedFile> {
  const { name } = file;
  const decoded = file.text();
  if (!decoded) return refuseContent(file);
  const { text, encoding } = decoded;
  if (text.length > mostCharacters) {
    return fail('file-too-large', `“${name}” is larger than any transcript in JSON.`);
  }
  const { depth, ends } = scanJson(text);
  if (depth > deepest) {
    return fail('not-a-transcript', `“${name}” is nested deeper than any transcript.`);
  }
  try {
    const values: unknown[] = ends.map((end, index): unknown =>
      JSON.parse(text.slice(index === 0 ? 0 : ends[index - 1], end)),
    );
    // Cut off amid a value: the parser says where.
    if (values.length === 0 || text.slice(ends.at(-1)).trim() !== '') JSON.parse(text);
    const value = values.length === 1 ? values[0] : values;
    return ok({ document: { kind: 'json', value }, encoding, left: [], warnings: [] });
  } catch (error) {
    return fail(
      'damaged-json',
      `“${name}” is damaged: it is not JSON all through. Export it again, and import that.`,
      reasonOf(error),
    );
  }
}
