import type { TableRow } from '../document';
import type { Sheet } from './workbook';
import { walkXml } from './xml-parts';

/** Empty rows and cells are written once with how often they stand: only what holds text is repeated. */
const mostRepeats = 1000;

/** The sheets in the `content.xml` of an OpenDocument spreadsheet. */
export function readOdfSheets(xml: string): Sheet[] {
  const sheets: { name: string; hidden: boolean; rows: TableRow[] }[] = [];
  let number = 0;
  let cells: string[] = [];
  let cell = '';
  let time: string | null = null;
  let [rowRepeats, cellRepeats] = [1, 1];
  let pending = 0;
  let [inParagraph, inAside] = [0, 0];
  walkXml(xml, {
    open: (element, attributes) => {
      if (element === 'table') {
        sheets.push({ name: attributes.get('name') ?? '', hidden: false, rows: [] });
        number = 0;
      } else if (element === 'table-row') {
        cells = [];
        pending = 0;
        rowRepeats = Number(attributes.get('number-rows-repeated') ?? 1);
      } else if (element === 'table-cell' || element === 'covered-table-cell') {
        cell = '';
        time = showDuration(attributes.get('time-value') ?? '');
        cellRepeats = Number(attributes.get('number-columns-repeated') ?? 1);
      } else if (element === 'annotation') inAside += 1;
      else if (element === 'p') {
        inParagraph += 1;
        if (cell !== '') cell += '\n';
      } else if (element === 's') cell += ' ';
      else if (element === 'line-break') cell += '\n';
      else if (element === 'tab') cell += '\t';
    },
    close: (element) => {
      if (element === 'annotation') inAside -= 1;
      else if (element === 'p') inParagraph -= 1;
      else if (element === 'table-cell' || element === 'covered-table-cell') {
        const text = time ?? cell.trim();
        if (text === '') pending += cellRepeats;
        else {
          for (let at = 0; at < Math.min(pending, mostRepeats); at += 1) cells.push('');
          for (let at = 0; at < Math.min(cellRepeats, mostRepeats); at += 1) cells.push(text);
          pending = 0;
        }
      } else if (element === 'table-row') {
        const filled = cells.some((text) => text !== '');
        for (let at = 0; filled && at < Math.min(rowRepeats, mostRepeats); at += 1) {
          sheets.at(-1)?.rows.push({ number: number + at + 1, cells });
        }
        number += rowRepeats;
      }
    },
    text: (text) => {
      if (inParagraph > 0 && inAside === 0) cell += text;
    },
  });
  return sheets;
}

const duration = /^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:[.,](\d{1,3})\d*)?S)?$/;

/** A time as the file stores it (`PT00H01M02S`) as a clock time: how it is shown may be any way. */
function showDuration(written: string): string | null {
  const found = duration.exec(written);
  if (!found) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction] = found;
  const clock = [hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':');
  return fraction === undefined || Number(fraction) === 0 ? clock : `${clock}.${fraction}`;
}
