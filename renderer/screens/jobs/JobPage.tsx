import { useMemo, useRef } from 'react';
import type { Job } from '../../../shared/model';
import { type StatementForm, statementForms } from '../../../shared/synthesis';
import { useCommands } from '../../commands/registry';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import type { Evidence } from '../../store/use-evidence';
import { Button } from '../../ui/Button';
import { EditableText } from '../../ui/EditableText';
import { editTextIn } from '../../ui/edit-text-in';
import { StatusKey, StatusKeys } from '../../ui/StatusKeys';
import { WithPanel } from '../../ui/WithPanel';
import styles from './JobPage.module.css';
import { JobPanel } from './JobPanel';
import { removeJob, renameJob } from './job-actions';
import { jobCommands } from './job-commands';
import { viewJob } from './job-view';
import { SlotColumn } from './SlotColumn';
import { Statement } from './Statement';

interface JobPageProps {
  readonly job: Job;
  readonly evidence: Evidence;
}

/** One job: its sentence, the quotes behind each part of it, and how strong it is. */
export function JobPage({ job, evidence }: JobPageProps) {
  const asked = useStore((state) => state.route.query.form);
  const form = statementForms.find((known) => known === asked) ?? 'switch sentence';
  const view = useMemo(() => viewJob(job, evidence), [job, evidence]);
  const head = useRef<HTMLDivElement>(null);
  const actions = useMemo(
    () => jobCommands(view, evidence, form, () => editTextIn(head.current)),
    [view, evidence, form],
  );
  useCommands(actions.commands);
  return (
    <WithPanel label="Strength and checks" panel={<JobPanel view={view} evidence={evidence} />}>
      <div className={styles.page}>
        <div className={styles.head} ref={head}>
          <h1 className="visually-hidden">{job.title}</h1>
          <a className={styles.back} href={routeHref('jobs')}>
            Jobs
          </a>
          <span aria-hidden="true">/</span>
          <EditableText
            className={styles.title}
            label="Name of the job"
            value={job.title}
            onCommit={(title) => void renameJob(job.id, title)}
          />
          <Button
            look="quiet"
            className={styles.remove}
            onClick={() => void removeJob(job.id, job.title)}
          >
            Remove
          </Button>
        </div>
        <FormTabs jobId={job.id} form={form} />
        <Statement view={view} evidence={evidence} form={form} />
        <div className={styles.columns}>
          {view.slots.map((slot) => (
            <SlotColumn key={slot.content.slot} jobId={job.id} slot={slot} evidence={evidence} />
          ))}
        </div>
      </div>
      <StatusKeys>
        <StatusKey label="Copy with quotes" keys="Mod+Shift+C" onRun={actions.copy} />
        <StatusKey label="Put in brief" keys="B" onRun={actions.putInBrief} />
      </StatusKeys>
    </WithPanel>
  );
}

const formNames: Readonly<Record<StatementForm, string>> = {
  'switch sentence': 'Switch sentence',
  'job story': 'Job story',
  'job statement': 'Job statement',
};

function FormTabs({ jobId, form }: { readonly jobId: number; readonly form: StatementForm }) {
  return (
    <nav className={styles.forms} aria-label="How the job is said">
      {statementForms.map((known) => (
        <a
          key={known}
          href={routeHref('jobs', jobId, known === 'switch sentence' ? {} : { form: known })}
          aria-current={known === form ? 'true' : undefined}
        >
          {formNames[known]}
        </a>
      ))}
    </nav>
  );
}
