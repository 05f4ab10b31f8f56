import { useCallback, useEffect, useRef, useState } from 'react';
import type { MemoSubject } from '../../shared/model';
import { call } from '../store/client';
import { valueOrNotice } from '../store/notice-slice';
import { useStore } from '../store/store';
import styles from './Memo.module.css';

/** How long nothing is typed before the memo is kept, in milliseconds. */
const pause = 2_000;

interface MemoFieldProps {
  readonly about: MemoSubject;
  /** One's own memo as the study has it, empty for none; null until that is known. */
  readonly stored: string | null;
  readonly id?: string;
  /** Read aloud: "Memo on Marta". */
  readonly label: string;
  readonly placeholder?: string;
  /** Shown as text until it is pointed at or written in. */
  readonly plain?: boolean;
  readonly onEscape?: () => void;
}

/** One's own memo on something, kept when one pauses or leaves. Empty, it is none. */
export function MemoField(props: MemoFieldProps) {
  const { type, id } = props.about;
  const stored = props.stored ?? '';
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
    valueOrNotice(await call('memos.set', { about: { type, id }, text }), useStore.getState());
  }, [type, id]);
  useEffect(() => {
    if (draft === kept.current) return;
    const timer = setTimeout(() => void keep(), pause);
    return () => clearTimeout(timer);
  }, [draft, keep]);
  useEffect(() => () => void keep(), [keep]);
  return (
    <textarea
      id={props.id}
      aria-label={props.label}
      className={props.plain ? `${styles.field} ${styles.plain}` : styles.field}
      rows={1}
      value={draft}
      readOnly={props.stored === null}
      placeholder={props.placeholder}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => void keep()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.currentTarget.blur();
        props.onEscape?.();
      }}
    />
  );
}
