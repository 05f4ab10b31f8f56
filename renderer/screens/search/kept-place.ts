/** Where one was in the hits of a search: going to a hit and back comes to the same place. */
export interface KeptPlace {
  readonly offset: number;
  /** How many hits had been read. */
  readonly hits: number;
  readonly marked: ReadonlySet<number>;
  /** The turn that was opened. */
  readonly turnId: number | null;
}

/** By address; as long as the window is open. A search that is made anew starts at its top. */
const places = new Map<string, KeptPlace>();
const mostKept = 50;

const nowhere: KeptPlace = { offset: 0, hits: 0, marked: new Set(), turnId: null };

export function keptPlace(address: string): KeptPlace {
  return places.get(address) ?? nowhere;
}

export function keepPlace(address: string, changes: Partial<KeptPlace>): void {
  const before = keptPlace(address);
  places.delete(address);
  places.set(address, { ...before, ...changes });
  const [oldest] = places.keys();
  if (places.size > mostKept && oldest !== undefined) places.delete(oldest);
}
