import type { ReactNode } from 'react';
import styles from './WorkProgress.module.css';

interface WorkProgressProps {
  /** What it is at now. */
  readonly item: string;
  readonly done: number;
  readonly total: number;
  readonly children: ReactNode;
}

/** How far long work in a dialog is, with what there is to say about it below. */
export function WorkProgress({ item, done, total, children }: WorkProgressProps) {
  return (
    <>
      <p className={styles.item}>{item}</p>
      <progress className={styles.bar} aria-label={item} value={done} max={Math.max(total, 1)} />
      <p className={styles.said}>{children}</p>
    </>
  );
}
