import { nameLike, namesNobody, shapeOf } from './labels';

const longest = 200;

/** A name without the marks around it: `**Ali**`, `_Ali_`, `Ali:`. Empty for what is too long. */
export function bareName(written: string): string {
  if (written.length > longest) return '';
  return written
    .replace(/^[\s*_#>]+|[\s*_:：]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether words beside a time are a speaker's name and no sentence. */
export function isName(name: string): boolean {
  return nameLike(name) && shapeOf(name) !== 'phrase' && !namesNobody(name);
}
