import { z } from 'zod';
import { useStore } from './store';
import { recall, remember } from './study-memory';

const name = 'hidden-coders';

/** Hides the tags of these coders, also the next time that this study is open on this computer. */
export function hideCoders(ids: readonly number[]): void {
  remember(name, ids);
  useStore.getState().setHiddenCoders(ids);
}

/** Takes up what was hidden in the study that is open now. */
export function recallHiddenCoders(): void {
  useStore.getState().setHiddenCoders(recall(name, z.array(z.int()), []));
}
