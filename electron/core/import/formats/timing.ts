/** The two times of a cue. */
export interface Timing {
  readonly startMs: number;
  readonly endMs: number;
  /** Words on the same line, as whisper.cpp prints them; the settings of WebVTT are none. */
  readonly words: string;
}

const time = String.raw`((?:\d{1,4}:)?\d{1,3}:\d{1,2}(?:[.,:]\d{1,3})?|\d{1,7}[.,]\d{1,3})`;
const arrow = new RegExp(String.raw`^\s*\[?${time}\s*-{2,}>\s*${time}\]?(?=\s|$)`);
const sbv = /^(\d{1,3}:\d{2}:\d{2}\.\d{3}),(\d{1,3}:\d{2}:\d{2}\.\d{3})\s*$/;
const longestTiming = 120;
const setting = /^[A-Za-z][\w-]*:\S+$/;

/**
 * The line between a cue's id and its words: `00:00:01,000 --> 00:00:02,500` with point or comma,
 * with or without hours, in bare seconds (`0.000 --> 3.480`), in brackets, or as YouTube's SBV has
 * it (`0:00:01.000,0:00:02.500`). Null for any other line.
 */
export function readTiming(line: string): Timing | null {
  const head = line.slice(0, longestTiming);
  const found = head.includes('-->') ? arrow.exec(head) : sbv.exec(head);
  if (!found?.[1] || !found[2]) return null;
  const rest = line.slice(found[0].length).trim();
  const words = rest.split(/\s+/, 20).every((word) => setting.test(word)) ? '' : rest;
  return { startMs: toMs(found[1]), endMs: toMs(found[2]), words };
}

function toMs(text: string): number {
  const parts = text.replace(',', '.').split(':');
  const seconds = Number(parts.pop());
  const minutes = Number(parts.pop() ?? 0);
  const hours = Number(parts.pop() ?? 0);
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}
