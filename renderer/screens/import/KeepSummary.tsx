import { useState } from 'react';
import type { ImportReport } from '../../../shared/model';
import { shell } from '../../shell';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import styles from './ImportDialog.module.css';
import { type KeptSummary, keepSummary } from './keep-summary';

/** Keeps what became of the files as a table; says so beside it: notices lie behind a dialog. */
export function KeepSummary({ reports }: { readonly reports: readonly ImportReport[] }) {
  const announce = useStore((state) => state.announce);
  const [kept, setKept] = useState<KeptSummary | null>(null);
  const keep = async () => {
    const result = await keepSummary(reports);
    if (!result) return;
    setKept(result);
    announce(result.ok ? 'The summary is kept.' : result.failure.message);
  };
  return (
    <div className={styles.keep}>
      <Button onClick={() => void keep()}>Keep this summary…</Button>
      {kept?.ok && (
        <Button look="quiet" onClick={() => void shell.showInFolder(kept.value.path)}>
          Show the file
        </Button>
      )}
      {kept?.ok === false && <p className={styles.error}>{kept.failure.message}</p>}
    </div>
  );
}
