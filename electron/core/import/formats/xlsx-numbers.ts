import { walkXml } from './xml-parts';

/** How the number in a cell is shown. */
export type NumberKind = 'plain' | 'date' | 'date and time' | 'hours' | 'seconds' | 'minutes';

const builtIn: Readonly<Record<number, NumberKind>> = {
  14: 'date',
  15: 'date',
  16: 'date',
  17: 'date',
  18: 'hours',
  19: 'seconds',
  20: 'hours',
  21: 'seconds',
  22: 'date and time',
  45: 'minutes',
  46: 'seconds',
  47: 'minutes',
};

/** For each style of a workbook, by its place in the list, what its number format makes of numbers. */
export function readNumberKinds(stylesXml: string): readonly NumberKind[] {
  const own = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCells = false;
  walkXml(stylesXml, {
    open: (name, attributes) => {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') own.set(id, kindOfFormat(attributes.get('formatCode') ?? ''));
      else if (name === 'xf' && inCells) kinds.push(own.get(id) ?? builtIn[id] ?? 'plain');
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return kinds;
}

/** By the letters of the format, without what stands in quotation marks, brackets or escapes. */
function kindOfFormat(code: string): NumberKind {
  const letters = code.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|;.*/gi, '').toLowerCase();
  const date = /[yd]/.test(letters);
  const clock = /[hs]/.test(letters);
  if (date) return clock ? 'date and time' : 'date';
  if (!clock) return 'plain';
  if (!letters.includes('s')) return 'hours';
  return letters.includes('h') ? 'seconds' : 'minutes';
}

const dayMs = 24 * 3600 * 1000;
/** Day 0 of the calendar that starts in 1900 and holds a 29 February that never was. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** A number as its cell shows it: dates year first, times as clock times. */
export function showNumber(value: number, kind: NumberKind, from1904: boolean): string {
  if (kind === 'plain' || !Number.isFinite(value) || value < 0 || value > 3_000_000) {
    return String(value);
  }
  const ms = Math.round(value * dayMs);
  if (kind === 'date' || kind === 'date and time') {
    const date = new Date((from1904 ? epoch1904 : epoch1900) + ms).toISOString();
    return kind === 'date' ? date.slice(0, 10) : date.slice(0, 19).replace('T', ' ');
  }
  const two = (number: number) => String(number).padStart(2, '0');
  const seconds = Math.floor(ms / 1000);
  const rest = ms % 1000;
  const fraction = rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`;
  const minutes = Math.floor(seconds / 60);
  if (kind === 'minutes') return `${two(minutes)}:${two(seconds % 60)}${fraction}`;
  const hours = `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
  return kind === 'hours' ? hours : `${hours}:${two(seconds % 60)}${fraction}`;
}
