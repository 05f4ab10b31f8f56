import { create } from 'zustand';
import type { Span } from '../../../../../shared/model';

interface FindState {
  readonly open: boolean;
  readonly typed: string;
  /** Places of the open transcript, in order. */
  readonly found: readonly Span[];
  /** Which of them one is at; -1 before the first is gone to. */
  readonly at: number;
}

const closed: FindState = { open: false, typed: '', found: [], at: -1 };

/** What is looked for in the open transcript. */
export const useFind = create<FindState>()(() => closed);

/** Brings the field out; what was typed last is there to be typed over. */
export function openFind(): void {
  useFind.setState({ open: true });
  document.querySelector<HTMLInputElement>('[data-find-field]')?.select();
}

export function closeFind(): void {
  useFind.setState({ ...closed, typed: useFind.getState().typed });
}
