import { useEffect, useState } from 'react';
import type { PurgePreview, PurgeReport } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { counted } from '../../ui/words';
import styles from './PurgeDialog.module.css';
import { WorkProgress } from './WorkProgress';

interface PurgeDialogProps {
  readonly onPurged: () => void;
  readonly onClose: () => void;
}

/** Says what purging takes away, asks whether it is meant, and tells what became of it. */
export function PurgeDialog({ onPurged, onClose }: PurgeDialogProps) {
  const [preview, setPreview] = useState<PurgePreview | null>(null);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [sure, setSure] = useState(false);
  const [workId, setWorkId] = useState<string | null>(null);
  const running = workId !== null;
  const [report, setReport] = useState<PurgeReport | null>(null);
  useEffect(() => {
    void call('purge.preview', {}).then((answer) =>
      setPreview(valueOrNotice(answer, useStore.getState())),
    );
  }, []);
  const purge = async () => {
    const id = crypto.randomUUID();
    setWorkId(id);
    const removeCopies = (preview?.copies ?? [])
      .map(({ name }) => name)
      .filter((name) => !kept.has(name));
    const answer = await call('purge.run', { workId: id, removeCopies });
    setWorkId(null);
    if (!answer.ok && answer.failure.code === 'cancelled') {
      useStore.getState().announce('Stopped. Nothing was purged.');
      return;
    }
    const done = valueOrNotice(answer, useStore.getState());
    if (!done) return onClose();
    setReport(done);
    onPurged();
  };
  if (report) return <PurgeReported report={report} onClose={onClose} />;
  return (
    <Dialog
      title="Purge the study"
      onClose={() => !running && onClose()}
      actions={
        <>
          <Button disabled={running} data-autofocus="" onClick={onClose}>
            Cancel
          </Button>
          <Button
            look="danger"
            disabled={!sure || running || !preview}
            onClick={() => void purge()}
          >
            Purge for good
          </Button>
        </>
      }
    >
      <p>
        Words that were redacted, corrected away or removed are still in the study’s file, for Undo.
        Purging takes them out of it for good. The study stays as you see it now.
      </p>
      {preview && (
        <ul className={styles.list}>
          {preview.changes > 0 && (
            <li>
              Nothing that was done before can be undone: {counted(preview.changes, 'change')}.
            </li>
          )}
          {preview.originals > 0 && (
            <li>
              The imported files themselves go from the study: {counted(preview.originals, 'file')}.
              Their fingerprints stay, so the same file is still recognised.
            </li>
          )}
          {preview.changedQuotes > 0 && (
            <li>
              Words from before a correction go, and the flag with them:{' '}
              {counted(preview.changedQuotes, 'quote')}.
            </li>
          )}
          {preview.emptyQuotes > 0 && (
            <li>
              Quotes of which no word is left go, with their tags and memos:{' '}
              {counted(preview.emptyQuotes, 'quote')}.
            </li>
          )}
          <li>
            Files exported before, keys, and copies you made yourself are out of reach: remove them
            yourself.
          </li>
        </ul>
      )}
      {preview?.copies.map(({ name }) => (
        <label key={name} className={styles.choice}>
          <input
            type="checkbox"
            checked={!kept.has(name)}
            onChange={() => setKept(toggled(kept, name))}
          />
          <span>
            Also remove the older copy beside the study, “{name}”. It holds the words too.
          </span>
        </label>
      ))}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={sure}
          disabled={running}
          onChange={({ target }) => setSure(target.checked)}
        />
        <span>I know that this cannot be undone.</span>
      </label>
      {workId !== null && (
        <WorkProgress workId={workId} label="Reading what goes" boundFrom={1} takesFocus />
      )}
    </Dialog>
  );
}

function PurgeReported({
  report: { found, searched, copiesLeft, copiesRemoved },
  onClose,
}: {
  readonly report: PurgeReport;
  readonly onClose: () => void;
}) {
  const whole = found.length === 0;
  return (
    <Dialog
      title={whole ? 'The study is purged' : 'The purge is not whole'}
      onClose={onClose}
      actions={
        <Button look="main" data-autofocus="" onClick={onClose}>
          Done
        </Button>
      }
    >
      {whole ? (
        <p>
          {searched === 0
            ? 'The file was written anew.'
            : `The file was written anew and searched, byte by byte, for the ${counted(searched, 'word')} that only what was removed held: none is in it.`}
        </p>
      ) : (
        <p role="alert">
          These words are still in the file: {found.slice(0, 20).join(', ')}. Close the study, open
          it again, and purge once more.
        </p>
      )}
      {copiesRemoved.length > 0 && <p>Removed: {copiesRemoved.join(', ')}.</p>}
      {copiesLeft.length > 0 && (
        <p>
          Still there, with the words in them:{' '}
          {copiesLeft.map(({ name, reason }) => (reason ? `${name} (${reason})` : name)).join(', ')}
          .
        </p>
      )}
    </Dialog>
  );
}

function toggled(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(names);
  if (!next.delete(name)) next.add(name);
  return next;
}
