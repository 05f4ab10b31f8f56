const spoken = /[\p{L}\p{N}]/u;
/** Scripts that set no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** No script without spaces has letters below this unit (Thai is the first). */
const firstUnspaced = 0x0e00;

/**
 * Words of a text: runs between spaces that hold a letter or digit. Where the script sets no
 * spaces (Chinese, Japanese, Thai…) the words that `Intl.Segmenter` finds.
 */
export function countWords(text: string): number {
  let count = 0;
  let start = 0;
  let plain = false;
  let foreign = false;
  let spaced: boolean | null = null;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 32;
    if (unit > 32 && unit < 128) {
      if (isAsciiWord(unit)) plain = true;
    } else if (unit > 32 && !isSpace(unit)) {
      if (unit >= firstUnspaced) {
        spaced ??= !unspaced.test(text);
        if (!spaced) return countSegmented(text);
      }
      foreign = true;
    } else {
      if (plain || (foreign && spoken.test(text.slice(start, at)))) count += 1;
      start = at + 1;
      plain = false;
      foreign = false;
    }
  }
  return count;
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

function isSpace(unit: number): boolean {
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

function countSegmented(text: string): number {
  let count = 0;
  for (const segment of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike) count += 1;
  }
  return count;
}
