import type { ImportReport } from '../../../shared/model';
import { assertNever } from '../../../shared/result';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import styles from './ImportDialog.module.css';

/** One line a file, the troubled ones first; each opens to the whole report. */
export function ImportReports({ reports }: { readonly reports: readonly ImportReport[] }) {
  const order = { waiting: 0, failed: 1, cancelled: 2, duplicate: 3, imported: 4 } as const;
  const sorted = reports.toSorted((a, b) => order[a.status] - order[b.status]);
  return (
    <ul className={styles.reports}>
      {sorted.map((report) => (
        <li key={report.file} data-status={report.status}>
          <details open={sorted.length === 1}>
            <summary>
              <span className={styles.file}>{report.file.split(/[\\/]/).at(-1)}</span>
              <span className={styles.outcome}>{outcome(report)}</span>
            </summary>
            <ReportDetails report={report} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function outcome(report: ImportReport): string {
  switch (report.status) {
    case 'imported': {
      const { newerOf } = report;
      if (newerOf?.sourceId === report.sourceId) return `replaced the text of “${newerOf?.title}”`;
      const warnings = report.warnings.length;
      const base = `${report.words.toLocaleString()} words, ${report.turns} turns`;
      return warnings === 0 ? base : `${base}, ${count(warnings, 'warning')}`;
    }
    case 'duplicate':
      return 'already in the study';
    case 'cancelled':
      return 'not imported';
    case 'waiting':
      return report.newerOf
        ? `likely a newer version of “${report.newerOf.title}”`
        : 'needs a look before it is imported';
    case 'failed':
      return 'not imported';
    default:
      return assertNever(report.status);
  }
}

function ReportDetails({ report }: { readonly report: ImportReport }) {
  return (
    <div className={styles.details}>
      {report.error && <p className={styles.error}>{report.error.message}</p>}
      {report.error?.detail && <p>{report.error.detail}</p>}
      {report.status === 'duplicate' && report.sourceId !== null && (
        <AlreadyIn sourceId={report.sourceId} />
      )}
      {report.flavour !== null && (
        <p>
          Read as {report.flavour} ({sureness(report)}
          {report.reason ? `: ${report.reason}` : ''}), {report.encoding}.
        </p>
      )}
      {report.speakers.length > 0 && (
        <p>
          Speakers:{' '}
          {report.speakers
            .map(
              (speaker) =>
                `${speaker.name}${speaker.interviewer ? ' (interviewer)' : ''}, ${count(speaker.turns, 'turn')}`,
            )
            .join('; ')}
          .
        </p>
      )}
      {report.warnings.length > 0 && (
        <Lines
          title={count(report.warnings.length, 'warning')}
          lines={report.warnings.map(({ line, message }) => ({
            where: line > 0 ? `line ${line}` : '',
            text: message,
          }))}
        />
      )}
      {report.left.length > 0 && (
        <Lines
          title={`Left out of the text (${report.left.length})`}
          lines={report.left.map(({ what, lines, text }) => ({
            where: lines.length > 0 ? `${what}, line ${lines[0]}` : what,
            text,
          }))}
        />
      )}
    </div>
  );
}

/** Leads to the transcript that holds the words of the file; the import's dialog closes. */
function AlreadyIn({ sourceId }: { readonly sourceId: number }) {
  const closeImport = useStore((state) => state.closeImport);
  const go = useStore((state) => state.go);
  const title = useResource('sources')?.find(({ id }) => id === sourceId)?.title;
  const open = (
    <a
      className={styles.open}
      href={routeHref('transcripts', sourceId)}
      onClick={(event) => {
        event.preventDefault();
        closeImport();
        go('transcripts', sourceId);
      }}
    >
      {title === undefined ? 'open it' : `“${title}”`}
    </a>
  );
  return <p>Already in the study{title === undefined ? <>: {open}</> : <> as {open}</>}.</p>;
}

function sureness({ chosenBy, confidence }: ImportReport): string {
  switch (chosenBy) {
    case 'person':
      return 'as chosen by hand';
    case 'memory':
      return 'as was chosen for a file written the same way';
    case 'reader':
      return `${Math.round((confidence ?? 0) * 100)} % sure`;
    default:
      return assertNever(chosenBy);
  }
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly { readonly where: string; readonly text: string }[];
}

/** Enough to judge by; the whole of it is kept with the source. */
const shown = 100;

function Lines({ title, lines }: LinesProps) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, shown).map((line) => (
          <li key={`${line.where}:${line.text}`}>
            {line.where && <span className={styles.where}>{line.where}</span>}
            <span className={styles.text}>{line.text}</span>
          </li>
        ))}
      </ul>
      {lines.length > shown && <p>and {lines.length - shown} more</p>}
    </section>
  );
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
