import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { Replacement, SourceSummary } from '../../../shared/model';
import { shell } from '../../shell';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { MenuButton } from '../../ui/MenuButton';
import { DetailsDialog } from './DetailsDialog';
import { ReplacedDialog } from './ReplacedDialog';
import { ReportDialog } from './ReportDialog';
import styles from './SourceMenu.module.css';

interface SourceMenuProps {
  readonly source: SourceSummary;
  readonly className?: string | undefined;
}

/** A corrected file on its way into a transcript, and what it did there. */
type Replacing =
  | { readonly type: 'running'; readonly workId: string }
  | { readonly type: 'done'; readonly replacement: Replacement };

/** What can be done with a transcript as a whole. */
export function SourceMenu({ source, className = '' }: SourceMenuProps) {
  const [open, setOpen] = useState<'details' | 'report' | null>(null);
  const [replacing, setReplacing] = useState<Replacing | null>(null);
  const close = () => setOpen(null);
  const replaceText = async () => {
    const [path] = await shell.chooseTranscripts({ folder: false });
    if (path === undefined) return;
    const workId = crypto.randomUUID();
    setReplacing({ type: 'running', workId });
    const result = await call('sources.replace', { id: source.id, workId, path });
    const stopped = !result.ok && result.failure.code === 'cancelled';
    const replacement = stopped ? null : valueOrNotice(result, useStore.getState());
    setReplacing(replacement && { type: 'done', replacement });
  };
  return (
    <>
      <MenuButton
        label={`More about ${source.title}`}
        className={`${styles.button} ${className}`}
        items={[
          { id: 'details', label: 'Title and date…', run: () => setOpen('details') },
          { id: 'report', label: 'How it was imported…', run: () => setOpen('report') },
          {
            id: 'replace',
            label: 'Replace with a corrected file…',
            run: () => void replaceText(),
          },
          { id: 'remove', label: 'Remove', apart: true, run: () => void removeSource(source) },
        ]}
      >
        <Ellipsis size={16} />
      </MenuButton>
      {open === 'details' && <DetailsDialog source={source} onClose={close} />}
      {open === 'report' && <ReportDialog source={source} onClose={close} />}
      {replacing?.type === 'running' && <ReplacingDialog workId={replacing.workId} />}
      {replacing?.type === 'done' && (
        <ReplacedDialog
          source={source}
          replacement={replacing.replacement}
          onClose={() => setReplacing(null)}
        />
      )}
    </>
  );
}

/** Nothing else can be done meanwhile, but to stop it. */
function ReplacingDialog({ workId }: { readonly workId: string }) {
  const stop = () => void call('work.cancel', { workId });
  return (
    <Dialog
      title="Replacing the text"
      onClose={stop}
      actions={<Button onClick={stop}>Cancel</Button>}
    >
      <p>The corrected file is read, and each passage is looked for in it.</p>
    </Dialog>
  );
}

/** Removes a transcript with its passages; the notice offers the way back. */
export async function removeSource(source: SourceSummary): Promise<void> {
  const store = useStore.getState();
  if (!valueOrNotice(await call('sources.remove', { id: source.id }), store)) return;
  const undo = { label: 'Undo', run: () => void useStore.getState().undo() };
  store.notify(`“${source.title}” was removed, with its passages.`, undo);
}
