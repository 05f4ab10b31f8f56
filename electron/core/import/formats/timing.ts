/** The two times of a cue. */
export interface Timing {
  readonly startMs: number;
  readonly endMs: number;
}

const time = String.raw`((?:\d{1,4}:)?\d{1,3}:\d{1,2}(?:[.,:]\d{1,3})?|\d{1,7}(?:[.,]\d{1,3})?)`;
const timing = new RegExp(String.raw`^\s*\[?${time}\s*-+>\s*${time}\]?(?:\s.*)?$`);

/**
 * The line between a cue's id and its words: `00:00:01,000 --> 00:00:02,500` with point or comma,
 * with or without hours, or in bare seconds (`0.000 --> 3.480`). Null for any other line.
 */
export function readTiming(line: string): Timing | null {
  if (line.length > 400 || !line.includes('->')) return null;
  const found = timing.exec(line);
  if (!found?.[1] || !found[2]) return null;
  return { startMs: toMs(found[1]), endMs: toMs(found[2]) };
}

function toMs(text: string): number {
  const parts = text.replace(',', '.').split(':');
  const seconds = Number(parts.pop());
  const minutes = Number(parts.pop() ?? 0);
  const hours = Number(parts.pop() ?? 0);
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}
