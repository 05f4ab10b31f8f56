import type { ReactNode } from 'react';
import styles from './ScreenHeader.module.css';

interface ScreenHeaderProps {
  readonly title: string;
  /** A quiet line under the title: what there is, in numbers, or how to use the screen. */
  readonly note?: string;
  /** What can be done here, on the right. */
  readonly children?: ReactNode;
}

/** The head of a screen that lists things. */
export function ScreenHeader({ title, note, children }: ScreenHeaderProps) {
  return (
    <header className={styles.header}>
      <div>
        <h1>{title}</h1>
        {note && <p>{note}</p>}
      </div>
      <div className={styles.actions}>{children}</div>
    </header>
  );
}
