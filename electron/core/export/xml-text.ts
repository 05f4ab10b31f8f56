const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text as the content of an element or a double-quoted attribute, in HTML or XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}

/** The way back: the five named entities and numbered ones. */
export function unescapeMarkup(markup: string): string {
  return markup.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return characters[name ?? ''] ?? whole;
    },
  );
}
