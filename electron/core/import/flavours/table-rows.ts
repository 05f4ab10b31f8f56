import type { LineDocument, TextLine } from '../document';
import type { Draft } from '../draft';
import { DraftBuilder } from '../draft';
import { clock, clockToMs } from '../times';
import { warnOfLines } from '../warnings';
import type { Flavour } from './flavour';
import { bareName, isName } from './names';

const timeInCell = new RegExp(String.raw`^\W*(${clock})\b`);

interface Columns {
  readonly speaker: number;
  readonly text: number;
  readonly time: number | null;
}

interface Row {
  readonly index: number;
  readonly line: TextLine;
  readonly cells: readonly string[];
}

const fewestRows = 4;

/** A table in a document with one turn a row: a column of names, one of speech, perhaps of times. */
export const tableRows: Flavour<LineDocument> = {
  recognise(document) {
    const rows: Row[] = [];
    let filled = 0;
    document.lines.forEach((line, index) => {
      if (line.text.trim() !== '') filled += 1;
      if (line.cells) rows.push({ index, line, cells: line.cells });
    });
    const columns = rows.length < fewestRows ? null : findColumns(rows.slice(1));
    if (!columns || rows.length < filled / 2) return null;
    return {
      flavour: 'Table of turns',
      confidence: 0.93,
      reason: `A table of ${rows.length} rows has a column of names and one of speech`,
      read: () => readRows(document, columns),
    };
  },
};

/** The column whose cells are few different names, and the wordiest; the first row may be titles. */
function findColumns(rows: readonly Row[]): Columns | null {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width < 2 || width > 12) return null;
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map(({ cells }) => cells[at] ?? ''),
  );
  const speaker = columns.findIndex((cells) => {
    const names = cells.map(bareName).filter((name) => name !== '');
    const named = names.filter((name) => isName(name) && !timeInCell.test(name));
    return named.length >= rows.length * 0.6 && new Set(named).size <= named.length / 2;
  });
  if (speaker < 0) return null;
  const lengths = columns.map((cells, at) => (at === speaker ? -1 : cells.join('').length));
  const text = lengths.indexOf(Math.max(...lengths));
  const time = columns.findIndex(
    (cells, at) =>
      at !== speaker &&
      at !== text &&
      cells.filter((cell) => timeInCell.test(cell)).length >= rows.length * 0.5,
  );
  return { speaker, text, time: time < 0 ? null : time };
}

const columnNames =
  /^(?:speaker|name|who|participant|document(?: name)?|sprecher(?:in)?|person|locuteur|hablante|falante)s?$/i;

function readRows(document: LineDocument, columns: Columns): Draft {
  const builder = new DraftBuilder();
  const unnamed: number[] = [];
  document.lines.forEach((line, index) => {
    const { number, cells, text } = line;
    if (text.trim() === '') return;
    if (!cells) {
      builder.close();
      builder.leave(line.heading > 0 ? 'heading' : 'text outside the table', number, text);
      return;
    }
    const name = bareName(cells[columns.speaker] ?? '');
    if (index < 4 && columnNames.test(name)) {
      builder.leave('column names', number, text);
      return;
    }
    const time = columns.time === null ? null : timeInCell.exec(cells[columns.time] ?? '');
    if (name === '') unnamed.push(number);
    const startMs = time ? clockToMs(time[1] ?? '') : null;
    builder.open({ speaker: name === '' ? null : name, line: number, startMs });
    builder.text(number, cells[columns.text] ?? '');
    const used = [columns.speaker, columns.text, columns.time];
    const rest = cells.filter((cell, at) => cell !== '' && !used.includes(at));
    if (rest.length > 0) builder.leave('other columns', number, rest.join('\t'));
  });
  builder.warn(warnOfLines(unnamed, 'A row names no speaker'));
  return builder.finish();
}
