import type { JobSlot, Stance } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';

/** Makes a job and goes to it. False when it could not be made. */
export async function createJob(title: string): Promise<boolean> {
  const state = useStore.getState();
  const made = valueOrNotice(await call('jobs.create', { title }), state);
  if (!made) return false;
  await state.loadResource('jobs');
  state.go('jobs', made.id);
  return true;
}

export async function renameJob(id: number, title: string): Promise<void> {
  valueOrNotice(await call('jobs.rename', { id, title }), useStore.getState());
}

export async function removeJob(id: number, title: string): Promise<void> {
  const state = useStore.getState();
  const removed = valueOrNotice(await call('jobs.remove', { id }), state);
  if (!removed) return;
  state.go('jobs');
  state.notify(`“${title}” is removed.`, {
    label: 'Undo',
    run: () => void useStore.getState().undo(),
  });
}

export async function setCodes(id: number, slot: JobSlot, codeIds: number[]): Promise<void> {
  valueOrNotice(await call('jobs.setCodes', { id, slot, codeIds }), useStore.getState());
}

/** Words a slot; an empty text goes back to its codes' words. Ends when the jobs shown say so. */
export async function setText(id: number, slot: JobSlot, text: string): Promise<void> {
  const state = useStore.getState();
  const done = valueOrNotice(await call('jobs.setText', { id, slot, text }), state);
  if (done) await state.loadResource('jobs');
}

export async function setEvidence(
  claimId: number,
  passageId: number,
  stance: Stance | null,
): Promise<void> {
  const params = { claimId, passageId, stance };
  valueOrNotice(await call('jobs.setEvidence', params), useStore.getState());
}
