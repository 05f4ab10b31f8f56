import { analyse } from 'chardet';
import type { Encoding } from '../../../../shared/model';
import { declaredEncoding } from './declared';
import { decodeNamed } from './named-encodings';
import { decodeSingleByte } from './single-byte';

export interface DecodedText {
  readonly text: string;
  /** The encoding's common name: `UTF-8`, `UTF-16LE`, `windows-1252`, `macintosh`, … */
  readonly encoding: string;
}

/**
 * Bytes to text: a byte-order mark decides; then whether the bytes are UTF-8; then whether their
 * zero bytes lie as in UTF-16; then what a web page declares; then what their statistics say.
 * Unreadable bytes become U+FFFD. Null when the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  const wide = utf16WithoutMark(bytes);
  if (wide) return { text: decodeAs(bytes, wide), encoding: wide };
  if (looksBinary(bytes)) return null;
  const text = decodeUtf8(bytes);
  if (text !== null) return { text, encoding: 'UTF-8' };
  const declared = declaredEncoding(bytes);
  if (declared) return { text: decodeNamed(bytes, declared), encoding: declared };
  return decodeByStatistics(bytes);
}

/** Bytes as text of an encoding that a person chose, without a mark that they may start with. */
export function decodeChosen(bytes: Uint8Array, encoding: Encoding): DecodedText {
  return { text: decodeNamed(bytes, encoding).replace(/^\ufeff/, ''), encoding };
}

function byteOrderMark(bytes: Uint8Array): DecodedText | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return { text: decodeAs(bytes.subarray(3), 'UTF-8'), encoding: 'UTF-8' };
  }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) {
    return { text: decodeNamed(bytes.subarray(4), 'UTF-32LE'), encoding: 'UTF-32LE' };
  }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) {
    return { text: decodeNamed(bytes.subarray(4), 'UTF-32BE'), encoding: 'UTF-32BE' };
  }
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) {
    return { text: decodeNamed(bytes.subarray(4), 'GB18030'), encoding: 'GB18030' };
  }
  if (a === 0xff && b === 0xfe) {
    return { text: decodeAs(bytes.subarray(2), 'UTF-16LE'), encoding: 'UTF-16LE' };
  }
  if (a === 0xfe && b === 0xff) {
    return { text: decodeAs(bytes.subarray(2), 'UTF-16BE'), encoding: 'UTF-16BE' };
  }
  return null;
}

type Unicode = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE';

function decodeAs(bytes: Uint8Array, encoding: Unicode): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('UTF-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return damagedUtf8(bytes);
  }
}

/**
 * A file cut off inside a character, or with a few stray bytes among many sound characters, is
 * still UTF-8: the stray ones become U+FFFD.
 */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = decodeAs(bytes, 'UTF-8');
  const broken = count(text, /\ufffd/g);
  const sound = count(text, /[\u0080-\ufffc]/g);
  return sound >= 20 && broken * 20 <= sound ? text : null;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

const sampleBytes = 64 * 1024;

/** Fewer line ends and spaces than this say nothing of the script. */
const fewestBreaks = 4;

/**
 * UTF-16 of mostly Latin text has a zero in one half of nearly every pair; of other scripts, one
 * half has few different values and line ends and spaces still have their zero on that side.
 */
function utf16WithoutMark(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const length = Math.min(bytes.length, sampleBytes) & ~1;
  if (length < 8) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  let littleBreaks = 0;
  let bigBreaks = 0;
  for (let at = 0; at < length; at += 2) {
    const even = bytes[at] ?? 0;
    const odd = bytes[at + 1] ?? 0;
    if (even === 0 && odd === 0) continue;
    if (even === 0) evenZeros += 1;
    if (odd === 0) oddZeros += 1;
    if (odd === 0 && (even === 0x0a || even === 0x20 || even === 0x0d)) littleBreaks += 1;
    if (even === 0 && (odd === 0x0a || odd === 0x20 || odd === 0x0d)) bigBreaks += 1;
  }
  const pairs = length / 2;
  const clear = (mine: number, other: number, breaks: number) =>
    (mine > pairs * 0.4 && other < pairs * 0.05) ||
    (breaks >= fewestBreaks && breaks > pairs * 0.04 && breaks > other * 4);
  if (clear(oddZeros, evenZeros, littleBreaks)) return 'UTF-16LE';
  if (clear(evenZeros, oddZeros, bigBreaks)) return 'UTF-16BE';
  return null;
}

/** More control characters than a text with a NUL at the start of every line would have. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sampleBytes);
  if (length === 0) return false;
  let controls = 0;
  let nulsAtStart = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    const before = at === 0 ? 0x0a : bytes[at - 1];
    if (byte === 0 && (before === 0x0a || before === 0x0d)) nulsAtStart += 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) {
      controls += 1;
    }
  }
  return controls > 2 && controls > (length - nulsAtStart) * 0.01;
}

/** Encodings of several bytes a character that chardet tells well. */
const multiByte = new Set(['GB18030', 'Big5', 'Shift_JIS', 'EUC-JP', 'EUC-KR', 'ISO-2022-JP']);
/** Alphabets other than Latin, in one byte a character. */
const otherAlphabets = new Set([
  'windows-1251',
  'KOI8-R',
  'ISO-8859-5',
  'windows-1253',
  'ISO-8859-7',
  'windows-1255',
  'ISO-8859-8',
  'windows-1256',
  'ISO-8859-6',
]);

function decodeByStatistics(bytes: Uint8Array): DecodedText {
  const matches = analyse(bytes.subarray(0, sampleBytes));
  const best = matches[0];
  const wide = matches.find(({ name, confidence }) => multiByte.has(name) && confidence >= 60);
  if (wide) return { text: decodeNamed(bytes, wide.name), encoding: wide.name };
  if (best && otherAlphabets.has(best.name) && best.confidence >= 30) {
    return { text: decodeNamed(bytes, best.name), encoding: best.name };
  }
  return decodeSingleByte(bytes);
}
