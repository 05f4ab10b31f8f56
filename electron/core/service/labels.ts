const longest = 60;

/** A name inside the label of a history entry: in quotation marks, cut when it is very long. */
export function quoted(name: string): string {
  const characters = [...name];
  const short =
    characters.length > longest ? `${characters.slice(0, longest).join('').trimEnd()}…` : name;
  return `“${short}”`;
}
