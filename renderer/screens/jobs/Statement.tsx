import type { StatementForm } from '../../../shared/synthesis';
import { statement } from '../../../shared/synthesis';
import type { Evidence } from '../../store/use-evidence';
import type { JobView } from './job-view';
import { SlotWords } from './SlotWords';
import styles from './Statement.module.css';

interface StatementProps {
  readonly view: JobView;
  readonly evidence: Evidence;
  readonly form: StatementForm;
}

/** The job's sentence. Each slot's words can be written over where they stand. */
export function Statement({ view, evidence, form }: StatementProps) {
  return (
    <p className={styles.statement}>
      {statement(view.job, evidence.codes, form).map((piece) => {
        if (piece.slot === null) return piece.text;
        const slot = view.slots.find(({ content }) => content.slot === piece.slot);
        return (
          slot && (
            <SlotWords
              key={piece.slot}
              jobId={view.job.id}
              slot={slot}
              evidence={evidence}
              shown={piece.empty ? '' : piece.text}
            />
          )
        );
      })}
    </p>
  );
}
