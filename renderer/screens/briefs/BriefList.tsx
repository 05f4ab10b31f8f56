import type { Brief } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ScreenHeader } from '../../ui/ScreenHeader';
import styles from './Briefs.module.css';

export function BriefList({ briefs }: { readonly briefs: readonly Brief[] }) {
  const jobs = useResource('jobs');
  const personas = useResource('personas');
  if (!jobs || !personas) return null;
  const create = async () => {
    const state = useStore.getState();
    const title = briefs.length === 0 ? 'Discovery brief' : `Discovery brief ${briefs.length + 1}`;
    // It takes everything there is: leaving out is easier than remembering.
    const all = { jobIds: jobs.map((job) => job.id), personaIds: personas.map(({ id }) => id) };
    const made = valueOrNotice(await call('briefs.create', { title, ...all }), state);
    if (made) state.go('briefs', made.id);
  };
  if (briefs.length === 0) {
    return (
      <EmptyState
        title="Nothing to hand over yet"
        actions={
          <Button look="main" onClick={() => void create()}>
            Make a brief
          </Button>
        }
      >
        A brief takes jobs and personas to the people who decide, with every quote word for word and
        where it was said. It leaves as Word, as a web page, or as Markdown.
      </EmptyState>
    );
  }
  return (
    <div className={styles.listScreen}>
      <ScreenHeader title="Briefs">
        <Button onClick={() => void create()}>Make a brief</Button>
      </ScreenHeader>
      <ul className={styles.list}>
        {briefs.map((brief) => (
          <li key={brief.id}>
            <a href={routeHref('briefs', brief.id)}>
              <span className={styles.listTitle}>{brief.title}</span>
              <span className={styles.listFacts}>
                {count(brief.jobIds.length, 'job')} · {count(brief.personaIds.length, 'persona')}
              </span>
              {brief.decision && <span className={styles.listDecision}>{brief.decision}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
