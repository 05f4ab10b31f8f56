import { useMemo, useState } from 'react';
import type { Job } from '../../../shared/model';
import type { Command } from '../../commands/command';
import { useCommands } from '../../commands/registry';
import type { Evidence } from '../../store/use-evidence';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { tagKeys } from '../../ui/kind-words';
import { NewThing } from '../../ui/NewThing';
import { ScreenHeader } from '../../ui/ScreenHeader';
import { StatusKey, StatusKeys } from '../../ui/StatusKeys';
import styles from './JobList.module.css';
import { JobRow } from './JobRow';
import { createJob } from './job-actions';

interface JobListProps {
  readonly jobs: readonly Job[];
  readonly evidence: Evidence;
}

/** Every job as its sentence, with the people behind each part of it. */
export function JobList({ jobs, evidence }: JobListProps) {
  const [naming, setNaming] = useState(false);
  const commands = useMemo<readonly Command[]>(
    () => [
      { id: 'new-job', title: 'New job', group: 'Here', keys: ['N'], run: () => setNaming(true) },
    ],
    [],
  );
  useCommands(commands);
  const add = <NewJob naming={naming} onNaming={setNaming} />;
  if (jobs.length === 0) {
    return (
      <EmptyState title="No jobs yet" actions={add}>
        A job is what people try to get done, said in one sentence: when it comes up, what makes it
        hard, what they do today, what they want. Each part is worded by the codes that you choose
        for it, and keeps every quote behind them.
        {evidence.quotes.all.length === 0 &&
          ` Tag words in a transcript first: press ${tagKeys(evidence.kinds.filter((kind) => kind.slot !== null))}.`}
      </EmptyState>
    );
  }
  return (
    <div className={styles.screen}>
      <ScreenHeader title="Jobs">{add}</ScreenHeader>
      <ul className={styles.list}>
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} evidence={evidence} />
        ))}
      </ul>
      <StatusKeys>
        <StatusKey label="New job" keys="N" onRun={() => setNaming(true)} />
      </StatusKeys>
    </div>
  );
}

interface NewJobProps {
  readonly naming: boolean;
  readonly onNaming: (naming: boolean) => void;
}

function NewJob({ naming, onNaming }: NewJobProps) {
  if (!naming) {
    return (
      <Button look="main" onClick={() => onNaming(true)}>
        New job
      </Button>
    );
  }
  return (
    <NewThing
      label="Name of the new job"
      placeholder="Know who owes us"
      onCreate={createJob}
      onCancel={() => onNaming(false)}
    />
  );
}
