import { useStore } from '../../store/store';
import { useEvidence } from '../../store/use-evidence';
import { useResource } from '../../store/use-resource';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { JobList } from './JobList';
import { JobPage } from './JobPage';

/** The jobs of the study, or the one that the address names. */
export function JobsScreen() {
  const id = useStore((state) => state.route.id);
  const jobs = useResource('jobs');
  const evidence = useEvidence();
  if (!jobs || !evidence) return null;
  if (id === null) return <JobList jobs={jobs} evidence={evidence} />;
  const job = jobs.find((candidate) => candidate.id === id);
  if (!job) {
    return (
      <EmptyState
        title="This job is not there any more"
        actions={<Button onClick={() => useStore.getState().go('jobs')}>See all jobs</Button>}
      >
        It was removed. Undo brings it back.
      </EmptyState>
    );
  }
  return <JobPage key={job.id} job={job} evidence={evidence} />;
}
