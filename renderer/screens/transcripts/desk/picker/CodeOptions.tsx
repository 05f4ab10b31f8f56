import { Star } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { CountedCode, Kind } from '../../../../../shared/model';
import { KindMark } from '../../../../ui/KindMark';
import { ListOption } from '../../../../ui/ListOption';
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
    <ListOption id={id} active={active} onChoose={onChoose}>
      <KindMark kind={kind} />
      <span className={styles.name}>{code.name}</span>
      {favourite && <Star size={12} role="img" aria-label="Kept at hand" />}
      <span className={styles.counts}>
        {remarkOn(code, given) ??
          `${counted(code.quotes, 'quote')} · ${peopleCounted(code.participants)}`}
      </span>
    </ListOption>
  );
}

function remarkOn(code: CountedCode, given: boolean): string | null {
  if (given) return 'on it already';
  return code.archived ? 'archived' : null;
}
