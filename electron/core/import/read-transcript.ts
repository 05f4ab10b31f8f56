import type { ChosenBy, PatternHow, ReadingChoices } from '../../../shared/model';
import { sureConfidence } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { cutDraft } from './cut-draft';
import type { ImportDocument, Unit } from './document';
import type { Draft } from './draft';
import { edgesOf, endsBy, lostEdges } from './edges';
import { type Finishing, finishTranscript } from './finish';
import { type KeyedReading, readingsOf } from './flavours';
import { proposedReading, readingByColumns } from './flavours/by-columns';
import { type FoundName, readingByPattern } from './flavours/by-pattern';
import type { Reading } from './flavours/flavour';
import { openFile } from './formats';
import type { OpenedFile } from './formats/format';
import type { ParsedTranscript } from './parsed-transcript';
import { shapeOf } from './shape';
import { findBody } from './text/front-matter';
import type { Choosing } from './worker-messages';

/** A file that was read, with all that it could have been read as. */
export interface ReadOutcome {
  readonly document: ImportDocument;
  readonly recognised: readonly KeyedReading[];
  readonly reading: Reading;
  /** Of the reading, where it is one of those recognised. */
  readonly key: string | null;
  readonly names: readonly FoundName[];
  readonly draft: Draft;
  readonly about: Finishing;
  readonly choices: ReadingChoices;
  readonly chosenBy: ChosenBy;
  /** Empty where nobody needs to know. */
  readonly shape: string;
}

/**
 * Reads a transcript from the bytes of a file: format, then flavour, then the report. Fails with
 * the code of what is wrong; `empty-transcript` when there is not one word of speech.
 */
export async function readTranscript(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  choosing: Choosing = {},
): Promise<Result<ParsedTranscript>> {
  const read = await readByChoice(name, bytes, choosing);
  if (!read.ok) return read;
  const { draft, about, chosenBy, choices, shape } = read.value;
  if (draft.turns.length === 0) {
    return fail('empty-transcript', `“${name}” holds no words of a transcript.`);
  }
  return ok({ ...finishTranscript(draft, about), chosenBy, choices, shape });
}

/**
 * The same as far as the draft, which may be empty. Choices that do not fit the document, a flavour
 * that does not know it, fail with `choice-does-not-fit`; those that were remembered are then passed
 * over, as is a remembered pattern that finds nobody.
 */
export async function readByChoice(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  { choices, remembered = [], shaped = false, offer = false }: Choosing,
): Promise<Result<ReadOutcome>> {
  if (bytes.length === 0) return fail('empty-file', `“${name}” is empty.`);
  const opened = await openFile(name, bytes);
  if (!opened.ok)
    return choices ? readChosen(name, bytes, { choices, opened, offer, shape: '' }) : opened;
  const plain = readOpened(name, opened.value, {}, offer);
  const sure = plain.ok && plain.value.reading.confidence >= sureConfidence;
  const wanted = shaped || choices !== undefined || remembered.length > 0 || !sure;
  const shape = wanted ? shapeOf(opened.value, plain.ok ? plain.value.key : null) : '';
  if (choices) return readChosen(name, bytes, { choices, opened, offer, shape });
  const before = remembered.find((one) => one.shape === shape)?.choices;
  const chosen =
    before &&
    (await readChosen(name, bytes, {
      choices: before,
      opened,
      offer: false,
      remembered: true,
      shape,
    }));
  if (chosen?.ok && chosen.value.reading.confidence > 0) {
    const about = withKnownInterviewers(chosen.value);
    return ok({ ...chosen.value, about, chosenBy: 'memory' });
  }
  return plain.ok ? ok({ ...plain.value, choices: {}, chosenBy: 'reader', shape }) : plain;
}

/** Who asked in another file says nothing of one in which nobody of that name speaks. */
function withKnownInterviewers({ about, draft }: OneReading): Finishing {
  const known = draft.turns.some(
    ({ speaker }) => speaker !== null && about.interviewers?.includes(speaker),
  );
  return known ? about : { ...about, interviewers: undefined };
}

interface Chosen {
  readonly choices: ReadingChoices;
  /** The file in the encoding that the reader found. */
  readonly opened: Result<OpenedFile>;
  readonly offer: boolean;
  /** Chosen for another file: where its transcript begins and ends is told by the lines beside it. */
  readonly remembered?: true;
  readonly shape: string;
}

async function readChosen(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  { choices: wanted, opened, offer, remembered, shape }: Chosen,
): Promise<Result<ReadOutcome>> {
  const again = wanted.encoding ? await openFile(name, bytes, wanted.encoding) : opened;
  if (!again.ok) return again;
  const { document, warnings } = again.value;
  const { edges: known, ...others } = wanted;
  const ends = remembered && known ? endsBy(document, known) : {};
  const edges = remembered ? known : edgesOf(document, wanted);
  const choices = { ...others, ...ends, ...(edges ? { edges } : {}) };
  const lost = remembered && known ? lostEdges(known, ends) : [];
  const file = { ...again.value, warnings: [...warnings, ...lost] };
  const read = readOpened(name, file, choices, offer);
  return read.ok ? ok({ ...read.value, choices, chosenBy: 'person', shape }) : read;
}

type OneReading = Omit<ReadOutcome, 'choices' | 'chosenBy' | 'shape'>;

function readOpened(
  name: string,
  opened: OpenedFile,
  choices: ReadingChoices,
  offer = false,
): Result<OneReading> {
  const { encoding, warnings } = opened;
  const body = opened.document.kind === 'lines' ? findBody(opened.document, choices) : null;
  const document = body?.document ?? opened.document;
  const recognised = readingsOf(document);
  const found = choose(document, recognised, choices, offer);
  if (!found.reading) return doesNotFit(name, choices);
  const { reading, names } = found;
  const read = reading.read();
  const draft = body || reading.columns?.by === 'answer columns' ? read : cutDraft(read, choices);
  return ok({
    document,
    recognised,
    reading,
    key: recognised.find((one) => one === reading)?.key ?? null,
    names,
    draft: {
      ...draft,
      title: draft.title ?? body?.title ?? null,
      recordedOn: body?.recordedOn ?? draft.recordedOn,
    },
    about: {
      fileName: name,
      encoding,
      warnings,
      flavour: reading.flavour,
      confidence: reading.confidence,
      reason: reading.reason,
      unit: unitOf(document),
      left: [...opened.left, ...(body?.left ?? [])],
      interviewers: choices.interviewers,
    },
  });
}

interface Found {
  readonly reading: Reading | null;
  readonly names: readonly FoundName[];
}

function choose(
  document: ImportDocument,
  recognised: readonly KeyedReading[],
  { how }: ReadingChoices,
  offer: boolean,
): Found {
  const best = recognised[0] ?? (offer ? proposedReading(document) : null);
  if (!how) return { reading: best, names: [] };
  switch (how.by) {
    case 'flavour':
      return { reading: recognised.find(({ key }) => key === how.key) ?? null, names: [] };
    case 'mark':
    case 'template':
      return byPattern(document, how);
    default:
      return { reading: readingByColumns(document, how), names: [] };
  }
}

function byPattern(document: ImportDocument, how: PatternHow): Found {
  if (document.kind !== 'lines' && document.kind !== 'cues') return { reading: null, names: [] };
  return readingByPattern(document, how);
}

/** Without choices: data can be of any kind, text is always read. */
function doesNotFit(name: string, { how }: ReadingChoices): Result<never> {
  return how
    ? fail('choice-does-not-fit', `“${name}” cannot be read in that way.`)
    : fail('not-a-transcript', `“${name}” holds data, but no transcript that is known here.`);
}

function unitOf(document: ImportDocument): Unit {
  if (document.kind === 'lines' || document.kind === 'rows') return document.unit;
  return document.kind === 'cues' ? 'line' : 'entry';
}
