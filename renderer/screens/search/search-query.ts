import { z } from 'zod';
import type { TranscriptFilter } from '../../../shared/model';
import { type PlaceLike, readLike, writeLike } from '../../store/place-like';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';

const roles = ['all', 'participants', 'interviewers'] as const;
export type Role = (typeof roles)[number];

/** Values of an attribute, one of which a person has. */
export type WithValues = NonNullable<TranscriptFilter['attributes']>[number];

/** What is looked for and where: it stands in the address, so Back and a reload come to it. */
export interface Wanted {
  readonly q: string;
  /** In place of words: what shares rare words with this passage. */
  readonly like: PlaceLike | null;
  readonly person: number | null;
  readonly attributes: readonly WithValues[];
  readonly kind: string | null;
  readonly code: number | null;
  readonly role: Role;
}

export function readWanted(query: Readonly<Record<string, string>>): Wanted {
  return {
    q: query.q ?? '',
    like: readLike(query.like ?? ''),
    person: query.person ? Number(query.person) : null,
    attributes: readAttributes(query.attributes),
    kind: query.kind ?? null,
    code: query.code ? Number(query.code) : null,
    role: roles.find((role) => role === query.role) ?? 'all',
  };
}

export function wantedQuery(wanted: Wanted): Record<string, string> {
  const { q, like, person, attributes, kind, code, role } = wanted;
  return {
    ...(q === '' ? {} : { q }),
    ...(like === null ? {} : { like: writeLike(like) }),
    ...(person === null ? {} : { person: String(person) }),
    ...(attributes.length === 0 ? {} : { attributes: writeAttributes(attributes) }),
    ...(kind === null ? {} : { kind }),
    ...(code === null ? {} : { code: String(code) }),
    ...(role === 'all' ? {} : { role }),
  };
}

export function filterOf({ person, attributes, kind, code, role }: Wanted): TranscriptFilter {
  return {
    ...(person === null ? {} : { participantIds: [person] }),
    ...(attributes.length === 0 ? {} : { attributes: [...attributes] }),
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(code === null ? {} : { codeIds: [code] }),
    roles: role,
  };
}

/** Puts what is wanted now into the address: what was typed on the way is no place to go back to. */
export function setWanted(wanted: Wanted): void {
  window.history.replaceState(null, '', routeHref('search', null, wantedQuery(wanted)));
  useStore.getState().readRoute();
}

const attributesSchema = z.array(z.tuple([z.int(), z.array(z.string()).min(1)]));

function writeAttributes(attributes: readonly WithValues[]): string {
  return JSON.stringify(attributes.map(({ attributeId, values }) => [attributeId, values]));
}

function readAttributes(text: string | undefined): readonly WithValues[] {
  if (text === undefined) return [];
  try {
    const read = attributesSchema.safeParse(JSON.parse(text));
    return (read.data ?? []).map(([attributeId, values]) => ({ attributeId, values }));
  } catch {
    // An address that somebody wrote by hand: as good as no filter.
    return [];
  }
}

/** The same with a value more, or without it where it is there. */
export function toggleValue(
  attributes: readonly WithValues[],
  attributeId: number,
  value: string,
): readonly WithValues[] {
  const others = attributes.filter((each) => each.attributeId !== attributeId);
  const before = attributes.find((each) => each.attributeId === attributeId)?.values ?? [];
  const values = before.includes(value)
    ? before.filter((each) => each !== value)
    : [...before, value];
  return values.length === 0 ? others : [...others, { attributeId, values }];
}
