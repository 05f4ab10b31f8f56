import { PanelRight, X } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Command } from '../commands/command';
import { useCommands } from '../commands/registry';
import { Button } from './Button';
import styles from './WithPanel.module.css';

interface WithPanelProps {
  /** What the panel shows: "Evidence". */
  readonly label: string;
  readonly panel: ReactNode;
  /**
   * For a panel about something chosen, which is there (not null) only while something is: closing
   * it lets go of that, and it opens also where the window is narrow.
   */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/**
 * A screen with its panel at the right. The panel folds away; where the window is narrow it is a
 * drawer over the screen, closed until it is asked for.
 */
export function WithPanel({ label, panel, onClose, children }: WithPanelProps) {
  const [folding, setFolding] = useState<'open' | 'folded' | 'untouched'>('untouched');
  const id = useId();
  const there = panel !== null;
  const state = onClose ? (there ? 'open' : 'folded') : folding;
  const commands = useMemo<readonly Command[]>(() => {
    if (!there) return [];
    const run = onClose ?? (() => setFolding((now) => (isShown(now) ? 'folded' : 'open')));
    const title = `Show or hide the panel: ${label.toLowerCase()}`;
    return [{ id: 'toggle-panel', title, group: 'View', keys: ['Mod+\\'], run }];
  }, [label, there, onClose]);
  useCommands(commands);
  return (
    <div className={styles.screen} data-panel={state}>
      <div className={styles.work}>{children}</div>
      {there && (
        <>
          <Button
            look="quiet"
            className={onClose ? `${styles.toggle} ${styles.close}` : styles.toggle}
            aria-label={onClose ? `Close: ${label}` : label}
            title={onClose ? 'Close' : `${label} (show or hide)`}
            aria-controls={id}
            onClick={onClose ?? (() => setFolding(isShown(state) ? 'folded' : 'open'))}
          >
            {onClose ? <X size={16} /> : <PanelRight size={16} />}
          </Button>
          <aside
            id={id}
            className={styles.panel}
            aria-label={label}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              if (onClose) onClose();
              else if (isNarrow()) setFolding('folded');
            }}
          >
            {panel}
          </aside>
        </>
      )}
    </div>
  );
}

const isNarrow = (): boolean => window.matchMedia('(width <= 1000px)').matches;

function isShown(state: 'open' | 'folded' | 'untouched'): boolean {
  return state === 'open' || (state === 'untouched' && !isNarrow());
}
