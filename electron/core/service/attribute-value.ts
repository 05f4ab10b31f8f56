import type { AttributeType } from '../../../shared/model';
import { assertNever, fail, ok, type Result } from '../../../shared/result';
import { dateIn } from '../import/title';

const yes = ['true', 'yes', 'y', '1', 'x', '✓', 'ja', 'oui', 'sí', 'si', 'sim'];
const no = ['false', 'no', 'n', '0', 'nein', 'non', 'não'];

/**
 * A value as a person or a table spells it, in its type's canonical form (see
 * `attributeValueSchema`). Fails with `bad-value` rather than guess: `3/4/2024` is two dates.
 */
export function canonicalValue(type: AttributeType, spelled: string): Result<string> {
  const text = spelled.trim();
  switch (type) {
    case 'text':
      return ok(text);
    case 'number':
      return orFail(numberOf(text), text, 'a number');
    case 'boolean': {
      const word = text.toLowerCase();
      const value = yes.includes(word) ? 'true' : no.includes(word) ? 'false' : null;
      return orFail(value, text, 'yes or no');
    }
    case 'date':
      return orFail(dateOf(text), text, 'a date, such as 2024-03-05');
    default:
      return assertNever(type);
  }
}

/** A sentence that holds a date is more than that date. */
const longestDate = 20;

/** The narrowest type that every cell fits; empty ones say nothing. Ones and zeros are numbers. */
export function likelyType(cells: readonly string[]): AttributeType {
  const said = cells.filter((cell) => cell.trim() !== '');
  if (said.length === 0) return 'text';
  const fits = (type: AttributeType) => said.every((cell) => canonicalValue(type, cell).ok);
  if (fits('number')) return 'number';
  if (fits('boolean')) return 'boolean';
  return said.every((cell) => cell.length <= longestDate) && fits('date') ? 'date' : 'text';
}

function orFail(value: string | null, text: string, wanted: string): Result<string> {
  return value === null ? fail('bad-value', `“${text}” is not ${wanted}.`) : ok(value);
}

const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Thousands may be set apart by space, apostrophe, or comma; a lone comma is a decimal point. */
function numberOf(text: string): string | null {
  const joined = text.replace(/(?<=\d)[\s'’](?=\d{3}(\D|$))/gu, '').replace(/^[−–]/u, '-');
  const pointed = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(joined)
    ? joined.replaceAll(',', '')
    : joined.replace(',', '.');
  if (!plain.test(pointed)) return null;
  const value = Number(pointed);
  return Number.isFinite(value) ? String(value) : null;
}

function dateOf(text: string): string | null {
  const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!numbers) return /^\D*\d{5,}\D*$/.test(text) ? null : dateIn(text);
  const [, first = '', mark, second = '', year = ''] = numbers;
  // With points the day comes first everywhere; otherwise only a number above 12 tells.
  const dayFirst = mark === '.' || Number(first) > 12 || first === second;
  if (!dayFirst && Number(second) <= 12) return null;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return dateIn(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
