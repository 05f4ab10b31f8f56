import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { SourceSummary } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { MenuButton } from '../../ui/MenuButton';
import { replaceByDialog } from '../replace/replace-by-dialog';
import { DetailsDialog } from './DetailsDialog';
import { ReportDialog } from './ReportDialog';
import styles from './SourceMenu.module.css';

interface SourceMenuProps {
  readonly source: SourceSummary;
  readonly className?: string | undefined;
}

/** What can be done with a transcript as a whole. */
export function SourceMenu({ source, className = '' }: SourceMenuProps) {
  const [open, setOpen] = useState<'details' | 'report' | null>(null);
  const close = () => setOpen(null);
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
            run: () => void replaceByDialog(source),
          },
          { id: 'remove', label: 'Remove', apart: true, run: () => void removeSource(source) },
        ]}
      >
        <Ellipsis size={16} />
      </MenuButton>
      {open === 'details' && <DetailsDialog source={source} onClose={close} />}
      {open === 'report' && <ReportDialog source={source} onClose={close} />}
    </>
  );
}

/** Removes a transcript with its passages; the notice offers the way back. */
export async function removeSource(source: SourceSummary): Promise<void> {
  const store = useStore.getState();
  if (!valueOrNotice(await call('sources.remove', { id: source.id }), store)) return;
  const undo = { label: 'Undo', run: () => void useStore.getState().undo() };
  store.notify(`“${source.title}” was removed, with its passages.`, undo);
}
