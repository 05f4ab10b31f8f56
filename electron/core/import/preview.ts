import {
  encodingSchema,
  type ImportPreview,
  type PreviewLeft,
  type PreviewTurn,
} from '../../../shared/model';
import { ok, type Result } from '../../../shared/result';
import type { ImportDocument, Left } from './document';
import type { DraftTurn } from './draft';
import { finishTranscript, listed, placed } from './finish';
import { tableIn } from './flavours/by-columns';
import { proposalsFor } from './flavours/json/proposals';
import { readTable } from './flavours/rows/table';
import { sniff } from './formats/sniff';
import { type ReadOutcome, readByChoice } from './read-transcript';
import type { Choosing } from './worker-messages';

/** What is shown of a file, however large: enough to judge by, little enough to draw at once. */
const [mostFirst, mostLast] = [200, 40];
const [mostLeft, mostWarnings, mostNames, mostColumns] = [200, 50, 100, 200];
const [mostOfTurn, mostOfLeft, mostOfCell] = [700, 300, 80];

/** How a file would be imported. Fails as `readByChoice` does. */
export async function previewTranscript(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  choosing: Choosing,
): Promise<Result<ImportPreview>> {
  const textual = sniff(bytes) === 'unknown';
  const read = await readByChoice(name, bytes, { ...choosing, offer: true });
  return read.ok ? ok(previewOf(name, read.value, textual)) : read;
}

function previewOf(name: string, read: ReadOutcome, textual: boolean): ImportPreview {
  const { draft, about, reading, key, choices, document } = read;
  const finished = finishTranscript(draft, about);
  const { left, warnings } = listed(draft, about);
  const counts = new Map<string | null, number>();
  for (const { speaker } of draft.turns) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const rest = Math.max(mostFirst, draft.turns.length - mostLast);
  return {
    name,
    shape: read.shape,
    chosenBy: read.chosenBy,
    choices,
    kind: document.kind,
    unit: about.unit,
    flavour: reading.flavour,
    confidence: reading.confidence,
    reason: reading.reason,
    encoding: about.encoding,
    textual: textual && encodingSchema.safeParse(about.encoding).success,
    recognised: read.recognised.map((one) => ({
      key: one.key,
      flavour: one.flavour,
      confidence: one.confidence,
      reason: one.reason,
    })),
    how: choices.how ?? ((key === null && reading.columns) || { by: 'flavour', key: key ?? '' }),
    names: read.names.slice(0, mostNames),
    columns: columnsOf(document, read),
    words: finished.words,
    turns: draft.turns.length,
    speakers: finished.speakers.map((one) => ({ ...one, turns: counts.get(one.name) ?? 0 })),
    first: draft.turns.slice(0, mostFirst).map((turn, at) => turnOf(turn, at)),
    last: draft.turns.slice(rest).map((turn, at) => turnOf(turn, rest + at)),
    left: left.slice(0, mostLeft).map(leftOf),
    leftTotal: left.length,
    warnings: warnings.slice(0, mostWarnings).map((warning) => placed(warning, about.unit)),
    warningsTotal: warnings.length,
  };
}

function turnOf({ line, speaker, text, startMs }: DraftTurn, ordinal: number): PreviewTurn {
  const clipped = text.length > mostOfTurn;
  return { ordinal, line, speaker, text: cut(text, mostOfTurn), clipped, startMs };
}

function leftOf({ what, lines, text }: Left): PreviewLeft {
  return { what, line: lines[0] ?? 0, lines: lines.length, text: cut(text, mostOfLeft) };
}

function columnsOf(document: ImportDocument, { reading }: ReadOutcome): ImportPreview['columns'] {
  const how = reading.columns ?? null;
  const found = tableIn(document, how?.list);
  const table = found && readTable(found.table, how?.header);
  if (!table) return null;
  const names = table.columns.slice(0, mostColumns).map(({ name, cells }) => ({
    name: cut(name, mostOfCell),
    example: cut(cells.find((cell) => cell !== '') ?? '', mostOfCell),
  }));
  const lists = document.kind === 'json' ? proposalsFor(document.value) : [];
  return {
    names,
    how,
    lists: lists.map(({ path, entries, how: start }) => ({ path: [...path], entries, how: start })),
  };
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}
