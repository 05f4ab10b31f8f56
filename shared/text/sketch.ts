/** Numbers that stand for a text's words in threes: the smallest of them, rising, each once. */
export interface Sketch {
  readonly smallest: Uint32Array;
  /** How many threes the text has. */
  readonly threes: number;
}

/** Of the numbers of a text, those that a sketch keeps. */
const kept = 128;

/**
 * What of a text is compared with many others ("bottom-k sketch"): texts that share words in a row
 * share numbers, whatever their white space, marks and turns. A few milliseconds for a long book.
 */
export function sketchOf(texts: readonly string[]): Sketch {
  const numbers = threesOf(texts);
  const threes = numbers.length;
  // The numbers are spread evenly: hardly ever are the smallest not among these few.
  const below = threes <= kept * 4 ? 2 ** 32 : (2 ** 32 * kept * 4) / threes;
  const few = distinct(numbers.filter((number) => number < below));
  const smallest = few.length >= kept || below === 2 ** 32 ? few : distinct(numbers);
  return { smallest: smallest.slice(0, kept), threes };
}

/** About how much of two texts is in both, of 1, by their sketches. */
export function likenessOfSketches(a: Sketch, b: Sketch): number {
  let [x, y, seen, both] = [0, 0, 0, 0];
  while (seen < kept && x < a.smallest.length && y < b.smallest.length) {
    const one = a.smallest[x] ?? 0;
    const other = b.smallest[y] ?? 0;
    if (one === other) both += 1;
    if (one <= other) x += 1;
    if (other <= one) y += 1;
    seen += 1;
    // Of texts that are alike, half of the numbers do not all differ.
    if (seen === kept / 2 && both === 0) return 0;
  }
  const left = a.smallest.length - x + (b.smallest.length - y);
  const all = Math.min(kept, seen + left);
  return all === 0 ? 0 : both / all;
}

/** How much of two texts is in both, of 1: of the words in threes that either has, those of both. */
export function likenessOfTexts(a: readonly string[], b: readonly string[]): number {
  const one = new Set(threesOf(a));
  const other = new Set(threesOf(b));
  let both = 0;
  for (const number of one) if (other.has(number)) both += 1;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

/**
 * A number for every three words in a row, in their order. One loop without calls: it is gone
 * through for every file that is imported.
 */
function threesOf(texts: readonly string[]): Uint32Array {
  const numbers = new Uint32Array(texts.reduce((sum, text) => sum + text.length, 0));
  let count = 0;
  let words = 0;
  let [first, second] = [0, 0];
  for (const text of texts) {
    let word = startOfWord;
    const { length } = text;
    for (let at = 0; at <= length; at += 1) {
      const code = at < length ? text.charCodeAt(at) : 0;
      const letter = code < 128 ? asciiLetters[code] : otherLetter(code);
      if (letter) word = Math.imul(word ^ letter, 16_777_619);
      if (word === startOfWord || (letter && (code < 0x0e00 || !standsAlone(code)))) continue;
      words += 1;
      if (words > 2) {
        numbers[count] = mixed(Math.imul(first, 31) ^ Math.imul(second, 17_389) ^ word);
        count += 1;
      }
      first = second;
      second = word;
      word = startOfWord;
    }
  }
  return numbers.subarray(0, count);
}

const startOfWord = 0x811c9dc5 | 0;

/** ASCII letters and digits as they are compared, without case; 0 for what parts words. */
const asciiLetters = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

/** The same for all others: marks of Latin-1, of typography, of CJK and full-width ones part. */
function otherLetter(code: number): number {
  if (code < 0xc0) return 0;
  if (code >= 0x2000 && code <= 0x206f) return 0;
  if (code >= 0x3000 && code <= 0x303f) return 0;
  return code >= 0xff00 && code <= 0xff0f ? 0 : code;
}

/** Scripts that put no spaces between words: each letter counts as one. */
function standsAlone(code: number): boolean {
  return (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0x0e00 && code <= 0x0eff);
}

/** Spreads numbers evenly (the end of MurmurHash3). */
function mixed(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function distinct(numbers: Uint32Array): Uint32Array {
  const sorted = numbers.slice().sort();
  return sorted.filter((number, at) => at === 0 || number !== sorted[at - 1]);
}
