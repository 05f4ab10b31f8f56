import type { StateCreator } from 'zustand';
import type { Store } from './store';

export const screens = [
  'transcripts',
  'search',
  'quotes',
  'people',
  'memos',
  'codes',
  'jobs',
  'personas',
  'briefs',
  'redact',
] as const;
export type Screen = (typeof screens)[number];

/**
 * Where the person is. It lives in the address after `#`, so a reloaded window is in the same
 * place and Back works: `#/transcripts/3?passage=17`.
 * `id` is the thing shown (a source, a job, …), null for the screen's list.
 */
export interface Route {
  readonly screen: Screen;
  readonly id: number | null;
  /**
   * In a transcript: the passage, or the place (`at=START-END`), to go to and flash. On the quotes
   * board: filters. In the search: what is looked for.
   */
  readonly query: Readonly<Record<string, string>>;
}

export interface RouteSlice {
  readonly route: Route;
  readonly go: (screen: Screen, id?: number | null, query?: Record<string, string>) => void;
  readonly readRoute: () => void;
}

export function routeHref(
  screen: Screen,
  id: number | null = null,
  query: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams(query).toString();
  return `#/${screen}${id === null ? '' : `/${id}`}${search === '' ? '' : `?${search}`}`;
}

export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name, id] = path.split('/');
  const screen = screens.find((candidate) => candidate === name) ?? 'transcripts';
  return {
    screen,
    id: id && /^\d+$/.test(id) ? Number(id) : null,
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

export const routeSlice: StateCreator<Store, [], [], RouteSlice> = (set) => ({
  route: parseRoute(window.location.hash),
  go: (screen, id = null, query = {}) => {
    window.location.hash = routeHref(screen, id, query);
  },
  readRoute: () => set({ route: parseRoute(window.location.hash) }),
});
