import { fail, ok, type Result } from '../../../shared/result';
import type { CueDocument, JsonDocument, RowDocument, Unit } from './document';
import { finishTranscript } from './finish';
import { bestReading } from './flavours';
import { openFile } from './formats';
import type { OpenedFile } from './formats/format';
import type { ParsedTranscript } from './parsed-transcript';
import { findBody } from './text/front-matter';

/**
 * Reads a transcript from the bytes of a file: format, then flavour, then the report. Fails with
 * the code of what is wrong; `empty-transcript` when there is not one word of speech.
 */
export async function readTranscript(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<ParsedTranscript>> {
  if (bytes.length === 0) return fail('empty-file', `“${name}” is empty.`);
  const opened = await openFile(name, bytes);
  if (!opened.ok) return opened;
  const parsed = readOpened(name, opened.value);
  if (!parsed) {
    return fail('not-a-transcript', `“${name}” holds data, but no transcript that is known here.`);
  }
  if (parsed.turns.length === 0) {
    return fail('empty-transcript', `“${name}” holds no words of a transcript.`);
  }
  return ok(parsed);
}

/** Null when no flavour knows the document: data can be of any kind, text is always read. */
function readOpened(name: string, opened: OpenedFile): ParsedTranscript | null {
  const { document, encoding, left, warnings } = opened;
  const about = { fileName: name, encoding, warnings };
  if (document.kind !== 'lines') {
    const reading = bestReading(document);
    if (!reading) return null;
    const unit = unitOf(document);
    return finishTranscript(reading.read(), { ...about, ...reading, unit, left });
  }
  const body = findBody(document);
  const reading = bestReading(body.document);
  if (!reading) return null;
  const draft = reading.read();
  const title = draft.title ?? body.title;
  const recordedOn = body.recordedOn ?? draft.recordedOn;
  return finishTranscript(
    { ...draft, title, recordedOn },
    { ...about, ...reading, unit: document.unit, left: [...left, ...body.left] },
  );
}

function unitOf(document: CueDocument | RowDocument | JsonDocument): Unit {
  if (document.kind === 'rows') return document.unit;
  return document.kind === 'cues' ? 'line' : 'entry';
}
