/**
 * A time in a recording as people read it: `HH:MM:SS`, hours first even when there are none, so
 * that times in a column stand under each other. Milliseconds are cut, not rounded: the time is
 * never after the words.
 */
export function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
