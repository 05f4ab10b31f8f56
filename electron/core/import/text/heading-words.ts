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
