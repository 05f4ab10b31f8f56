import fc from 'fast-check';
import { mutateJson } from './mutate-json';
import { mutatePdf } from './mutate-pdf';
import { mutateZip } from './mutate-zip';
import { type Mutation, rearrange } from './mutation';
import { scraps } from './scraps';

const oddities = ['', '0', '-1', '1e999', '9'.repeat(40), 'null', '{}', '<!--', ']]>', '\ufffe'];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  level: fc.constantFrom('bytes', 'pieces', 'pieces'),
  how: fc.constantFrom('change', 'change', 'drop', 'repeat', 'swap', 'cut'),
  at: fc.nat(),
  to: fc.nat(),
  put: fc.oneof(
    fc.constantFrom(...scraps, ...oddities),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 400 })),
});

/** A few changes, one after the other. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(mutation, {
  minLength: 1,
  maxLength: 6,
});

/** The file with the changes made: broken in ways in which files break, and in ways of malice. */
export async function mutate(
  bytes: Uint8Array<ArrayBuffer>,
  changes: readonly Mutation[],
): Promise<Uint8Array<ArrayBuffer>> {
  let changed = bytes;
  for (const change of changes) {
    changed =
      change.level === 'bytes' ? mutateBytes(changed, change) : await mutatePieces(changed, change);
  }
  return changed;
}

async function mutatePieces(
  bytes: Uint8Array<ArrayBuffer>,
  change: Mutation,
): Promise<Uint8Array<ArrayBuffer>> {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart();
  if (start.startsWith('PK\x03\x04')) {
    return (await mutateZip(bytes, change, mutatePieces)) ?? mutateBytes(bytes, change);
  }
  if (start.startsWith('%PDF')) return mutatePdf(bytes, change, mutateText);
  if (/^[{[]/.test(start) && !start.startsWith('{\\rtf')) {
    const json = mutateJson(bytes, change);
    if (json) return json;
  }
  return mutateText(bytes, change);
}

/** Pieces end or begin where tags, values, control words and lines do. */
const borders = /(?<=[>}\],;\n])|(?=[<{[\\])/;

function mutateText(bytes: Uint8Array, change: Mutation): Uint8Array<ArrayBuffer> {
  const pieces = Buffer.from(bytes).toString('latin1').split(borders);
  const put = Buffer.from(change.put.toWellFormed()).toString('latin1');
  return Uint8Array.from(Buffer.from(rearrange(pieces, change, put).join(''), 'latin1'));
}

function mutateBytes(bytes: Uint8Array<ArrayBuffer>, change: Mutation): Uint8Array<ArrayBuffer> {
  const { how, length, at, to } = change;
  const from = at % (bytes.length + 1);
  const part = bytes.subarray(from, from + length);
  switch (how) {
    case 'change': {
      const copy = bytes.slice();
      copy.set(Buffer.from(change.put.toWellFormed()).subarray(0, copy.length - from), from);
      return copy;
    }
    case 'cut':
      return bytes.slice(0, from);
    case 'drop':
      return joined(bytes.subarray(0, from), bytes.subarray(from + length));
    case 'repeat':
      return joined(bytes.subarray(0, from), part, bytes.subarray(from));
    case 'swap': {
      const rest = joined(bytes.subarray(0, from), bytes.subarray(from + length));
      const place = to % (rest.length + 1);
      return joined(rest.subarray(0, place), part, rest.subarray(place));
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts));
}
