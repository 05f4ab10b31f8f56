import { useEffect, useMemo, useRef, useState } from 'react';
import type { CodebookReport, CountedCode } from '../../../shared/model';
import { useCommands } from '../../commands/registry';
import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import { Button } from '../../ui/Button';
import { StatusKey, StatusKeys } from '../../ui/StatusKeys';
import { HiddenCoders } from '../coders/HiddenCoders';
import { CodebookDialogs } from './CodebookDialogs';
import { CodesPanel } from './CodesPanel';
import styles from './CodesScreen.module.css';
import { CodeTree } from './CodeTree';
import { codebookCommands, toggleArchived } from './codebook-commands';
import { kindMeant, meant, startCodebook, useCodebook } from './codebook-state';
import { ImportReport } from './ImportReport';
import { goToCode } from './tree-moves';
import { codeKeyOf } from './tree-rows';

/** The codebook: codes by kind with what stands behind each, and the chosen ones in full. */
export function CodesScreen() {
  const kinds = useResource('kinds');
  const codes = useResource('codes');
  const participants = useResource('participants');
  const { search, showArchived, marked, active } = useCodebook();
  const [report, setReport] = useState<CodebookReport | null>(null);
  const commands = useMemo(() => codebookCommands(setReport), []);
  useCommands(commands);
  useAddress(codes);
  if (!kinds || !codes || !participants) return null;
  const run = (id: string) => () => commands.find((command) => command.id === id)?.run();
  const archived = codes.filter((code) => code.archived).length;
  return (
    <div className={styles.screen}>
      <section className={styles.list} aria-label="Codebook">
        <header className={styles.header}>
          <h1>Codes</h1>
          <input
            id="search-codes"
            type="search"
            value={search}
            placeholder="Find a code"
            aria-label="Find a code"
            onChange={(event) => useCodebook.setState({ search: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape') useCodebook.setState({ search: '' });
              else if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
              event.preventDefault();
              document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
            }}
          />
        </header>
        <div className={styles.tools}>
          <Button look="quiet" onClick={run('new-code')}>
            New code
          </Button>
          <Button look="quiet" onClick={run('new-kind')}>
            New kind…
          </Button>
          <Button look="quiet" onClick={run('import-codebook')}>
            Import…
          </Button>
          <Button look="quiet" disabled={codes.length === 0} onClick={run('export-codebook')}>
            Export…
          </Button>
          {archived > 0 && (
            <Button look="quiet" aria-pressed={showArchived} onClick={toggleArchived}>
              {showArchived ? 'Hide archived' : 'Show archived'} ({archived})
            </Button>
          )}
        </div>
        <HiddenCoders />
        <CodeTree kinds={kinds} codes={codes} people={participants.length} />
      </section>
      <aside className={styles.panel} aria-label="Code">
        <CodesPanel
          chosen={meant(codes, marked, active)}
          kind={kindMeant(kinds, marked, active)}
          codes={codes}
          commands={commands}
        />
      </aside>
      <CodebookDialogs kinds={kinds} codes={codes} />
      {report && <ImportReport report={report} onClose={() => setReport(null)} />}
      <StatusKeys>
        <StatusKey label="Merge" keys="M" onRun={run('merge-codes')} />
        <StatusKey label="Move" keys="U" onRun={run('move-codes')} />
      </StatusKeys>
    </div>
  );
}

/**
 * Starts anew with each study, and follows the address: a link to a code, from the palette say,
 * puts the keys on it.
 */
function useAddress(codes: readonly CountedCode[] | null): void {
  const id = useStore((state) => state.route.id);
  const path = useStore((state) => (state.status.type === 'open' ? state.status.path : null));
  const [started, setStarted] = useState<string | null>(null);
  const followed = useRef<number | null>(null);
  useEffect(() => {
    if (path === null || codes === null) return;
    if (started !== path) {
      startCodebook();
      setStarted(path);
      followed.current = null;
    }
    if (id === null) followed.current = null;
    // Followed once: a code that is archived since is not to be brought back.
    if (id === null || followed.current === id) return;
    if (!codes.some((code) => code.id === id)) return;
    followed.current = id;
    if (useCodebook.getState().active !== codeKeyOf(id)) goToCode(id);
  }, [codes, id, path, started]);
}
