import { nameLike, shapeOf } from './labels';
import { namesNobody } from './no-speakers';

const longest = 200;

/** A name without the marks around it: `**Ali**`, `_Ali_`, `Ali:`. Empty for what is too long. */
export function bareName(written: string): string {
  if (written.length > longest) return '';
  return written
    .replace(/^[\s*_#>]+|[\s*_:：]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Anna B.` */
const initialAtEnd = /\s(?:\p{Lu}|Jr|Sr)\.$/u;

/** Whether words beside a time are a speaker's name and no sentence. */
export function isName(name: string): boolean {
  if (!nameLike(name) || namesNobody(name)) return false;
  if (/[.,]$/.test(name) && !initialAtEnd.test(name)) return false;
  return shapeOf(name) !== 'phrase';
}
