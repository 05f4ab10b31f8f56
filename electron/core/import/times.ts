/**
 * Source of a pattern for a clock time as transcripts write it: `M:SS`, `H:MM:SS`, with a fraction
 * after a point, a comma or (f4) a dash. For use inside larger patterns; holds no group.
 */
export const clock = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3}|-\d)?`;

const parts = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3})|-(\d))?$/;

/** Milliseconds of a time that `clock` matches; null for anything else. */
export function clockToMs(text: string): number | null {
  const found = parts.exec(text);
  if (!found) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '', tenth = ''] = found;
  if (Number(seconds) > 59 || (found[1] !== undefined && Number(minutes) > 59)) return null;
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number((fraction || tenth).padEnd(3, '0'));
}

const bare = new RegExp(String.raw`^[[(<{#]?\s*(${clock})\s*[\])>}#]?$`);

/** The time on a line that holds nothing else, perhaps in brackets: `[00:06:20]`, `#00:01:16-1#`. */
export function loneTime(text: string): number | null {
  if (text.length > 24) return null;
  const found = bare.exec(text.trim());
  return found?.[1] === undefined ? null : clockToMs(found[1]);
}
