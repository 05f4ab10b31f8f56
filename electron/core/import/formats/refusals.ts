import { fail, type Result } from '../../../../shared/result';
import type { FileContent } from './format';
import type { ContentKind } from './sniff';

interface KnownFormat {
  /** With its article, as it stands in a sentence. */
  readonly name: string;
  readonly wayOut: string;
}

const asWord = 'Open it in Word or LibreOffice, save it as .docx, and import that.';
const asText = 'Save it as .txt or .docx, one paragraph a turn (“Name: text”), and import that.';

/** Formats that are known and cannot be read yet, by their endings. */
const knownEndings: Readonly<Record<string, KnownFormat>> = {
  '.pdf': { name: 'a PDF', wayOut: asText },
  '.rtf': { name: 'an RTF document', wayOut: asWord },
  '.doc': { name: 'a document of Word 97–2003', wayOut: asWord },
  '.odt': { name: 'an OpenDocument text', wayOut: asWord },
  '.pages': { name: 'a Pages document', wayOut: 'Export it as Word (.docx) and import that.' },
  '.html': { name: 'a web page', wayOut: asText },
  '.htm': { name: 'a web page', wayOut: asText },
  '.xlsx': { name: 'an Excel workbook', wayOut: asText },
  '.xls': { name: 'an Excel workbook', wayOut: asText },
  '.ods': { name: 'an OpenDocument table', wayOut: asText },
  '.qdpx': { name: 'a REFI-QDA project', wayOut: 'Export its transcripts as .docx or .txt.' },
  '.qde': { name: 'a REFI-QDA project', wayOut: 'Export its transcripts as .docx or .txt.' },
};

/** Contents that are known by their signature, whatever the file is called. */
const knownContents: Partial<Record<ContentKind, string>> = {
  pdf: '.pdf',
  rtf: '.rtf',
};

const noTranscripts: Partial<Record<ContentKind, string>> = {
  image: 'is a picture, not a transcript.',
  recording: 'is a recording. Have it transcribed, and import the transcript.',
  archive: 'is a packed archive. Unpack it, and import the files in it.',
  database: 'is a database, not a transcript.',
  program: 'is a program, not a transcript.',
};

/** `not-supported`: we know what it is, cannot read it, and say the way out. */
export function refuseKnown(file: FileContent): Result<never> | null {
  const known = knownEndings[knownContents[file.kind] ?? endingByText(file) ?? file.ending];
  if (!known) return null;
  return fail(
    'not-supported',
    `“${file.name}” is ${known.name}, which cannot be read yet. ${known.wayOut}`,
  );
}

/** Web pages under another name. */
function endingByText(file: FileContent): string | null {
  if (file.kind !== 'unknown') return null;
  const head = file.text()?.text.slice(0, 500).trimStart() ?? '';
  if (/^(?:<!doctype html|<html[\s>])/i.test(head)) return '.html';
  return null;
}

/** `not-a-transcript`: pictures, recordings, noise, archives of other things. */
export function refuseContent(file: FileContent): Result<never> {
  const reason = noTranscripts[file.kind] ?? 'holds no text that could be read.';
  return fail('not-a-transcript', `“${file.name}” ${reason}`);
}
