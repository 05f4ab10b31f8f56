import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { textRuns } from './docx-runs';
import { docxStyle } from './docx-styles';

/** Width of the text on A4 between Word's usual margins, in twentieths of a point. */
const textWidth = 9026;
/** Longer cells run over several lines instead of taking more width, in characters. */
const widestCell = 16;

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'E5E1D8' } as const;
const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table with quiet rules, its header on every page, its columns as wide as their words need. */
export function docxTable(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = columnWidths([header, ...rows]);
  const rowOf = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            margins: { left: 0, right: 100 },
            children: [
              new Paragraph({
                style: docxStyle.cell,
                children: textRuns(text, isHeader ? { color: '6A645A' } : {}),
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.AUTOFIT,
    columnWidths: widths,
    borders: {
      top: noRule,
      left: noRule,
      right: noRule,
      bottom: rule,
      insideHorizontal: rule,
      insideVertical: noRule,
    },
    rows: [rowOf(header, true), ...rows.map((cells) => rowOf(cells, false))],
  });
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
