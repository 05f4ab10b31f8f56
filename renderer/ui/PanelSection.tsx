import type { ReactNode } from 'react';
import styles from './PanelSection.module.css';

interface PanelSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A stretch of the right panel under its title. */
export function PanelSection({ title, children }: PanelSectionProps) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
