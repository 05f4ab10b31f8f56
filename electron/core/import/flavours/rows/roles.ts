import type { ColumnsHow } from '../../../../../shared/model';
import { type NamedRole, type Role, roleOf } from '../../column-names';
import type { ColumnProfile } from './profile';
import type { Table } from './table';
import type { NumberUnit } from './times';
import { unitOf } from './times';

/** Which column holds what, by its index; times with the unit of their numbers. */
export interface Columns {
  readonly text: number;
  readonly speaker: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly duration: number | null;
  readonly unit: NumberUnit;
  /** How sure: by names that leave no doubt, by one of them or others, or by contents alone. */
  readonly by: 'names' | 'weak names' | 'contents';
}

interface Named {
  readonly at: number;
  readonly column: ColumnProfile;
  readonly named: NamedRole | null;
}

const wordy = 3;
const mostlySo = 0.8;

/** The columns of a table of turns; null when it is none, as far as names and contents say. */
export function findColumns({ columns, rows, header }: Table): Columns | null {
  const all: Named[] = columns.map((column, at) => ({ at, column, named: roleOf(column.name) }));
  const text = findText(all);
  if (!text) return null;
  const others = all.filter((one) => one !== text);
  const start = findTime(others, 'start') ?? (header ? null : findClock(others));
  const end = findTime(others, 'end');
  const duration = findTime(others, 'duration');
  const timed = new Set([start, end, duration]);
  const speaker = findSpeaker(
    others.filter((one) => !timed.has(one)),
    { rows: rows.length, headless: header === null, wordyColumns: countWordy(columns) },
  );
  if (!speaker && !start) return null;
  const named = [text, speaker ?? start].flatMap((one) => one?.named ?? []);
  const sure = named.filter((name) => name.sure).length;
  return {
    text: text.at,
    speaker: speaker?.at ?? null,
    start: start?.at ?? null,
    end: end?.at ?? null,
    duration: duration?.at ?? null,
    unit: start ? unitOfTimes(start.column, text.column) : 1000,
    by: sure === 2 ? 'names' : sure === 1 || named.length === 2 ? 'weak names' : 'contents',
  };
}

/** The columns that a person chose, of those that the table has. */
export function columnsChosen(
  { columns }: Table,
  { text, speaker, start, end }: Extract<ColumnsHow, { by: 'turn columns' }>,
): Columns | null {
  const words = columns[text];
  if (!words) return null;
  const there = (at: number | null) => (at !== null && at !== text && columns[at] ? at : null);
  const times = columns[there(start) ?? -1];
  return {
    text,
    speaker: there(speaker),
    start: there(start),
    end: there(end),
    duration: null,
    unit: times ? unitOfTimes(times, words) : 1000,
    by: 'names',
  };
}

function countWordy(columns: readonly ColumnProfile[]): number {
  return columns.filter(({ words }) => words >= wordy).length;
}

function isTyped({ clocks, numbers, dates, addresses }: ColumnProfile): boolean {
  return clocks + numbers > 0.5 || dates > 0.5 || addresses > 0.5;
}

/** By name, the surest first and then the wordiest; else the wordiest of all. */
function findText(all: readonly Named[]): Named | null {
  const possible = all.filter(({ column }) => column.filled > 0 && !isTyped(column));
  const wordiest = (some: readonly Named[]) =>
    [...some].sort((a, b) => total(b.column) - total(a.column))[0] ?? null;
  const called = possible.filter(({ named }) => named?.role === 'text');
  // "text" before "raw text": the first of several is the one meant for reading.
  const sure = called.filter(({ named }) => named?.sure);
  if (sure.length > 0) return wordiest(sure);
  if (called.length > 0) return wordiest(called);
  const free = possible.filter(({ named }) => named === null);
  const most = wordiest(free);
  return most && most.column.words >= 2 ? most : null;
}

function total({ words, filled }: ColumnProfile): number {
  return words * filled;
}

function findTime(all: readonly Named[], role: Role): Named | null {
  const called = all.filter(
    ({ named, column }) =>
      named?.role === role && column.filled > 0 && column.clocks + column.numbers >= mostlySo,
  );
  return called.find(({ named }) => named?.sure) ?? called[0] ?? null;
}

/** Without names, only a clock is surely a time: numbers may count anything. */
function findClock(all: readonly Named[]): Named | null {
  return all.find(({ column }) => column.filled > 1 && column.clocks >= mostlySo) ?? null;
}

interface Around {
  readonly rows: number;
  readonly headless: boolean;
  readonly wordyColumns: number;
}

/** By a sure name; by another name, or none, where the same few names come again and again. */
function findSpeaker(all: readonly Named[], around: Around): Named | null {
  const filled = all.filter(({ column }) => column.filled > 0);
  const sure = filled.find(({ named }) => named?.role === 'speaker' && named.sure);
  if (sure) return sure;
  const recurring = filled.filter(
    ({ column }) =>
      column.distinct <= Math.max(2, column.filled / 2) &&
      column.filled > column.distinct &&
      column.filled >= around.rows * 0.3 &&
      column.dates < 0.5,
  );
  const weak = recurring.find(({ named }) => named?.role === 'speaker');
  if (weak) return around.wordyColumns <= 1 ? weak : null;
  if (!around.headless) return null;
  return (
    recurring.find(
      ({ column }) => column.nameLike >= mostlySo && column.numbers < 0.5 && column.clocks < 0.5,
    ) ?? null
  );
}

function unitOfTimes(start: ColumnProfile, text: ColumnProfile): NumberUnit {
  const numbers = start.cells
    .filter((cell) => cell !== '')
    .map((cell) => Number(cell.replace(',', '.')));
  return unitOf(start.name, numbers.filter(Number.isFinite), text.cells);
}
