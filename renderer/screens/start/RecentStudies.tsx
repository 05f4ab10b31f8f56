import type { RecentStudy } from '../../../shared/contract';
import { shell } from '../../shell';
import { Button } from '../../ui/Button';
import styles from './StartScreen.module.css';

const dates = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

interface RecentStudiesProps {
  readonly studies: readonly RecentStudy[];
  readonly onForget: (path: string) => void;
}

export function RecentStudies({ studies, onForget }: RecentStudiesProps) {
  return (
    <section className={styles.recent} aria-labelledby="recent-studies">
      <h2 id="recent-studies">Recent studies</h2>
      <ul>
        {studies.map((study) => (
          <li key={study.path}>
            <button
              type="button"
              className={styles.study}
              onClick={() => void shell.openStudy(study.path)}
            >
              <span className={styles.title}>{study.title}</span>
              <span className={styles.opened}>{dates.format(new Date(study.openedAt))}</span>
              <span className={styles.path}>{study.path}</span>
            </button>
            <Button
              look="quiet"
              onClick={() => onForget(study.path)}
              aria-label={`Take ${study.title} off this list`}
              title="Take off this list; the file stays"
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
