import type { CodebookReport } from '../../../shared/model';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { counted } from '../../ui/words';
import styles from './CodesScreen.module.css';

interface ImportReportProps {
  readonly report: CodebookReport;
  readonly onClose: () => void;
}

/** What a codebook's file had that could not be read, line by line. */
export function ImportReport({ report, onClose }: ImportReportProps) {
  const { file, created, updated, unread } = report;
  return (
    <Dialog
      title={`Not all of ${file} could be read`}
      wide
      onClose={onClose}
      actions={
        <Button look="main" onClick={onClose}>
          Close
        </Button>
      }
    >
      <p>
        {counted(created, 'code')} made, {updated} updated. The rest of the file is in the study.
      </p>
      <ul className={styles.unread}>
        {unread.map(({ line, reason }) => (
          <li key={`${line} ${reason}`}>
            <span className={styles.line}>Line {line}</span> {reason}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
