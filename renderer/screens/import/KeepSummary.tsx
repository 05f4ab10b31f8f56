import { useState } from 'react';
import type { ImportReport } from '../../../shared/model';
import type { Failure } from '../../../shared/result';
import { shell } from '../../shell';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import styles from './ImportDialog.module.css';
import { keepSummary } from './keep-summary';

type Outcome =
  | { readonly type: 'kept'; readonly path: string }
  | { readonly type: 'failed'; readonly failure: Failure };

/** Keeps what became of the files as a table; says so beside it, because notices lie behind a dialog. */
export function KeepSummary({ reports }: { readonly reports: readonly ImportReport[] }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const keep = async () => {
    const result = await keepSummary(reports);
    if (result === null) return;
    setOutcome(
      result.ok
        ? { type: 'kept', path: result.value.path }
        : { type: 'failed', failure: result.failure },
    );
    const name = result.ok ? fileNameIn(result.value.path) : '';
    useStore.getState().announce(result.ok ? `Kept as ${name}.` : result.failure.message);
  };
  return (
    <div className={styles.keep}>
      <Button onClick={() => void keep()}>Keep this summary…</Button>
      {outcome?.type === 'kept' && (
        <p>
          Kept as{' '}
          <button
            type="button"
            className={styles.open}
            title="Show the file"
            onClick={() => void shell.showInFolder(outcome.path)}
          >
            {fileNameIn(outcome.path)}
          </button>
        </p>
      )}
      {outcome?.type === 'failed' && <p className={styles.error}>{outcome.failure.message}</p>}
    </div>
  );
}

function fileNameIn(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
