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
  const brief = await newestBrief();
  if (!brief) return;
  const open = { label: 'Open the brief', run: () => useStore.getState().go('briefs', brief.id) };
  const ids = part.type === 'job' ? brief.jobIds : brief.personaIds;
  if (ids.includes(part.id)) {
    state.notify(`“${part.title}” is in “${brief.title}” already.`, open);
    return;
  }
  const parts =
    part.type === 'job' ? { jobIds: [...ids, part.id] } : { personaIds: [...ids, part.id] };
  const done = valueOrNotice(await call('briefs.update', { id: brief.id, ...parts }), state);
  if (done) state.notify(`“${part.title}” is in “${brief.title}”.`, open);
}

async function newestBrief() {
  const state = useStore.getState();
  const list = async () => valueOrNotice(await call('briefs.list', {}), state);
  const briefs = await list();
  if (!briefs) return null;
  const newest = briefs.reduce<(typeof briefs)[number] | null>(
    (best, brief) => (best && best.id > brief.id ? best : brief),
    null,
  );
  if (newest) return newest;
  const made = valueOrNotice(await call('briefs.create', { title: 'Discovery brief' }), state);
  if (!made) return null;
  return (await list())?.find((brief) => brief.id === made.id) ?? null;
}
