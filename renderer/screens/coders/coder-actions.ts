import { create } from 'zustand';
import type { Coder } from '../../../shared/model';
import type { Command } from '../../commands/command';
import { call } from '../../store/client';
import { hideCoders } from '../../store/hidden-coders';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { inQuotes } from '../../ui/words';

/** Whether the dialog of the coders is open. */
export const useCodersDialog = create<{ readonly open: boolean }>()(() => ({ open: false }));

export const openCoders = (): void => useCodersDialog.setState({ open: true });

/** Tags and writes under that name from now on; a new name is a new coder. */
export async function workAs(name: string): Promise<void> {
  const state = useStore.getState();
  const coder = valueOrNotice(await call('coders.use', { name }), state);
  if (!coder) return;
  // What one tags oneself is never hidden.
  showCoder(coder.id, true);
  state.announce(`Tags and memos are ${coder.name}’s from now on.`);
}

export async function renameCoder(id: number, name: string): Promise<void> {
  valueOrNotice(await call('coders.rename', { id, name }), useStore.getState());
}

export async function mergeCoder(from: Coder, into: Coder): Promise<void> {
  const state = useStore.getState();
  const merged = await call('coders.merge', { id: from.id, intoId: into.id });
  if (!valueOrNotice(merged, state)) return;
  const text = `${inQuotes(from.name)} and ${inQuotes(into.name)} are one coder now.`;
  state.notify(text, { label: 'Undo', run: () => void useStore.getState().undo() });
}

export function showCoder(id: number, shown: boolean): void {
  const { hiddenCoderIds } = useStore.getState();
  if (hiddenCoderIds.includes(id) !== shown) return;
  hideCoders(shown ? hiddenCoderIds.filter((other) => other !== id) : [...hiddenCoderIds, id]);
}

/** Hides everybody but the one who codes now. */
function showOwnAlone(): void {
  const { loaded } = useStore.getState();
  const { coder, coders } = loaded.overview ?? { coder: null, coders: [] };
  hideCoders(coders.filter(({ id }) => id !== coder?.id).map(({ id }) => id));
}

const severalCoders = (): boolean => (useStore.getState().loaded.overview?.coders.length ?? 0) > 1;

export const coderCommands: readonly Command[] = [
  {
    id: 'coders',
    title: 'Who is coding…',
    group: 'Study',
    enabled: () => useStore.getState().status.type === 'open',
    run: openCoders,
  },
  {
    id: 'show-own-tags',
    title: 'Show my tags alone',
    group: 'View',
    enabled: severalCoders,
    run: showOwnAlone,
  },
  {
    id: 'show-all-tags',
    title: 'Show the tags of all coders',
    group: 'View',
    enabled: () => severalCoders() && useStore.getState().hiddenCoderIds.length > 0,
    run: () => hideCoders([]),
  },
];
