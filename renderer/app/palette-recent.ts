import { z } from 'zod';
import { type Route, routeHref } from '../store/route-slice';
import { recall, remember } from '../store/study-memory';

const name = 'recent-places';
const most = 8;

/** Ids of the entries whose places were visited last, the newest first. */
export function recentPlaces(): readonly string[] {
  return recall(name, z.array(z.string()), []);
}

/** Remembers a place that is one thing of the study: a transcript, a code, a job. */
export function rememberRoute({ screen, id }: Route): void {
  if (id === null) return;
  const place = routeHref(screen, id).replace('#/', '');
  remember(name, [place, ...recentPlaces().filter((other) => other !== place)].slice(0, most));
}
