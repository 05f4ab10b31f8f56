import { useCallback, useEffect, useRef, useState } from 'react';
import type { Passage } from '../../../../../shared/model';
import { call } from '../../../../store/client';
import { valueOrNotice } from '../../../../store/notice-slice';
import { useStore } from '../../../../store/store';
import { focusCurrentTurn } from '../tagging';
import styles from './PassagePanel.module.css';

/** How long nothing is typed before the memo is kept, in milliseconds. */
const pause = 2_000;

/** The memo of a passage, kept when one pauses or leaves. */
export function MemoField({ passage }: { readonly passage: Passage }) {
  const stored = passage.memo ?? '';
  const [draft, setDraft] = useState(stored);
  const kept = useRef(stored);
  const latest = useRef(stored);
  latest.current = draft;
  // What was written elsewhere, or brought back by Undo, replaces a draft that was kept.
  useEffect(() => {
    if (latest.current === kept.current) setDraft(stored);
    kept.current = stored;
  }, [stored]);
  const keep = useCallback(async () => {
    const text = latest.current.trim();
    if (text === kept.current.trim()) return;
    kept.current = latest.current;
    const about = { type: 'passage' as const, id: passage.id };
    valueOrNotice(await call('memos.set', { about, text }), useStore.getState());
  }, [passage.id]);
  useEffect(() => {
    if (draft === kept.current) return;
    const timer = setTimeout(() => void keep(), pause);
    return () => clearTimeout(timer);
  }, [draft, keep]);
  useEffect(() => () => void keep(), [keep]);
  return (
    <div className={styles.memo}>
      <label htmlFor="passage-memo">Memo</label>
      <textarea
        id="passage-memo"
        rows={3}
        value={draft}
        placeholder="What you think about these words"
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          focusCurrentTurn();
        }}
      />
    </div>
  );
}
