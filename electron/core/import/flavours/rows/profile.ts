import { countWords } from '../../words';
import { isName } from '../names';
import { clockCell, numberCell } from './times';

/** What the cells of a column are like. Shares are of the filled cells, from 0 to 1. */
export interface ColumnProfile {
  readonly name: string;
  readonly cells: readonly string[];
  readonly filled: number;
  readonly distinct: number;
  /** Words of a filled cell, on average. */
  readonly words: number;
  readonly clocks: number;
  readonly numbers: number;
  readonly dates: number;
  /** Addresses of people or pages, ids of machines. */
  readonly addresses: number;
  readonly nameLike: number;
}

const date =
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?: ?(?:Z|[+-]\d{2}:?\d{2}|[A-Z]{2,4}(?:[+-]\d{1,2})?))?)?$/i;
const address = /^(?:\S+@\S+\.\S+|https?:\/\/\S+|(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f-]{20,})$/i;
/** Cells looked at closely: a column does not change its nature below. */
const mostCells = 5000;

export function profileOf(name: string, cells: readonly string[]): ColumnProfile {
  const filled = cells.filter((cell) => cell !== '').slice(0, mostCells);
  const share = (test: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const words = filled.reduce((sum, cell) => sum + countWords(cell), 0);
  return {
    name,
    cells,
    filled: filled.length,
    distinct: new Set(filled.map((cell) => cell.toLowerCase())).size,
    words: filled.length === 0 ? 0 : words / filled.length,
    clocks: share((cell) => clockCell(cell) !== null),
    numbers: share((cell) => numberCell(cell) !== null),
    dates: share((cell) => cell.length < 40 && date.test(cell)),
    addresses: share((cell) => cell.length < 300 && address.test(cell)),
    nameLike: share((cell) => cell.length < 80 && (isName(cell) || numberCell(cell) !== null)),
  };
}
