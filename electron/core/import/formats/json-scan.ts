export interface JsonOutline {
  /** How deep lists and objects are nested. */
  readonly depth: number;
  /** Where each value at the top ends, in UTF-16 units; there are several in a stream of them. */
  readonly ends: readonly number[];
}

const [open, openList, close, closeList, quote, backslash] = [123, 91, 125, 93, 34, 92];

/** Looks over JSON without building it, so that its nesting is known before it is parsed. */
export function scanJson(text: string): JsonOutline {
  let depth = 0;
  let deepest = 0;
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) at = endOfString(text, at);
    else if (unit === open || unit === openList) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (unit === close || unit === closeList) {
      depth -= 1;
      if (depth === 0) ends.push(at + 1);
    }
  }
  return { depth: deepest, ends };
}

/** Where the quotation mark stands that ends the string that starts at `from`. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) return at;
    if (unit === backslash) at += 1;
  }
  return text.length;
}
