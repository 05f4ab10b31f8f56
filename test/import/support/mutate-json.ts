import type { Mutation } from './mutation';

type Values = Record<string, unknown> | unknown[];

/** JSON with one value in it changed, so that it is JSON still. Null where it was none before. */
export function mutateJson(bytes: Uint8Array, change: Mutation): Uint8Array<ArrayBuffer> | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  const places: [Values, string][] = [];
  collect(value, places);
  const place = places[change.at % places.length];
  const other = places[change.to % places.length];
  if (!place || !other) return null;
  alter(place, other, change);
  return new TextEncoder().encode(JSON.stringify(value));
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}

function collect(value: unknown, places: [Values, string][]): void {
  if (!isValues(value)) return;
  for (const key of Object.keys(value)) {
    places.push([value, key]);
    collect(Reflect.get(value, key), places);
  }
}

function alter([values, key]: [Values, string], other: [Values, string], change: Mutation): void {
  const value: unknown = Reflect.get(values, key);
  switch (change.how) {
    case 'drop':
      Reflect.deleteProperty(values, key);
      return;
    case 'repeat':
      if (!Array.isArray(values)) Reflect.set(values, change.put, value);
      else values.splice(Number(key), 0, ...Array.from({ length: change.length }, () => value));
      return;
    case 'swap':
      // A copy: a value put inside itself would be JSON without an end.
      Reflect.set(values, key, structuredClone(Reflect.get(...other)));
      return;
    default:
      Reflect.set(values, key, oddValue(change));
  }
}

function oddValue({ put, to, length }: Mutation): unknown {
  const odd = [put, null, true, -1, 1e300, length, [], {}, [[put]], { put }];
  return odd[to % odd.length];
}
