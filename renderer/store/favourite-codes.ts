import { z } from 'zod';
import { create } from 'zustand';
import { useStore } from './store';
import { recall, remember } from './study-memory';

const name = 'favourite-codes';

/** Counts the changes, so that what shows favourites reads them again. */
const useChanges = create(() => ({ changes: 0 }));

/** Ids of the codes that the person keeps at hand in this study, in the order in which they came. */
export function favouriteCodes(): readonly number[] {
  return recall(name, z.array(z.int()), []);
}

export function useFavouriteCodes(): readonly number[] {
  useChanges();
  useStore((state) => state.status);
  return favouriteCodes();
}

/** Keeps a code at hand, or no longer. */
export function toggleFavourite(id: number): void {
  const before = favouriteCodes();
  const kept = before.includes(id);
  remember(name, kept ? before.filter((other) => other !== id) : [...before, id]);
  useChanges.setState(({ changes }) => ({ changes: changes + 1 }));
  useStore.getState().announce(kept ? 'No longer kept at hand.' : 'Kept at hand.');
}
