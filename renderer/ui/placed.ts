/** Items with their place as key: for lists that have no identities and are drawn as a whole. */
export function placed<T>(items: readonly T[]): readonly { place: number; item: T }[] {
  return items.map((item, place) => ({ place, item }));
}
