import { z } from 'zod';
import { create } from 'zustand';
import { readMemory, writeMemory } from '../../../store/memory';

const key = 'throughline/desk-look';

const lookSchema = z.object({
  /** Whether the map of tags stands beside the text. */
  map: z.boolean(),
});

/** How the desk looks, whatever study is open; kept on this computer. */
export type DeskLook = Readonly<z.infer<typeof lookSchema>>;

export const useDeskLook = create<DeskLook>()(() => readMemory(key, lookSchema, { map: true }));

export function changeLook(changes: Partial<DeskLook>): void {
  useDeskLook.setState(changes);
  writeMemory(key, useDeskLook.getState());
}
