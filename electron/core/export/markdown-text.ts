/**
 * Words in CommonMark that render to themselves. A mark is escaped only where it would be read as
 * one, so that a quote mostly looks in the file as it was said. `fromMarkdown` is the exact way
 * back for what `toMarkdown` wrote.
 */

/** Marks that mean something inside a line. */
const insideLine =
  /\\(?=[!-/:-@[-`{-~\s]|$)|[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|(?<=~)~|<(?=[A-Za-z/!?])|\](?=[([:])|\[(?=\^)|&(?=#\d|#[xX]|[A-Za-z]\w*;)/gu;

/** Marks that start a block when they open a line. */
const openingMark = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|=+$|-[-\s]*$|\|)/;
const openingNumber = /^(\d{1,9})([.)])(?=\s|$)/;

/** Spaces that Markdown would drop, as numbered characters. */
function spell(spaces: string): string {
  return [...spaces].map((space) => `&#${space.charCodeAt(0)};`).join('');
}

function lineToMarkdown(line: string): string {
  const marked = line.replace(insideLine, '\\$&');
  const opened = openingNumber.test(marked)
    ? marked.replace(openingNumber, '$1\\$2')
    : marked.replace(openingMark, '\\$&');
  return opened.replace(/^[ \t]+|[ \t]+$|\r/g, spell);
}

/** A line break inside becomes a hard break, so that a quote of several lines is one paragraph. */
export function toMarkdown(text: string): string {
  const [, before = '', inner = '', after = ''] = text.match(/^(\n*)([\s\S]*?)(\n*)$/) ?? [];
  return `${spell(before)}${inner.split('\n').map(lineToMarkdown).join('\\\n')}${spell(after)}`;
}

/** One line of Markdown; line breaks of the text become spaces. */
export function toMarkdownLine(text: string): string {
  const line = text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
  return lineToMarkdown(line.trim());
}

export function fromMarkdown(markdown: string): string {
  return markdown
    .split('\\\n')
    .map((line) =>
      line.replace(
        /\\([!-/:-@[-`{-~])|&#(9|10|13|32);/g,
        (_, mark: string | undefined, code: string) => mark ?? String.fromCharCode(Number(code)),
      ),
    )
    .join('\n');
}
