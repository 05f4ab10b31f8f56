import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './ListOption.module.css';

interface ListOptionProps {
  readonly id: string;
  /** Whether Enter would choose it. */
  readonly active: boolean;
  readonly onChoose: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

/** A row of a list under a field. The field keeps the focus, so the row only shows it is meant. */
export function ListOption({ id, active, onChoose, children }: ListOptionProps) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <button
      ref={ref}
      id={id}
      type="button"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}
