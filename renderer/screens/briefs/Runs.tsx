import { citationMark, lostMark, type OutlineRun } from '../../../shared/brief/outline';
import { assertNever } from '../../../shared/result';
import { placed } from '../../ui/placed';
import styles from './BriefPreview.module.css';

/** The stretches of a paragraph. */
export function Runs({ runs }: { readonly runs: readonly OutlineRun[] }) {
  return placed(runs).map(({ place, item }) => <Run key={place} run={item} />);
}

function Run({ run }: { readonly run: OutlineRun }) {
  switch (run.type) {
    case 'text': {
      const text = run.italic ? <em>{run.text}</em> : run.text;
      return run.bold ? <strong>{text}</strong> : text;
    }
    case 'citation':
      return (
        <span className={styles.citation} data-stance={run.stance}>
          {citationMark(run.number, run.stance)}
        </span>
      );
    case 'lost':
      return (
        <>
          <q>{run.quote}</q> ({lostMark})
        </>
      );
    default:
      return assertNever(run);
  }
}
