import { z } from 'zod';
import {
  type NarrativeBlock,
  type NarrativeInline,
  type NarrativeText,
  narrativeSchema,
} from '../../../shared/model';
import type { Edit } from '../../../shared/text/edits';
import { applyEdits } from '../../../shared/text/redact';
import type { WrittenForm } from '../db/written';

/** A stretch of stored words that are read as one. */
export interface StoredPart {
  readonly text: string;
  /** The passage whose words a chip of a narrative keeps. */
  readonly passageId?: number;
}

/** What is to be done to a part. */
type Rewrite = (part: StoredPart) => readonly Edit[];

/** The stretches of words in what a column holds, in an order that edits of words do not change. */
export function partsOf(form: WrittenForm, stored: string): StoredPart[] {
  const parts: StoredPart[] = [];
  rewriteParts(form, stored, (part) => {
    parts.push(part);
    return [];
  });
  return parts;
}

/** What the column holds after the edits of each part; `index` counts the parts. */
export function rewriteStored(
  form: WrittenForm,
  stored: string,
  rewrite: (part: StoredPart, index: number) => readonly Edit[],
): string {
  let index = -1;
  return rewriteParts(form, stored, (part) => {
    index += 1;
    return rewrite(part, index);
  });
}

function rewriteParts(form: WrittenForm, stored: string, rewrite: Rewrite): string {
  const changed = (text: string) => applyEdits(text, rewrite({ text }));
  if (form === 'plain') return changed(stored);
  const json: unknown = JSON.parse(stored);
  if (form === 'report') return JSON.stringify(rewriteStrings(json, changed));
  const { blocks, ...narrative } = narrativeSchema.parse(json);
  return JSON.stringify({
    ...narrative,
    blocks: blocks.map((block) => ({ ...block, children: rewriteBlock(block, rewrite) })),
  });
}

const jsonObject = z.record(z.string(), z.unknown());
/**
 * Fields of an import's report that hold words of ours, not of the file: somebody may redact
 * "person" or "line", and the report is to be read afterwards.
 */
const ownFields = new Set([
  ...['status', 'flavour', 'encoding', 'code', 'chosenBy', 'shape'],
  // Of how a person chose to have it read.
  ...['by', 'key', 'mark', 'template', 'print'],
]);

function rewriteStrings(value: unknown, rewrite: (text: string) => string): unknown {
  if (typeof value === 'string') return rewrite(value);
  if (Array.isArray(value)) return value.map((each) => rewriteStrings(each, rewrite));
  const object = jsonObject.safeParse(value);
  if (!object.success) return value;
  return Object.fromEntries(
    Object.entries(object.data).map(([name, each]) => [name, rewriteField(name, each, rewrite)]),
  );
}

function rewriteField(name: string, value: unknown, rewrite: (text: string) => string): unknown {
  if (ownFields.has(name)) return value;
  // Why words were left out, in our words; a column's or a sheet's name in it is the file's.
  if (name === 'what' && typeof value === 'string') {
    return value.replace(/“([^”]*)”/g, (_all, named: string) => `“${rewrite(named)}”`);
  }
  return rewriteStrings(value, rewrite);
}

/** A name may be bold in part: the text between two chips is one stretch, whatever its marks. */
function rewriteBlock({ children }: NarrativeBlock, rewrite: Rewrite): NarrativeInline[] {
  const done: NarrativeInline[] = [];
  let run: NarrativeText[] = [];
  const endRun = () => {
    done.push(...rewriteRun(run, rewrite));
    run = [];
  };
  for (const child of children) {
    if (child.type === 'text') {
      run.push(child);
      continue;
    }
    endRun();
    const { quote, passageId } = child;
    done.push({ ...child, quote: applyEdits(quote, rewrite({ text: quote, passageId })) });
  }
  endRun();
  return done;
}

/** What is put in stands in the piece in which the words began. */
function rewriteRun(run: readonly NarrativeText[], rewrite: Rewrite): NarrativeText[] {
  const text = run.map((piece) => piece.text).join('');
  const edits = rewrite({ text });
  if (edits.length === 0) return [...run];
  const after = applyEdits(text, edits);
  let at = 0;
  let from = 0;
  return run.flatMap((piece) => {
    at += piece.text.length;
    const end = boundaryAfter(at, edits);
    const words = after.slice(from, end);
    from = end;
    return words === '' ? [] : [{ ...piece, text: words }];
  });
}

/** Where a boundary between pieces comes to lie: behind what was put in over it. */
function boundaryAfter(position: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (start >= position) break;
    if (end > position) return start + shift + text.length;
    shift += text.length - (end - start);
  }
  return position + shift;
}
