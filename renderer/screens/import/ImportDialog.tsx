import { waitingFiles } from '../../store/import-work';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ImportProgress } from './ImportProgress';
import { ImportReports } from './ImportReports';
import { KeepSummary } from './KeepSummary';
import { LookDialog } from './look/LookDialog';

/** An import under way, then what became of each file. */
export function ImportDialog() {
  const work = useStore((state) => state.importWork);
  const close = useStore((state) => state.closeImport);
  const go = useStore((state) => state.go);
  const look = useStore((state) => state.look);
  const lookAtNext = useStore((state) => state.lookAtNext);
  const comparing = useStore((state) => state.comparing);
  // What lies over it has the focus, and gives it back to what is made anew below.
  if (comparing?.newerOf) return null;
  if (work?.running) return <ImportProgress running={work.running} />;
  if (look) return <LookDialog key={look.file} look={look} />;
  if (!work) return null;
  const { reports, stopped } = work;
  const imported = reports.filter((report) => report.status === 'imported');
  const first = imported[0]?.sourceId ?? null;
  const waiting = waitingFiles(reports).length;
  return (
    <Dialog
      title={`${stopped ? 'Stopped. ' : ''}${summary(imported.length, reports.length, waiting)}`}
      wide
      onClose={close}
      actions={
        <>
          <KeepSummary reports={reports} />
          <Button onClick={close}>Close</Button>
          {waiting > 0 && (
            <Button look="main" autoFocus data-autofocus onClick={() => void lookAtNext()}>
              {waiting === 1 ? 'Look at the file' : `Look at the ${waiting} files`}
            </Button>
          )}
          {first !== null && waiting === 0 && (
            <Button
              look="main"
              autoFocus
              data-autofocus
              onClick={() => {
                close();
                go('transcripts', imported.length === 1 ? first : null);
              }}
            >
              {imported.length === 1 ? 'Read it' : 'See the transcripts'}
            </Button>
          )}
        </>
      }
    >
      <ImportReports reports={reports} />
    </Dialog>
  );
}

function summary(imported: number, all: number, waiting: number): string {
  if (waiting > 0) {
    const need = waiting === 1 ? 'One file needs a look' : `${waiting} files need a look`;
    return imported === 0 ? need : `${imported} of ${all} files imported. ${need}`;
  }
  if (all === 1) return imported === 1 ? 'One transcript imported' : 'Nothing was imported';
  return `${imported} of ${all} files imported`;
}
