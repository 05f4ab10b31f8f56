import type { Result } from '../../../../shared/result';
import { reasonOf } from '../load-file';
import type { FileContent, Format, OpenedFile } from './format';
import { damagedOdf, openDocumentType, readOdfParts } from './odt';
import { documentOfSheets } from './workbook';

/** OpenDocument spreadsheets. */
export const ods: Format = {
  endings: ['.ods'],
  claims: ({ kind, bytes, ending }) => {
    if (kind !== 'zip') return false;
    const type = openDocumentType(bytes);
    return type === 'spreadsheet' || (type === null && ending === '.ods');
  },
  open: openOds,
};

async function openOds({ name, bytes }: FileContent): Promise<Result<OpenedFile>> {
  const parts = await readOdfParts(name, bytes);
  if (!parts.ok) return parts;
  try {
    const { readOdfSheets } = await import('./ods-sheets');
    return documentOfSheets(name, readOdfSheets(parts.value.content), 'ods');
  } catch (error) {
    return damagedOdf(name, reasonOf(error));
  }
}
