/** How a name is compared: without regard to case, to width, or to how spaces are set. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
