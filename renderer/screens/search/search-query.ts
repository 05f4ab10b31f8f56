import type { TranscriptFilter } from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';

const roles = ['all', 'participants', 'interviewers'] as const;
export type Role = (typeof roles)[number];

/** What is looked for and where: it stands in the address, so Back and a reload come to it. */
export interface Wanted {
  readonly q: string;
  readonly person: number | null;
  readonly kind: string | null;
  readonly code: number | null;
  readonly role: Role;
}

export function readWanted(query: Readonly<Record<string, string>>): Wanted {
  return {
    q: query.q ?? '',
    person: query.person ? Number(query.person) : null,
    kind: query.kind ?? null,
    code: query.code ? Number(query.code) : null,
    role: roles.find((role) => role === query.role) ?? 'all',
  };
}

export function wantedQuery({ q, person, kind, code, role }: Wanted): Record<string, string> {
  return {
    ...(q === '' ? {} : { q }),
    ...(person === null ? {} : { person: String(person) }),
    ...(kind === null ? {} : { kind }),
    ...(code === null ? {} : { code: String(code) }),
    ...(role === 'all' ? {} : { role }),
  };
}

export function filterOf({ person, kind, code, role }: Wanted): TranscriptFilter {
  return {
    ...(person === null ? {} : { participantIds: [person] }),
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
