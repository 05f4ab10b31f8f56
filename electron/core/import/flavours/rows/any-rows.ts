import type { RowDocument } from '../../document';
import { DraftBuilder } from '../../draft';
import type { Flavour } from '../flavour';
import { restOf } from './left';
import { readTable } from './table';

/** Any table at all: its wordiest column, a turn a row, nobody named. */
export const anyRows: Flavour<RowDocument> = {
  recognise(document) {
    const table = readTable(document);
    if (!table) return readLines(document);
    const sizes = table.columns.map(({ words, filled }) => words * filled);
    const wordiest = sizes.indexOf(Math.max(...sizes));
    return {
      flavour: 'Rows',
      confidence: 0.2,
      reason:
        'No columns for speakers, times or answers were found, so each row of the wordiest column is a turn without a speaker',
      columns: {
        by: 'turn columns',
        header: table.header !== null,
        text: wordiest,
        speaker: null,
        start: null,
        end: null,
      },
      read: () => {
        const builder = new DraftBuilder();
        for (const { number, cells } of table.rows) {
          builder.open({ speaker: null, line: number });
          builder.text(number, cells[wordiest] ?? '');
        }
        const draft = builder.finish();
        return { ...draft, left: [...draft.left, ...restOf(table, new Set([wordiest]))] };
      },
    };
  },
};

function readLines({ rows }: RowDocument) {
  return {
    flavour: 'Rows',
    confidence: 0.2,
    reason: 'There is one column only, so each row is a turn without a speaker',
    read: () => {
      const builder = new DraftBuilder();
      for (const { number, cells } of rows) {
        builder.open({ speaker: null, line: number });
        builder.text(number, cells.join('\t').trim());
      }
      return builder.finish();
    },
  };
}
