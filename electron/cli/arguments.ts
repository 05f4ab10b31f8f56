import { InvalidArgumentError } from 'commander';
import { type Encoding, encodings, type Span } from '../../shared/model';

/** A code as it is named on the command line: its kind as people write it. */
export interface CodeName {
  readonly kind: string;
  readonly name: string;
}

/** An id: a whole number. */
export function parseId(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('An id is a whole number.');
  return Number(text);
}

/** `A:B`: UTF-16 units of the source's text, end-exclusive. */
export function parseSpan(text: string): Span {
  const [, start, end] = text.match(/^(\d{1,15}):(\d{1,15})$/) ?? [];
  if (start === undefined || end === undefined) {
    throw new InvalidArgumentError(
      'A span is two positions, A:B, from the first to after the last.',
    );
  }
  return { start: Number(start), end: Number(end) };
}

/** `KIND/NAME`; the name may hold slashes of its own. */
export function parseCode(text: string): CodeName {
  const slash = text.indexOf('/');
  const kind = text.slice(0, slash).trim();
  const name = text.slice(slash + 1).trim();
  if (slash === -1 || kind === '' || name === '') {
    throw new InvalidArgumentError('A code is given as KIND/NAME: struggle/Rebuilding the list.');
  }
  return { kind, name };
}

/** An encoding by its name, in capitals or not. */
export function parseEncoding(text: string): Encoding {
  const found = encodings.find((name) => name.toLowerCase() === text.toLowerCase());
  if (!found) throw new InvalidArgumentError(`Encodings are ${encodings.join(', ')}.`);
  return found;
}

/** For options that may be given more than once. */
export function collect<T>(parse: (text: string) => T) {
  return (text: string, before: T[] | undefined): T[] => [...(before ?? []), parse(text)];
}
