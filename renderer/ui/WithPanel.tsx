import { PanelRight } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Command } from '../commands/command';
import { useCommands } from '../commands/registry';
import { Button } from './Button';
import styles from './WithPanel.module.css';

interface WithPanelProps {
  /** What the panel shows: "Evidence". */
  readonly label: string;
  readonly panel: ReactNode;
  readonly children: ReactNode;
}

/**
 * A screen with its panel at the right. The panel folds away; where the window is narrow it is a
 * drawer over the screen, closed until it is asked for.
 */
export function WithPanel({ label, panel, children }: WithPanelProps) {
  const [state, setState] = useState<'open' | 'folded' | 'untouched'>('untouched');
  const id = useId();
  const commands = useMemo<readonly Command[]>(() => {
    const run = () => setState((now) => (isShown(now) ? 'folded' : 'open'));
    const title = `Show or hide the panel: ${label.toLowerCase()}`;
    return [{ id: 'toggle-panel', title, group: 'View', keys: ['Mod+\\'], run }];
  }, [label]);
  useCommands(commands);
  return (
    <div className={styles.screen} data-panel={state}>
      <div className={styles.work}>{children}</div>
      <Button
        look="quiet"
        className={styles.toggle}
        aria-label={label}
        title={`${label} (show or hide)`}
        aria-controls={id}
        onClick={() => setState(isShown(state) ? 'folded' : 'open')}
      >
        <PanelRight size={16} />
      </Button>
      <aside
        id={id}
        className={styles.panel}
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isNarrow()) setState('folded');
        }}
      >
        {panel}
      </aside>
    </div>
  );
}

const isNarrow = (): boolean => window.matchMedia('(width <= 1000px)').matches;

function isShown(state: 'open' | 'folded' | 'untouched'): boolean {
  return state === 'open' || (state === 'untouched' && !isNarrow());
}
