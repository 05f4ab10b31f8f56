import { type Job, slotKind } from '../../../shared/model';
import { statement } from '../../../shared/synthesis';
import type { Evidence } from '../../store/use-evidence';
import styles from './StatementText.module.css';

interface StatementTextProps {
  readonly job: Job;
  readonly evidence: Evidence;
}

/** A job's sentence to read, each slot's words underlined in its kind. */
export function StatementText({ job, evidence }: StatementTextProps) {
  return (
    <span className={styles.sentence}>
      {statement(job, evidence.codes, 'switch sentence').map((piece) =>
        piece.slot === null ? (
          piece.text
        ) : (
          <span
            key={piece.slot}
            className={piece.empty ? styles.blank : styles.slot}
            data-kind={slotKind[piece.slot]}
          >
            {piece.text}
          </span>
        ),
      )}
    </span>
  );
}
