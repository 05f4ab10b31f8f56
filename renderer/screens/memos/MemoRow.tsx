import type { Coder, Kind } from '../../../shared/model';
import { type MemoWithSubject, titleOfSubject } from '../../../shared/synthesis';
import { MemoField } from '../../ui/MemoField';
import { shortened } from '../../ui/words';
import { dayInWords } from '../transcripts/source-words';
import styles from './MemosScreen.module.css';
import { SubjectLink } from './SubjectLink';

interface MemoRowProps {
  readonly entry: MemoWithSubject;
  readonly kinds: readonly Kind[];
  /** Whose memo it is, where that is not the one who writes now: it is then only to be read. */
  readonly other: Coder | null;
}

/** A memo under what it is about, written in where it stands. */
export function MemoRow({ entry: { memo, subject }, kinds, other }: MemoRowProps) {
  return (
    <article className={styles.memo}>
      <SubjectLink subject={subject} kinds={kinds} />
      {other ? (
        <p className={styles.text}>{memo.text}</p>
      ) : (
        <MemoField
          plain
          about={memo.about}
          label={`Memo on ${shortened(titleOfSubject(subject), 60)}`}
          stored={memo.text}
        />
      )}
      <p className={styles.when}>
        {other && `${other.name} · `}
        <time dateTime={memo.updatedAt}>{dayInWords(memo.updatedAt.slice(0, 10))}</time>
      </p>
    </article>
  );
}
