import { Star } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import type { CountedCode, Kind } from '../../../../../shared/model';
import { KindMark } from '../../../../ui/KindMark';
import { counted, peopleCounted } from '../../../../ui/words';
import styles from './CodePicker.module.css';

interface CodeOptionProps {
  readonly id: string;
  readonly code: CountedCode;
  readonly kind: Kind;
  readonly active: boolean;
  readonly given: boolean;
  readonly favourite: boolean;
  readonly onChoose: (event: MouseEvent) => void;
}

/** A code in the list of the picker, with what stands behind it. */
export function CodeOption({
  id,
  code,
  kind,
  active,
  given,
  favourite,
  onChoose,
}: CodeOptionProps) {
  return (
    <Option id={id} active={active} onChoose={onChoose}>
      <KindMark kind={kind} />
      <span className={styles.name}>{code.name}</span>
      {favourite && <Star size={12} role="img" aria-label="Kept at hand" />}
      <span className={styles.counts}>
        {remarkOn(code, given) ??
          `${counted(code.quotes, 'quote')} · ${peopleCounted(code.participants)}`}
      </span>
    </Option>
  );
}

function remarkOn(code: CountedCode, given: boolean): string | null {
  if (given) return 'on it already';
  return code.archived ? 'archived' : null;
}

interface OptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

/** A row of the list. The field keeps the focus, so the row only shows that it is meant. */
export function Option({ id, active, onChoose, children }: OptionProps) {
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
