import type { MemoSubject } from '../../../shared/model';
import type { Writable } from '../db/handles';
import { memosOn, setMemo } from '../db/memos';

/** Adds each coder's memo on one thing to that coder's on another. The first ones stay. */
export function joinMemos(db: Writable, from: MemoSubject, into: MemoSubject): void {
  const kept = new Map(memosOn(db, into).map(({ coderId, text }) => [coderId, text]));
  for (const { coderId, text } of memosOn(db, from)) {
    setMemo(db, into, coderId, joined(kept.get(coderId) ?? '', text));
  }
}

/** Both texts, a blank line between; one alone where the other is empty or says the same. */
export function joined(first: string, second: string): string {
  if (second.trim() === '' || second === first) return first;
  return first.trim() === '' ? second : `${first}\n\n${second}`;
}
