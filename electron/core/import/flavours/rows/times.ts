import { clockToMs } from '../../times';
import { countWords } from '../../words';

const frames = /^(\d{1,2}:\d{2}:\d{2}):\d{2}$/;
const decimal = /^\d{1,9}(?:[.,]\d{1,9})?$/;

/** A clock time in a cell, in milliseconds; frames of a film (`00:01:02:12`) are dropped. */
export function clockCell(cell: string): number | null {
  if (cell.length > 24) return null;
  const bare = cell.replace(/^[[(<{#]\s*|\s*[\])>}#]$/g, '').trim();
  return clockToMs(frames.exec(bare)?.[1] ?? bare);
}

/** A plain number in a cell, with a decimal point or comma. */
export function numberCell(cell: string): number | null {
  return decimal.test(cell) ? Number(cell.replace(',', '.')) : null;
}

/** Factor from a column's numbers to milliseconds. */
export type NumberUnit = 1 | 1000;

/** People speak 1 to 4 words in a second: below this rate the numbers cannot be seconds. */
const slowestSpeech = 0.02;

/** Whether numbers are seconds or milliseconds: by the column's name, else by how fast they speak. */
export function unitOf(
  name: string,
  numbers: readonly number[],
  texts: readonly string[],
): NumberUnit {
  const plain = name.toLowerCase();
  if (/(?:^|[^a-z])(?:ms|msec|millis|milliseconds?|millisekunden)(?:$|[^a-z])/.test(plain))
    return 1;
  if (/(?:^|[^a-z])(?:s|sec|secs|seconds?|sekunden|segundos|secondes)(?:$|[^a-z])/.test(plain))
    return 1000;
  if (numbers.some((number) => !Number.isInteger(number))) return 1000;
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return last > 0 && words / last < slowestSpeech ? 1 : 1000;
}

/** A cell's time in milliseconds; null where it holds none. */
export function timeCell(cell: string, unit: NumberUnit): number | null {
  const number = numberCell(cell);
  return number === null ? clockCell(cell) : Math.round(number * unit);
}
