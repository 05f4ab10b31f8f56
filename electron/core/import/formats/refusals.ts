import { fail, type Result } from '../../../../shared/result';
import type { FileContent } from './format';
import type { ContentKind } from './sniff';

interface KnownFormat {
  /** With its article, as it stands in a sentence. */
  readonly name: string;
  readonly wayOut: string;
}

const asTable = 'Open it in Excel or LibreOffice, save it as .xlsx or .csv, and import that.';
const asWord = 'Export it as Word (.docx) and import that.';
const project =
  'Projects of other programs are not imported as transcripts: export the transcripts from the program as .docx or .txt, and import those.';

/** Formats that are known and cannot be read, by their endings. */
const knownEndings: Readonly<Record<string, KnownFormat>> = {
  '.pages': { name: 'a Pages document', wayOut: asWord },
  '.numbers': { name: 'a Numbers table', wayOut: 'Export it as .xlsx or .csv and import that.' },
  '.xls': { name: 'a workbook of Excel 97–2003', wayOut: asTable },
  '.xlsb': { name: 'a binary Excel workbook', wayOut: asTable },
  '.ppt': { name: 'a presentation', wayOut: asWord },
  '.pptx': { name: 'a presentation', wayOut: asWord },
  '.odp': { name: 'a presentation', wayOut: asWord },
  '.epub': { name: 'a book', wayOut: asWord },
  '.qdpx': { name: 'a REFI-QDA project', wayOut: project },
  '.qde': { name: 'a REFI-QDA project', wayOut: project },
  '.qdc': { name: 'a REFI-QDA codebook', wayOut: project },
  '.mx24': { name: 'a MAXQDA project', wayOut: project },
  '.nvp': { name: 'an NVivo project', wayOut: project },
  '.nvpx': { name: 'an NVivo project', wayOut: project },
  '.atlproj': { name: 'an ATLAS.ti project', wayOut: project },
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
  const known = knownEndings[endingByContent(file) ?? file.ending];
  if (!known) return null;
  return fail(
    'not-supported',
    `“${file.name}” is ${known.name}, which cannot be read. ${known.wayOut}`,
  );
}

/** Projects and workbooks under another name: their parts are called as in no other file. */
function endingByContent({ kind, bytes, text }: FileContent): string | null {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'ole') return at.includes(Buffer.from('Workbook', 'utf16le')) ? '.xls' : null;
  if (kind === 'zip') return at.includes('ppt/presentation.xml') ? '.pptx' : null;
  if (kind !== 'unknown') return null;
  return text()?.text.slice(0, 1000).includes('urn:QDA-XML:project') ? '.qde' : null;
}

/** `not-a-transcript`: pictures, recordings, noise, archives of other things. */
export function refuseContent(file: FileContent): Result<never> {
  const reason = noTranscripts[file.kind] ?? 'holds no text that could be read.';
  return fail('not-a-transcript', `“${file.name}” ${reason}`);
}
