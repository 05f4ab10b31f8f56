import { z } from 'zod';
import { create } from 'zustand';
import { readMemory, writeMemory } from '../../../store/memory';

const key = 'throughline/desk-look';

/** Sizes of the words of people, as parts of the usual one. */
export const textSizes = [0.84, 0.92, 1, 1.12, 1.26, 1.42, 1.6] as const;
export const usualSize = 1;

const lookSchema = z.object({
  /** Whether the map of tags stands beside the text. */
  map: z.boolean().default(true),
  textSize: z.number().min(0.5).max(2).default(usualSize),
});

/** How the desk looks, whatever study is open; kept on this computer. */
export type DeskLook = Readonly<z.infer<typeof lookSchema>>;

export const useDeskLook = create<DeskLook>()(() =>
  readMemory(key, lookSchema, { map: true, textSize: usualSize }),
);

export function changeLook(changes: Partial<DeskLook>): void {
  useDeskLook.setState(changes);
  writeMemory(key, useDeskLook.getState());
}

/** The size that is a step larger (`1`) or smaller; undefined where there is none. */
export function sizeBeside(direction: 1 | -1): number | undefined {
  const { textSize } = useDeskLook.getState();
  return direction === 1
    ? textSizes.find((size) => size > textSize)
    : textSizes.findLast((size) => size < textSize);
}
