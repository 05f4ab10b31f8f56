import type { Code } from '../../../shared/model';

/**
 * A code's names from the top down as one text: "Late reports / Very late". A slash or backslash
 * inside a name has a backslash before it, so that every name comes back as it was.
 */
export function writeCodePath(names: readonly string[]): string {
  return names.map((name) => name.replace(/[\\/]/g, '\\$&')).join(' / ');
}

/** The names in a text as `writeCodePath` makes it; empty parts are left out. */
export function readCodePath(text: string): string[] {
  return text
    .split(/(?<=(?:^|[^\\])(?:\\\\)*)\//u)
    .map((part) => part.trim().replace(/\\([\\/])/g, '$1'))
    .filter((part) => part !== '');
}

/** The names from the top of the tree down to the code, its own last. */
export function namesTo(code: Code, byId: ReadonlyMap<number, Code>): string[] {
  const parent = code.parentId === null ? undefined : byId.get(code.parentId);
  return parent ? [...namesTo(parent, byId), code.name] : [code.name];
}
