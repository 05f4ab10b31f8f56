import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Kbd } from './Kbd';
import styles from './StatusKeys.module.css';

/** Puts a screen's keys at the right of the line at the foot of the window. */
export function StatusKeys({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById('status-keys')), []);
  return place && createPortal(children, place);
}

interface StatusKeyProps {
  readonly label: string;
  readonly keys: string;
  readonly onRun: () => void;
}

/** One thing that can be done here, and its key. */
export function StatusKey({ label, keys, onRun }: StatusKeyProps) {
  return (
    <button type="button" className={styles.key} onClick={onRun}>
      {label} <Kbd keys={keys} />
    </button>
  );
}
