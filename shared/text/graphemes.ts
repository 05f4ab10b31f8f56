const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Below this, and away from "\r\n", every UTF-16 unit is a character of its own. */
const firstCombining = 0x300;

/**
 * Whether `offset` (UTF-16 units) falls inside what a reader takes for one character: between the
 * halves of a surrogate pair, before a combining mark, within a flag or a joined emoji.
 */
export function insideCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before < firstCombining && after < firstCombining) return before === 13 && after === 10;
  return segmenter.segment(text).containing(offset)?.index !== offset;
}

/** The nearest boundary of characters at or before `offset`. */
export function characterStart(text: string, offset: number): number {
  if (!insideCharacter(text, offset)) return offset;
  return segmenter.segment(text).containing(offset)?.index ?? offset;
}

/** The nearest boundary of characters at or after `offset`. */
export function characterEnd(text: string, offset: number): number {
  if (!insideCharacter(text, offset)) return offset;
  const character = segmenter.segment(text).containing(offset);
  return character ? character.index + character.segment.length : offset;
}
