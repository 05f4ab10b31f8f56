/** "1 quote", "23 quotes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** "1 person", "14 people". */
export function peopleCounted(count: number): string {
  return counted(count, 'person', 'people');
}

/** "“two whole evenings”": words of a person, in quotation marks, on one line. */
export function inQuotes(text: string): string {
  return `“${text.replace(/\s+/g, ' ').trim()}”`;
}

/** The start of a text, cut between words, with an ellipsis if something is left out. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}
