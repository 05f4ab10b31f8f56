import type { DecodedText } from './decode';
import { decodeNamed } from './named-encodings';

/** The encodings that Latin text comes in, the most common first: it wins where two are equal. */
const candidates = ['windows-1252', 'macintosh', 'windows-1250', 'CP850'] as const;
const sampleBytes = 256 * 1024;

/**
 * Latin text of one byte a character. Each candidate reads the bytes above 127 in another way; the
 * one whose reading looks most like words wins: accented letters inside words, apostrophes between
 * letters, dashes between spaces, no symbols or lone capitals inside words.
 */
export function decodeSingleByte(bytes: Uint8Array): DecodedText {
  const sample = bytes.subarray(0, sampleBytes);
  let best: (typeof candidates)[number] = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of candidates) {
    // Central European and DOS text is rare: a few odd letters must not decide for them.
    const handicap = encoding === 'windows-1252' || encoding === 'macintosh' ? 0 : 0.15;
    const score = plausibility(decodeNamed(sample, encoding)) - handicap;
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return { text: decodeNamed(bytes, best), encoding: best };
}

const foreign = /[^\p{ASCII}]/gu;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
const common = /[àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßąćęłńóśźżčďěňřšťůžőűÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÜŒŚŻŹŠČŽ]/;
const punctuation = /[‘’“”„‚«»–—…•·¿¡€£©®™°ºª\u00a0]/;

/** Mean likelihood of the characters outside ASCII, from −1 to 1; 0 for text without any. */
function plausibility(text: string): number {
  let sum = 0;
  let seen = 0;
  for (const found of text.matchAll(foreign)) {
    const character = found[0];
    const before = text[found.index - 1] ?? ' ';
    const after = text[found.index + character.length] ?? ' ';
    sum += likelihood(character, before, after);
    seen += 1;
  }
  return seen === 0 ? 0 : sum / seen;
}

function likelihood(character: string, before: string, after: string): number {
  const inWord = /\p{L}/u.test(before) || /\p{L}/u.test(after);
  if (character === '’' || character === '‘') return 1;
  if (punctuation.test(character)) {
    const between = /\p{L}/u.test(before) && /\p{L}/u.test(after);
    return between && !/[–—…·]/.test(character) ? -0.5 : 0.8;
  }
  if (lower.test(character)) {
    if (!common.test(character)) return -0.3;
    return inWord ? 1 : 0.1;
  }
  if (upper.test(character)) {
    if (lower.test(before)) return -1;
    return common.test(character) ? 0.7 : -0.3;
  }
  return inWord ? -1 : -0.4;
}
