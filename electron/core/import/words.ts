const spoken = /[\p{L}\p{N}]/u;
/** Scripts that set no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const plainWord = /\S+/g;

/**
 * Words of a text: runs between spaces that hold a letter or digit. Where the script sets no
 * spaces (Chinese, Japanese, Thai…) the words that `Intl.Segmenter` finds.
 */
export function countWords(text: string): number {
  return unspaced.test(text) ? countSegmented(text) : countSpaced(text);
}

function countSpaced(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(plainWord)) {
    const first = run.charCodeAt(0);
    const ascii = (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
    if (ascii || spoken.test(run)) count += 1;
  }
  return count;
}

function countSegmented(text: string): number {
  let count = 0;
  for (const segment of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike) count += 1;
  }
  return count;
}
