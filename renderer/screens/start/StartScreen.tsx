import { useCallback, useEffect, useState } from 'react';
import type { RecentStudy } from '../../../shared/contract';
import { shell } from '../../shell';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { RecentStudies } from './RecentStudies';
import styles from './StartScreen.module.css';

/** Before a study is open: make one, open one, or look at the sample. */
export function StartScreen() {
  const status = useStore((state) => state.status);
  const [recent, setRecent] = useState<readonly RecentStudy[] | null>(null);
  const readRecent = useCallback(() => void shell.recentStudies().then(setRecent), []);
  useEffect(readRecent, [readRecent]);
  return (
    <main className={styles.start}>
      <div className={styles.column}>
        <h1>From what customers said to what you can say, with every quote attached.</h1>
        <p className={styles.lead}>
          Import interviews, tag what people said, and roll it up into jobs and personas. A study is
          one file on this computer. Nothing in it leaves the machine.
        </p>
        {status.type === 'refused' && (
          <section className={styles.refused} role="alert">
            <p>{status.failure.message}</p>
            {status.failure.detail && <p className={styles.detail}>{status.failure.detail}</p>}
            <p className={styles.path}>{status.path}</p>
          </section>
        )}
        <div className={styles.actions}>
          <Button look="main" onClick={() => void shell.newStudy()}>
            New study…
          </Button>
          <Button onClick={() => void shell.openStudy(null)}>Open a study…</Button>
          <Button onClick={() => void shell.openSample({ fresh: false })}>
            Look at the sample
          </Button>
        </div>
        {recent && recent.length > 0 && (
          <RecentStudies
            studies={recent}
            onForget={(path) => void shell.forgetStudy(path).then(readRecent)}
          />
        )}
      </div>
    </main>
  );
}
