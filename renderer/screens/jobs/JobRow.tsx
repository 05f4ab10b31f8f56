import { useMemo } from 'react';
import type { Job } from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import type { Evidence } from '../../store/use-evidence';
import { KindMark } from '../../ui/KindMark';
import styles from './JobList.module.css';
import { viewJob } from './job-view';
import { StatementText } from './StatementText';
import { kindOfSlot, slotNames } from './slots';

/** One job of the list: its sentence, then how many people stand behind each part. */
export function JobRow({ job, evidence }: { readonly job: Job; readonly evidence: Evidence }) {
  const view = useMemo(() => viewJob(job, evidence), [job, evidence]);
  return (
    <li className={styles.row}>
      <a href={routeHref('jobs', job.id)}>
        <span className={styles.title}>{job.title}</span>
        <StatementText job={job} evidence={evidence} />
      </a>
      <dl className={styles.counts}>
        {view.slots.map(({ content, rollUp }) => {
          const kind = kindOfSlot(content.slot, evidence);
          return (
            <div key={content.slot} data-kind={kind?.key}>
              <dt>
                {kind && <KindMark kind={kind} size={14} />}
                <span className="visually-hidden">{slotNames[content.slot]}</span>
              </dt>
              <dd>{rollUp.participants.length}</dd>
            </div>
          );
        })}
        <div>
          <dt>of {evidence.participants.length} people</dt>
          <dd className={styles.grade}>{view.grade}</dd>
        </div>
      </dl>
    </li>
  );
}
