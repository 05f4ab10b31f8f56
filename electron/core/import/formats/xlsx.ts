import { fail, type Result } from '../../../../shared/result';
import { reasonOf } from '../load-file';
import { type ArchiveParts, readArchive } from './archive';
import type { FileContent, Format, OpenedFile } from './format';
import type { Sheet } from './workbook';

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
    const sheets = await readSheets(archive.value);
    const { documentOfSheets } = await import('./workbook');
    return documentOfSheets(name, sheets, 'xlsx');
  } catch (error) {
    return damaged(name, reasonOf(error));
  }
}

async function readSheets(parts: ArchiveParts): Promise<Sheet[]> {
  const [{ walkXml }, { readNumberKinds }, { readSheet, readStrings }] = await Promise.all([
    import('./xml-parts'),
    import('./xlsx-numbers'),
    import('./xlsx-sheet'),
  ]);
  const part = (path: string) => parts.get(path)?.toString('utf8') ?? null;
  const targets = new Map<string, string>();
  walkXml(part('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open: (_name, attributes) => {
      targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '');
    },
  });
  const strings = part('xl/sharedStrings.xml');
  const styles = part('xl/styles.xml');
  const found: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  walkXml(part('xl/workbook.xml') ?? '<none/>', {
    open: (element, attributes) => {
      if (element === 'workbookPr')
        from1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
      if (element !== 'sheet') return;
      const state = attributes.get('state') ?? 'visible';
      const name = attributes.get('name') ?? '';
      found.push({ name, hidden: state !== 'visible', id: attributes.get('id') ?? '' });
    },
  });
  if (found.length === 0) throw new Error('It holds no workbook.');
  const context = {
    strings: strings === null ? [] : readStrings(strings),
    kinds: styles === null ? [] : readNumberKinds(styles),
    from1904,
  };
  return found.map(({ name, hidden, id }) => {
    const target = targets.get(id) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return { name, hidden, rows: readSheet(part(path) ?? '<none/>', context) };
  });
}

function damaged(name: string, detail?: string): Result<never> {
  return fail(
    'damaged-document',
    `“${name}” is damaged or no Excel workbook. Open it in Excel or LibreOffice, save it again as .xlsx, and import that.`,
    detail,
  );
}
