/** What meets the tokens of an RTF file, in their order. */
export interface RtfHandler {
  readonly open: () => void;
  readonly close: () => void;
  /** `\name` with its number, if it has one. */
  readonly word: (name: string, value: number | null) => void;
  /** `\~`, `\-`, `\*` and the like; a backslash before a line end counts as `\par`. */
  readonly symbol: (sign: string) => void;
  /** A byte of text, written as it is or as `\'hh`. */
  readonly byte: (value: number) => void;
  /** Asked after each token: true ends the reading. */
  readonly isDone: () => boolean;
}

const [backslash, openBrace, closeBrace, carriageReturn, lineFeed, space, minus, apostrophe] = [
  92, 123, 125, 13, 10, 32, 45, 39,
];
const longestName = 32;
const longestNumber = 10;

/** Cuts RTF into tokens as its specification (1.9.1) has them; raw line ends are nothing. */
export function readRtfTokens(bytes: Uint8Array, handler: RtfHandler): void {
  let at = 0;
  while (at < bytes.length && !handler.isDone()) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === backslash) at = readControl(bytes, at, handler);
    else if (byte === openBrace) handler.open();
    else if (byte === closeBrace) handler.close();
    else if (byte !== carriageReturn && byte !== lineFeed && byte !== 0) handler.byte(byte);
  }
}

function readControl(bytes: Uint8Array, from: number, handler: RtfHandler): number {
  const first = bytes[from] ?? 0;
  if (!isLetter(first)) {
    if (first === apostrophe) return readHex(bytes, from + 1, handler);
    handler.symbol(String.fromCharCode(first));
    return from + 1;
  }
  let at = from;
  while (at < bytes.length && at - from < longestName && isLetter(bytes[at] ?? 0)) at += 1;
  const name = latin1(bytes, from, at);
  const digitsFrom = bytes[at] === minus ? at + 1 : at;
  let end = digitsFrom;
  while (end - digitsFrom < longestNumber && isDigit(bytes[end] ?? 0)) end += 1;
  const value = end > digitsFrom ? Number(latin1(bytes, at, end)) : null;
  at = value === null ? at : end;
  if (bytes[at] === space) at += 1;
  // What follows is bytes of a picture, not RTF.
  if (name === 'bin') return at + Math.max(0, value ?? 0);
  handler.word(name, value);
  return at;
}

function readHex(bytes: Uint8Array, from: number, handler: RtfHandler): number {
  const value = Number.parseInt(latin1(bytes, from, from + 2), 16);
  if (Number.isNaN(value)) return from;
  handler.byte(value);
  return from + 2;
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}
