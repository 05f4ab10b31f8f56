/** Scripts that set no spaces between words: their words would be whole clauses. */
const unspaced =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const letters = '[\\p{L}\\p{N}\\p{M}]';
const word = `${unspaced}\\p{M}*|(?:(?!${unspaced})${letters})+`;
const words = new RegExp(word, 'gu');
const pieces = new RegExp(`${word}|\\s+|(?!\\s)(?!${letters}).`, 'gsu');

/**
 * The parts by which texts are compared, which make up the text: words, white space, everything
 * else a character at a time. In scripts that set no spaces each letter stands for a word.
 */
export function piecesOf(text: string): string[] {
  return text.match(pieces) ?? [];
}

/** Those of the pieces that are words. */
export function wordsIn(text: string): string[] {
  return text.match(words) ?? [];
}

/** Whether a word goes on over this offset. */
export function insideWord(text: string, offset: number): boolean {
  return wordsIn(text.slice(Math.max(0, offset - 1), offset + 1))[0]?.length === 2;
}
