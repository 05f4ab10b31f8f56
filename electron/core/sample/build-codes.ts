import type { MemoSubject } from '../../../shared/model';
import type { Core } from '../core';
import { step, stop } from '../steps';
import type { Transcripts } from './build-transcripts';
import { idOf } from './ids';
import type { StudyPlan } from './plan';

/** Ids of the plan's codes by key. */
export type Codes = ReadonlyMap<string, number>;

/** Makes the codes, a parent before its children. */
export async function buildCodes(core: Core, plan: StudyPlan): Promise<Codes> {
  const ids = new Map<string, number>();
  const parentsFirst = [...plan.codes].sort(
    (a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined),
  );
  for (const { key, parent, force, moment, ...code } of parentsFirst) {
    const { id } = await step(core, 'codes.create', {
      ...code,
      parentId: parent === undefined ? null : idOf(ids, parent, 'code'),
      force: force ?? null,
      moment: moment ?? null,
    });
    ids.set(key, id);
  }
  return ids;
}

/** Where the one place of a quote is; a quote that is not there, or more than once, is the end. */
export function placeOf(
  transcripts: Transcripts,
  { source, quote }: { readonly source: string; readonly quote: string },
) {
  const spans = transcripts.finders.get(source)?.find(quote) ?? [];
  const [span] = spans;
  if (span && spans.length === 1) {
    return { sourceId: idOf(transcripts.sources, source, 'source'), span };
  }
  const found = spans.length === 0 ? 'is not in it' : `is in it ${spans.length} times`;
  return stop('quote-not-found', `${source}: the quote “${quote}” ${found}.`);
}

/** Tags every quote of the plan with its codes, and leaves its memos. */
export async function tagQuotes(
  core: Core,
  plan: StudyPlan,
  transcripts: Transcripts,
  codes: Codes,
): Promise<void> {
  for (const tag of plan.tags) {
    const place = placeOf(transcripts, tag);
    for (const key of tag.codes) {
      const code = { id: idOf(codes, key, 'code') };
      const { passage } = await step(core, 'passages.tag', { ...place, code });
      if (tag.memo !== undefined) {
        const about = { type: 'passage' as const, id: passage.id };
        await step(core, 'memos.set', { about, text: tag.memo });
      }
    }
  }
  for (const { about, text } of plan.memos) {
    await step(core, 'memos.set', { about: subjectOf(about, transcripts, codes), text });
  }
}

function subjectOf(
  about: StudyPlan['memos'][number]['about'],
  { sources, participants }: Transcripts,
  codes: Codes,
): MemoSubject {
  if (about === 'study') return { type: 'study', id: 1 };
  if ('code' in about) return { type: 'code', id: idOf(codes, about.code, 'code') };
  if ('source' in about) return { type: 'source', id: idOf(sources, about.source, 'source') };
  return { type: 'participant', id: idOf(participants, about.participant, 'participant') };
}
