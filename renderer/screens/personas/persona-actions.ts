import type { PersonaFields } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';

/** Makes a persona and goes to it. False when it could not be made. */
export async function createPersona(name: string): Promise<boolean> {
  const state = useStore.getState();
  const made = valueOrNotice(await call('personas.create', { name }), state);
  if (!made) return false;
  await state.loadResource('personas');
  state.go('personas', made.id);
  return true;
}

export async function updatePersona(id: number, fields: Partial<PersonaFields>): Promise<void> {
  valueOrNotice(await call('personas.update', { id, ...fields }), useStore.getState());
}

export async function removePersona(id: number, name: string): Promise<void> {
  const state = useStore.getState();
  const removed = valueOrNotice(await call('personas.remove', { id }), state);
  if (!removed) return;
  state.go('personas');
  state.notify(`“${name}” is removed.`, {
    label: 'Undo',
    run: () => void useStore.getState().undo(),
  });
}
