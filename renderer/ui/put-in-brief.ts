import { call } from '../store/client';
import { valueOrNotice } from '../store/notice-slice';
import { useStore } from '../store/store';

/** What can stand in a brief. */
export type BriefPart =
  | { readonly type: 'job'; readonly id: number; readonly title: string }
  | { readonly type: 'persona'; readonly id: number; readonly title: string };

/** Puts a job or a persona into the newest brief, making one where there is none. */
export async function putInBrief(part: BriefPart): Promise<void> {
  const state = useStore.getState();
  const briefs = valueOrNotice(await call('briefs.list', {}), state);
  if (!briefs) return;
  const newest = briefs.toSorted((a, b) => b.id - a.id).at(0);
  const say = (id: number, text: string) =>
    state.notify(text, {
      label: 'Open the brief',
      run: () => useStore.getState().go('briefs', id),
    });
  const title = newest?.title ?? 'Discovery brief';
  const ids = (part.type === 'job' ? newest?.jobIds : newest?.personaIds) ?? [];
  if (newest && ids.includes(part.id)) {
    say(newest.id, `“${part.title}” is in “${title}” already.`);
    return;
  }
  const all = [...ids, part.id];
  const parts = part.type === 'job' ? { jobIds: all } : { personaIds: all };
  const id = newest
    ? valueOrNotice(await call('briefs.update', { id: newest.id, ...parts }), state) && newest.id
    : valueOrNotice(await call('briefs.create', { title, ...parts }), state)?.id;
  if (typeof id === 'number') say(id, `“${part.title}” is in “${title}”.`);
}
