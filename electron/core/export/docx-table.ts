import { textRuns } from './docx-runs';
import { docxStyle } from './docx-styles';
import { styledParagraph } from './docx-xml';

/** Width of the text on A4 between Word's usual margins, in twentieths of a point. */
const textWidth = 9026;
/** Longer cells run over several lines instead of taking more width, in characters. */
const widestCell = 16;

const rule = 'w:val="single" w:color="E5E1D8" w:sz="4"';
const noRule = 'w:val="none" w:color="auto" w:sz="0"';
const borders = [
  `<w:top ${noRule}/><w:left ${noRule}/><w:bottom ${rule}/><w:right ${noRule}/>`,
  `<w:insideH ${rule}/><w:insideV ${noRule}/>`,
].join('');
const tableProperties = [
  `<w:tblW w:type="dxa" w:w="${textWidth}"/><w:tblBorders>${borders}</w:tblBorders>`,
  '<w:tblLayout w:type="autofit"/>',
].join('');
const cellMargins = '<w:left w:type="dxa" w:w="0"/><w:right w:type="dxa" w:w="100"/>';

/** A table with quiet rules, its header on every page, its columns as wide as their words need. */
export function docxTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columnWidths([header, ...rows]);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const written = [headerRow(header, widths), ...rows.map((cells) => bodyRow(cells, widths))];
  return `<w:tbl><w:tblPr>${tableProperties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`;
}

function headerRow(cells: readonly string[], widths: readonly number[]): string {
  const written = cells.map((text, column) =>
    cell(textRuns(text, { color: '6A645A' }), widths[column] ?? 0),
  );
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${written.join('')}</w:tr>`;
}

function bodyRow(cells: readonly string[], widths: readonly number[]): string {
  const written = cells.map((text, column) => cell(textRuns(text), widths[column] ?? 0));
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${written.join('')}</w:tr>`;
}

function cell(runs: string, width: number): string {
  const properties = `<w:tcW w:type="dxa" w:w="${width}"/><w:tcMar>${cellMargins}</w:tcMar>`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${styledParagraph(docxStyle.cell, runs)}</w:tc>`;
}

/** Shares the width by what each column must hold: its longest word, or a short cell whole. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const needs = (rows[0] ?? []).map((_, column) =>
    Math.max(
      ...rows.map((row) => {
        const cell = row[column] ?? '';
        const longestWord = Math.max(...cell.split(/\s+/).map((word) => word.length));
        return Math.max(longestWord * 1.2 + 3, Math.min(cell.length, widestCell));
      }),
    ),
  );
  const total = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.floor((textWidth * need) / total));
}
