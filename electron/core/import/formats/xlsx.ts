import { fail, type Result } from '../../../../shared/result';
import { reasonOf } from '../load-file';
import { readArchive } from './archive';
import type { FileContent, Format, OpenedFile } from './format';
import { documentOfSheets } from './workbook';

/** Workbooks of Excel: a zip with a workbook in it. Macros are never unpacked. */
export const xlsx: Format = {
  endings: ['.xlsx', '.xlsm'],
  claims: ({ kind, bytes, ending }) =>
    kind === 'zip' && (ending === '.xlsx' || ending === '.xlsm' || holdsWorkbook(bytes)),
  open: openXlsx,
};

/** Part names stand uncompressed; a Word document may hold a workbook, but not the other way. */
function holdsWorkbook(bytes: Uint8Array): boolean {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return at.includes('xl/workbook.xml') && !at.includes('word/document');
}

const wanted =
  /^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/i;

async function openXlsx({ name, bytes }: FileContent): Promise<Result<OpenedFile>> {
  const archive = await readArchive(name, bytes, (path) => wanted.test(path));
  if (!archive.ok) {
    const { code, detail } = archive.failure;
    return code === 'archive-damaged' ? damaged(name, detail) : archive;
  }
  const declaring = [...archive.value.values()].some((data) =>
    /<!(?:DOCTYPE|ENTITY)/i.test(data.toString('latin1', 0, 4096)),
  );
  if (declaring) return damaged(name, 'It declares a document type, which Excel never does.');
  try {
    const { readSheets } = await import('./xlsx-sheets');
    return documentOfSheets(name, readSheets(archive.value), 'xlsx');
  } catch (error) {
    return damaged(name, reasonOf(error));
  }
}

function damaged(name: string, detail?: string): Result<never> {
  return fail(
    'damaged-document',
    `“${name}” is damaged or no Excel workbook. Open it in Excel or LibreOffice, save it again as .xlsx, and import that.`,
    detail,
  );
}
