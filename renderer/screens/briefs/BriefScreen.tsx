import { useMemo } from 'react';
import type { Brief } from '../../../shared/model';
import type { Command } from '../../commands/command';
import { useCommands } from '../../commands/registry';
import { BriefPreview } from './BriefPreview';
import { BriefSettings } from './BriefSettings';
import styles from './Briefs.module.css';
import { exportBrief } from './export-brief';
import { useBriefDocument } from './use-brief-document';

/** One brief as it will read, and on the right what goes into it. */
export function BriefScreen({ brief }: { readonly brief: Brief }) {
  const document = useBriefDocument(brief.id);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'export-docx',
        title: 'Export this brief to Word…',
        group: 'Here',
        keys: ['Mod+E'],
        run: () => void exportBrief(brief, 'docx'),
      },
      {
        id: 'export-html',
        title: 'Export this brief as a web page…',
        group: 'Here',
        run: () => void exportBrief(brief, 'html'),
      },
      {
        id: 'export-md',
        title: 'Export this brief as Markdown…',
        group: 'Here',
        run: () => void exportBrief(brief, 'md'),
      },
    ],
    [brief],
  );
  useCommands(commands);
  return (
    <div className={styles.screen}>
      <div className={styles.page}>{document && <BriefPreview document={document} />}</div>
      <aside className={styles.panel} aria-label="What goes into the brief">
        <BriefSettings brief={brief} quotes={document?.quotes.length ?? null} />
      </aside>
    </div>
  );
}
