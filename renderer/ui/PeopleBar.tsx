import styles from './PeopleBar.module.css';

/** More marks than this are too small to count: the bar is drawn in one piece. */
const MOST_MARKS = 40;

interface PeopleBarProps {
  readonly count: number;
  readonly of: number;
}

/**
 * How many of all participants, as a row of small marks in the colour of the kind around it
 * (`data-kind`). Decoration: the numbers stand beside it in words.
 */
export function PeopleBar({ count, of }: PeopleBarProps) {
  if (of === 0) return null;
  if (of > MOST_MARKS) {
    return (
      <svg
        className={styles.whole}
        aria-hidden="true"
        preserveAspectRatio="none"
        viewBox="0 0 100 1"
      >
        <rect className={styles.rest} width="100" height="1" />
        <rect className={styles.filled} width={(count / of) * 100} height="1" />
      </svg>
    );
  }
  return (
    <div className={styles.marks} aria-hidden="true">
      {Array.from({ length: of }, (_, place) => place).map((place) => (
        <span key={place} className={place < count ? styles.mark : styles.none} />
      ))}
    </div>
  );
}
