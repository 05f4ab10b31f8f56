import { loneTime } from '../times';

const longest = 300;

/** A heading without Markdown's marks: hashes, bold type, and the anchor that exports put behind it. */
export function headingWords(text: string): string {
  return text
    .slice(0, longest)
    .replace(/^\s*#{1,6}\s*/, '')
    .replace(/\s*\{#[^{}]*\}\s*$/, '')
    .replace(/\s*#*\s*$/, '')
    .replace(/^(\*\*|__)(.*)\1$/, '$2')
    .trim();
}

const longestTime = 60;

/** The time that a line or heading is, if it is nothing else: `00:06:20`, `### 00:06:20`. */
export function timeAlone(text: string): number | null {
  if (text.length > longestTime || !/\d:\d\d/.test(text)) return null;
  return loneTime(headingWords(text));
}
