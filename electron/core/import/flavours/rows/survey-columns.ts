import { plainName } from '../../column-names';
import type { ColumnProfile } from './profile';
import type { Table } from './table';

export interface SurveyColumns {
  /** Columns whose answers people wrote in their own words. */
  readonly open: readonly number[];
  /** The column by which respondents are known. */
  readonly label: number | null;
}

/** Null when nobody wrote anything in their own words. */
export function findSurveyColumns({ columns, header }: Table): SurveyColumns | null {
  if (!header) return null;
  const label = findLabel(columns);
  const open = columns.flatMap((column, at) => (at !== label && isOpen(column) ? [at] : []));
  return open.length === 0 ? null : { open, label };
}

const asksForWords =
  /\bother\b|please|tell us|explain|describe|elaborate|comment|feedback|\bwhy\b|what would|in your own words|details|anything else|warum|weshalb|beschreib|erlauter|sonstig|anmerkung|pourquoi|decri|expli|\bautre|por ?que|descri|comentari|\botr[oa]|\boutr[oa]|perche|waarom|varfor/;

const fewAnswers = 3;

/** Answers of many words that hardly repeat; choices from a list come again and again. */
function isOpen(column: ColumnProfile): boolean {
  const { filled, distinct, words } = column;
  const typed =
    column.numbers + column.clocks > 0.5 || column.dates > 0.5 || column.addresses > 0.5;
  if (filled === 0 || typed) return false;
  const asked = asksForWords.test(plainName(column.name));
  if (filled < fewAnswers) return asked || words >= 5;
  const different = distinct / filled;
  if (different < 0.5 || isChoices(column)) return false;
  return words >= 8 || (different >= 0.6 && words >= (asked ? 1.5 : 3));
}

/** Several choices in a cell: the same pieces in ever new company. */
function isChoices({ cells, filled }: ColumnProfile): boolean {
  const pieces = cells.flatMap((cell) => cell.split(/;|\n|,\s/).map((piece) => piece.trim()));
  const written = pieces.filter((piece) => piece !== '');
  const different = new Set(written).size;
  return written.length > filled * 1.3 && different <= written.length * 0.5;
}

const labels = new Set(
  `respondent, respondent id, respondent number, respondent name, participant, participant id,
  participant number, participant name, response id, responseid, id, no, nr, number, code, pseudonym,
  case, case id, person, user, user id, name, teilnehmer, teilnehmer id, befragter, befragte, fall,
  participante, encuestado, repondant, numero, respondente, código, codigo`
    .split(',')
    .map((name) => plainName(name)),
);

/** A column called after respondents whose cells are all different, short, and no addresses. */
function findLabel(columns: readonly ColumnProfile[]): number | null {
  const at = columns.findIndex(
    ({ name, filled, distinct, words, addresses, cells }) =>
      labels.has(plainName(name)) &&
      filled === cells.length &&
      distinct === filled &&
      words <= 4 &&
      addresses < 0.1,
  );
  return at < 0 ? null : at;
}
