import type { Warning } from '../document';
import { isAsker } from '../interviewer';
import { present, warnOfLines } from '../warnings';
import { type LabelShape, type LabelStyle, shapeOf } from './labels';
import { namesNobody } from './no-speakers';

/** A label where it was found. */
export interface FoundLabel {
  readonly name: string;
  readonly style: LabelStyle;
  readonly line: number;
}

/** What the labels of a file mean. */
export interface Speakers {
  /**
   * The speaker behind a label. `null`: a label in the style of the others that stands only once,
   * so that nobody is named. `undefined`: no label of a turn at all.
   */
  readonly of: (label: Pick<FoundLabel, 'name' | 'style'>) => string | null | undefined;
  /** How the labels of the file are written. */
  readonly shape: LabelShape;
  readonly style: LabelStyle;
  readonly names: readonly string[];
  readonly warnings: readonly Warning[];
}

interface Tally {
  readonly name: string;
  readonly shape: LabelShape;
  readonly style: LabelStyle;
  readonly lines: number[];
}

export interface Choosing {
  /** Pieces of the file (paragraphs, lines, cues) that could each have a label. */
  readonly pieces: number;
  /** The pattern leaves no doubt (a time beside each name): a name that stands once will do. */
  readonly certain?: boolean;
  /** Names may stand far apart, as in captions where only a change of speaker is labelled. */
  readonly sparse?: boolean;
}

/** A label in a style that is rarer than this, beside the file's own, is no speaker's. */
const rareStyle = 0.05;
const shortFile = 12;

/** Says which labels of a file name speakers: see the rules beside each step. */
export function chooseSpeakers(found: readonly FoundLabel[], choosing: Choosing): Speakers | null {
  const tallies = tally(found);
  const style = commonest(tallies, ({ style }) => style);
  if (style === null) return null;
  const inStyle = tallies.filter(
    ({ style: own }) => own === style.key || weight(tallies, own) >= rareStyle * style.lines,
  );
  const accepted = accept(inStyle, found.length, choosing);
  if (accepted.length === 0) return null;
  const shape = commonest(accepted, ({ shape }) => shape)?.key ?? 'title';
  return resolve(tallies, accepted, style.key, shape);
}

function tally(found: readonly FoundLabel[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { name, style, line } of found) {
    const key = `${style}\n${name}`;
    const known = tallies.get(key);
    if (known) known.lines.push(line);
    else tallies.set(key, { name, shape: shapeOf(name), style, lines: [line] });
  }
  return [...tallies.values()];
}

function weight(tallies: readonly Tally[], style: LabelStyle): number {
  return tallies.reduce((sum, one) => (one.style === style ? sum + one.lines.length : sum), 0);
}

function commonest<K>(tallies: readonly Tally[], keyOf: (tally: Tally) => K) {
  const sums = new Map<K, number>();
  for (const one of tallies) {
    sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + one.lines.length);
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best ? { key: best[0], lines: best[1] } : null;
}

/**
 * A label names a speaker when it recurs; in a short file also when every piece has a label, or
 * when so little is there that nothing can recur and half of it is labelled.
 */
function accept(tallies: readonly Tally[], openings: number, choosing: Choosing): Tally[] {
  const { certain = false, sparse = false, pieces } = choosing;
  if (certain) return tallies.filter(({ name }) => !namesNobody(name));
  const possible = tallies.filter(({ name, shape }) => !namesNobody(name) && shape !== 'phrase');
  const short = pieces <= shortFile && openings >= 2;
  if (short && openings >= pieces && possible.length === tallies.length) {
    return possible.filter((one) => one.lines.length > 1 || !isSlip(one, possible));
  }
  const recurring = possible.filter(
    ({ name, shape, lines }) => lines.length >= (shape === 'lower' && !isAsker(name) ? 3 : 2),
  );
  const turns = recurring.reduce((sum, { lines }) => sum + lines.length, 0);
  if (turns >= 3 && turns * (sparse ? 100 : 25) >= pieces) {
    return possible.filter((one) => recurring.includes(one) || isAsker(one.name));
  }
  return short && openings * 2 >= pieces ? possible : [];
}

/** A name that stands once, one letter from a name that recurs. */
function isSlip({ name }: Tally, others: readonly Tally[]): boolean {
  return others.some((other) => other.lines.length > 1 && oneLetterApart(other.name, name));
}

const modified = /^(?<name>.+?)\s*(?:,\s*(?<after>[^,]+)|[([](?<inside>[^)\]]+)[)\]])$/;

function resolve(
  tallies: readonly Tally[],
  accepted: readonly Tally[],
  style: LabelStyle,
  shape: LabelShape,
): Speakers {
  const byFold = new Map<string, Tally>();
  for (const one of [...accepted].sort((a, b) => b.lines.length - a.lines.length)) {
    const fold = one.name.toLowerCase();
    if (!byFold.has(fold)) byFold.set(fold, one);
  }
  const meanings = new Map<string, string | null>();
  const warnings: (Warning | null)[] = [];
  const unnamed: Tally[] = [];
  for (const one of tallies) {
    const { meaning, warning } = meaningOf(one, byFold, style, shape);
    if (meaning !== undefined) meanings.set(`${one.style}\n${one.name}`, meaning);
    warnings.push(warning);
    if (meaning === null) unnamed.push(one);
  }
  warnings.push(...warnOfUnnamed(unnamed, byFold));
  const names = [...new Set(meanings.values())].filter((name) => name !== null);
  return {
    of: (label) => meanings.get(`${label.style}\n${label.name}`),
    shape,
    style,
    names,
    warnings: present(warnings),
  };
}

/** With more speakers than this a near spelling says nothing, and comparing takes long. */
const mostCompared = 40;

interface Meaning {
  readonly meaning: string | null | undefined;
  readonly warning: Warning | null;
}

function meaningOf(
  one: Tally,
  known: ReadonlyMap<string, Tally>,
  style: LabelStyle,
  shape: LabelShape,
): Meaning {
  const groups = modified.exec(one.name)?.groups;
  const base = groups?.name ? known.get(groups.name.toLowerCase()) : undefined;
  if (base && base.name !== one.name) {
    const message = `“${one.name}” is read as ${base.name}`;
    return { meaning: base.name, warning: warnOfLines(one.lines, message) };
  }
  const same = known.get(one.name.toLowerCase());
  if (same) {
    const message = `“${one.name}” is read as ${same.name}`;
    return {
      meaning: same.name,
      warning: same.name === one.name ? null : warnOfLines(one.lines, message),
    };
  }
  const likeOthers = one.style === style && one.shape === shape && !namesNobody(one.name);
  if (!likeOthers) return { meaning: undefined, warning: null };
  return { meaning: null, warning: null };
}

/** More labels than this that stand once are told in one warning. */
const mostTold = 20;

function warnOfUnnamed(
  unnamed: readonly Tally[],
  known: ReadonlyMap<string, Tally>,
): (Warning | null)[] {
  const so = 'so the turn has no speaker and keeps the label in its text';
  if (unnamed.length > mostTold) {
    const lines = unnamed.map(({ lines }) => lines[0] ?? 0);
    return [warnOfLines(lines, `${unnamed.length} labels stand only once, ${so}`)];
  }
  return unnamed.map(({ name, lines }) => {
    const near =
      known.size > mostCompared
        ? undefined
        : [...known.values()].find((other) => oneLetterApart(other.name, name));
    const guess = near ? ` It may be ${near.name}.` : '';
    return { line: lines[0] ?? 0, message: `“${name}:” stands only once, ${so}.${guess}` };
  });
}

/** Whether one letter changed, added, left out or swapped with its neighbour makes a of b. */
export function oneLetterApart(a: string, b: string): boolean {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  if (x === y || Math.abs(x.length - y.length) > 1 || Math.min(x.length, y.length) < 3)
    return false;
  let start = 0;
  while (start < x.length && x[start] === y[start]) start += 1;
  const [restX, restY] = [x.slice(start), y.slice(start)];
  const swapped =
    restX[0] === restY[1] && restX[1] === restY[0] && restX.slice(2) === restY.slice(2);
  return (
    swapped ||
    restX.slice(1) === restY.slice(1) ||
    restX.slice(1) === restY ||
    restX === restY.slice(1)
  );
}
