import type { Span } from '../../shared/model';
import { routeHref } from './route-slice';

/** A place in a transcript whose like is looked for. */
export interface PlaceLike {
  readonly sourceId: number;
  readonly span: Span;
}

/** Where turns like a passage are listed. */
export function hrefOfLike({ sourceId, start, end }: Span & { readonly sourceId: number }): string {
  return routeHref('search', null, { like: writeLike({ sourceId, span: { start, end } }) });
}

/** The place as it stands in the address of the search: `3:120-180`. */
export function writeLike({ sourceId, span }: PlaceLike): string {
  return `${sourceId}:${span.start}-${span.end}`;
}

export function readLike(text: string): PlaceLike | null {
  const [, source, start, end] = /^(\d+):(\d+)-(\d+)$/.exec(text) ?? [];
  if (source === undefined) return null;
  return { sourceId: Number(source), span: { start: Number(start), end: Number(end) } };
}
