/**
 * A pattern that a person writes for the start of a turn: `NAME` stands for the name, `TIME` for a
 * clock time, a space for any run of spaces, and everything else for itself: `<NAME>`, `TIME - NAME |`.
 * With nothing after the name, the name has its line to itself. It is no regular expression, so
 * matching takes one pass over the start of the line.
 */
export interface SpeakerTemplate {
  readonly parts: readonly TemplatePart[];
}
type TemplatePart =
  | { readonly type: 'name' | 'time' | 'space' }
  | { readonly type: 'sign'; readonly sign: string };

export interface TemplateMatch {
  readonly name: string;
  /** As written, null where the template has none. */
  readonly time: string | null;
  /** Where what is said starts, in UTF-16 units of the line. */
  readonly restAt: number;
}

const longestTemplate = 60;
const longestName = 80;

/** What is wrong with a template, in words for the person who wrote it; null when it can be used. */
export function templateFault(template: string): string | null {
  if (template.length > longestTemplate) return 'The pattern is too long.';
  const parts = partsOf(template);
  const count = (type: TemplatePart['type']) => parts.filter((part) => part.type === type).length;
  if (count('name') === 0) return 'Write NAME where the name stands.';
  if (count('name') > 1) return 'NAME can stand only once.';
  if (count('time') > 1) return 'TIME can stand only once.';
  const touching = parts.some((part, at) => isWord(part) && isWord(parts[at + 1]));
  return touching ? 'Something must stand between NAME and TIME.' : null;
}

function isWord(part: TemplatePart | undefined): boolean {
  return part?.type === 'name' || part?.type === 'time';
}

/** Null where `templateFault` finds something. */
export function parseTemplate(template: string): SpeakerTemplate | null {
  return templateFault(template) === null ? { parts: partsOf(template) } : null;
}

function partsOf(template: string): TemplatePart[] {
  const pieces = template.trim().match(/NAME|TIME|\s+|(?:(?!NAME|TIME)\S)+/g) ?? [];
  return pieces.map((piece) => {
    if (piece === 'NAME') return { type: 'name' };
    if (piece === 'TIME') return { type: 'time' };
    return piece.trim() === '' ? { type: 'space' } : { type: 'sign', sign: piece };
  });
}

const clock = /^(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3}|-\d)?/;
const spaces = /^\s+/;

/** The name and time at the start of a line; null where the line does not start so. */
export function matchTemplate({ parts }: SpeakerTemplate, line: string): TemplateMatch | null {
  let at = line.length - line.trimStart().length;
  let name = '';
  let time: string | null = null;
  for (const [index, part] of parts.entries()) {
    const rest = line.slice(at, at + longestName + longestTemplate);
    let length: number | null;
    switch (part.type) {
      case 'sign':
        length = rest.startsWith(part.sign) ? part.sign.length : null;
        break;
      case 'space':
        length = spaces.exec(rest)?.[0].length ?? null;
        break;
      case 'time':
        length = clock.exec(rest)?.[0].length ?? null;
        time = rest.slice(0, length ?? 0);
        break;
      case 'name':
        length = nameLength(rest, parts.slice(index + 1), line.length - at);
        name = rest.slice(0, length ?? 0).trim();
        break;
    }
    if (length === null) return null;
    at += length;
  }
  return name === '' ? null : { name, time, restAt: at };
}

/** How far a name goes: to the first place where what follows it in the template could stand. */
function nameLength(rest: string, after: readonly TemplatePart[], remaining: number) {
  const [next, beyond] = after;
  if (!next) return remaining <= longestName ? rest.trimEnd().length : null;
  const most = Math.min(rest.length, longestName);
  for (let at = 1; at <= most; at += 1) {
    if (next.type === 'sign' && rest.startsWith(next.sign, at)) return at;
    if (next.type !== 'space') continue;
    const gap = spaces.exec(rest.slice(at))?.[0].length ?? 0;
    // A name may hold spaces itself: the one meant is the one before what the template has next.
    if (gap > 0 && startsWithPart(rest.slice(at + gap), beyond)) return at;
  }
  return null;
}

function startsWithPart(text: string, part: TemplatePart | undefined): boolean {
  if (part?.type === 'sign') return text.startsWith(part.sign);
  return part?.type !== 'time' || clock.test(text);
}
