import { type CoreMethod, type CoreResult, type Noun, nouns } from '../../shared/contract';

/**
 * What screens read from core as a whole, by name: the method that gives it and the nouns whose
 * change makes it stale. `countsTags`: its counts leave out the tags of hidden coders.
 */
export const resources = {
  overview: {
    method: 'study.read',
    countsTags: true,
    nouns,
  },
  sources: {
    method: 'sources.list',
    countsTags: true,
    nouns: ['sources', 'participants', 'passages'],
  },
  participants: {
    method: 'participants.list',
    countsTags: true,
    nouns: ['participants', 'sources', 'passages'],
  },
  speakers: { method: 'speakers.list', nouns: ['sources', 'participants'] },
  attributes: { method: 'attributes.list', nouns: ['participants'] },
  kinds: { method: 'kinds.list', nouns: ['codes'] },
  codes: {
    method: 'codes.list',
    countsTags: true,
    nouns: ['codes', 'passages', 'participants', 'sources'],
  },
  quotes: {
    method: 'quotes.list',
    nouns: ['passages', 'codes', 'sources', 'participants', 'memos'],
  },
  memos: { method: 'memos.list', nouns: ['memos'] },
  coders: { method: 'coders.list', nouns: ['study', 'passages', 'memos'] },
  jobs: { method: 'jobs.list', nouns: ['jobs', 'codes', 'passages'] },
  personas: { method: 'personas.list', nouns: ['personas', 'passages'] },
  briefs: { method: 'briefs.list', nouns: ['briefs', 'jobs', 'personas'] },
} as const satisfies Record<
  string,
  { method: CoreMethod; nouns: readonly Noun[]; countsTags?: true }
>;

export type ResourceName = keyof typeof resources;
export type ResourceData<N extends ResourceName> = CoreResult<(typeof resources)[N]['method']>;
export type LoadedResources = { readonly [N in ResourceName]: ResourceData<N> | null };

export const resourceNames = Object.keys(resources) as readonly ResourceName[];
