import { type ZipPart, zip } from './zip';

/** Of everything in a workbook. */
export const sheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Sheet {
  readonly name: string;
  readonly rows: string;
  readonly state?: string;
}

/** The least workbook around its sheets. */
export function workbook(sheets: readonly Sheet[], more: readonly ZipPart[] = []): Buffer {
  const list = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="r${at}"/>`,
  );
  const targets = sheets.map(
    (_, at) => `<Relationship Id="r${at}" Type="x" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return zip([
    {
      path: 'xl/workbook.xml',
      data: `<workbook xmlns="${sheetNamespace}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="x">${targets.join('')}</Relationships>`,
    },
    ...sheets.map(({ rows }, at) => ({
      path: `xl/worksheets/sheet${at + 1}.xml`,
      data: `<worksheet xmlns="${sheetNamespace}"><sheetData>${rows}</sheetData></worksheet>`,
    })),
    ...more,
  ]);
}

/** A row of texts, or of cells written out. */
export function row(...cells: readonly string[]): string {
  const written = cells.map((text) =>
    text.startsWith('<c') ? text : `<c t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row>${written.join('')}</row>`;
}
