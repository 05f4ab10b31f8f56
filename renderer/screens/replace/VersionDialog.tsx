import { useState } from 'react';
import type { Comparison, NewerOf } from '../../../shared/model';
import { useStore } from '../../store/store';
import { type VersionChoice, waitingVersions } from '../../store/version-slice';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { counted } from '../../ui/words';
import { Picture } from './Picture';
import styles from './Replace.module.css';

interface VersionDialogProps {
  /** Path of the file that waits. */
  readonly path: string;
  readonly newerOf: NewerOf;
  readonly comparison: Comparison;
}

/** A file that is about to be imported, beside the transcript of which it may be a newer version. */
export function VersionDialog({ path, newerOf, comparison }: VersionDialogProps) {
  const stop = useStore((state) => state.stopComparing);
  const chooseVersion = useStore((state) => state.chooseVersion);
  const reports = useStore((state) => state.importWork?.reports ?? null);
  const others = waitingVersions(reports ?? []).filter(({ file }) => file !== path).length;
  const [all, setAll] = useState(false);
  const choose = (choice: VersionChoice) => void chooseVersion(choice, all && others > 0);
  return (
    <Dialog
      title={`A newer version of “${newerOf.title}”?`}
      wide
      onClose={stop}
      actions={
        <>
          {others > 0 && (
            <label className={styles.all}>
              <input
                type="checkbox"
                checked={all}
                onChange={(event) => setAll(event.currentTarget.checked)}
              />
              The same for {counted(others, 'other file')}
            </label>
          )}
          <Button onClick={() => choose('leave out')}>Leave out</Button>
          <Button onClick={() => choose('keep both')}>Keep both</Button>
          <Button look="main" data-autofocus onClick={() => choose('replace')}>
            Replace the text
          </Button>
        </>
      }
    >
      <p className={styles.lead}>
        {Math.round(newerOf.share * 100)} % of the words of{' '}
        <strong>{path.split(/[\\/]/).at(-1)}</strong> and of this transcript are in both. Replacing
        the text keeps every tag, memo and claim.
      </p>
      <Picture comparison={comparison} />
    </Dialog>
  );
}
