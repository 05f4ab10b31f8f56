import { useEffect, useState } from 'react';
import type { ImportReport, SourceSummary } from '../../../shared/model';
import type { Result } from '../../../shared/result';
import { call } from '../../store/client';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ImportReports } from '../import/ImportReports';
import { KeepSummary } from '../import/KeepSummary';

interface ReportDialogProps {
  readonly source: SourceSummary;
  readonly onClose: () => void;
}

/** What became of the file when it was imported: how it was read, and what was left out. */
export function ReportDialog({ source, onClose }: ReportDialogProps) {
  const lookAgain = useStore((state) => state.lookAgain);
  const [report, setReport] = useState<Result<ImportReport> | null>(null);
  useEffect(() => {
    void call('sources.report', { id: source.id }).then(setReport);
  }, [source.id]);
  return (
    <Dialog
      title="How it was imported"
      wide
      onClose={onClose}
      actions={
        <>
          {report?.ok && <KeepSummary reports={[report.value]} />}
          <Button
            onClick={() => {
              onClose();
              void lookAgain(source);
            }}
          >
            Read it otherwise…
          </Button>
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      {report?.ok && <ImportReports reports={[report.value]} />}
      {report && !report.ok && <p role="alert">{report.failure.message}</p>}
    </Dialog>
  );
}
