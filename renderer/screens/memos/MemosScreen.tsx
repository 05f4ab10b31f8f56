import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { Coder } from '../../../shared/model';
import type { Command } from '../../commands/command';
import { useCommands } from '../../commands/registry';
import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import { Button } from '../../ui/Button';
import { MemoOn } from '../../ui/MemoOn';
import { ScreenHeader } from '../../ui/ScreenHeader';
import { WindowedRows } from '../../ui/WindowedRows';
import { counted } from '../../ui/words';
import { exportMemos } from './export-memos';
import { MemoFilters } from './MemoFilters';
import { MemoRow } from './MemoRow';
import styles from './MemosScreen.module.css';
import { filteredMemos, inSteadyOrder, isUnfiltered, readMemoFilter } from './memo-list';
import { useMemos } from './use-memos';

/** A guess at a memo's height before it is measured. */
const estimatedHeight = 120;
const studyMemoId = 'study-memo';

const commands: readonly Command[] = [
  {
    id: 'export-memos',
    title: 'Export the memos…',
    group: 'Here',
    enabled: () => (useStore.getState().loaded.memos?.length ?? 0) > 0,
    run: () => void exportMemos(),
  },
  {
    id: 'write-study-memo',
    title: 'Write a memo on the study',
    group: 'Here',
    keys: ['M'],
    run: () => document.getElementById(studyMemoId)?.focus(),
  },
];

/** What was thought about everything, the newest first, each with the way to what it is about. */
export function MemosScreen() {
  const memos = useMemos();
  const kinds = useResource('kinds');
  const overview = useResource('overview');
  const query = useStore((state) => state.route.query);
  const filter = useMemo(() => readMemoFilter(query), [query]);
  const seen = useRef(new Map<number, string>());
  const shown = useMemo(
    () => filteredMemos(inSteadyOrder(memos ?? [], seen.current), filter),
    [memos, filter],
  );
  // The study's memos stand apart, above.
  const listed = useMemo(() => shown.filter(({ subject }) => subject.type !== 'study'), [shown]);
  const withStudy = isUnfiltered(filter) || listed.length < shown.length;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    getItemKey: (index) => listed[index]?.memo.id ?? index,
    overscan: 8,
  });
  useCommands(commands);
  if (!memos || !kinds || !overview) return null;
  return (
    <div className={styles.screen}>
      <ScreenHeader title="Memos" note={counted(shown.length, 'memo')}>
        <MemoFilters filter={filter} coders={overview.coders} />
        <Button disabled={memos.length === 0} onClick={() => void exportMemos()}>
          Export…
        </Button>
      </ScreenHeader>
      <div ref={scroller} className={styles.scroller}>
        {withStudy && (
          <section className={styles.study} aria-label="On the study">
            <h2>On the study</h2>
            <MemoOn
              plain
              id={studyMemoId}
              about={{ type: 'study', id: 1 }}
              label="Memo on the study"
              placeholder="What you think so far: hunches, questions, what to ask next"
            />
          </section>
        )}
        {shown.length === 0 && <p className={styles.none}>{nothing(memos.length)}</p>}
        <WindowedRows list={list} label="Memos">
          {(index) => {
            const entry = listed[index];
            const isOther = ({ id }: Coder) =>
              id === entry?.memo.coderId && id !== overview.coder.id;
            return (
              entry && (
                <MemoRow
                  entry={entry}
                  kinds={kinds}
                  other={overview.coders.find(isOther) ?? null}
                />
              )
            );
          }}
        </WindowedRows>
      </div>
    </div>
  );
}

function nothing(all: number): string {
  return all === 0
    ? 'Memos on passages (M at the desk), codes, interviews and people gather here.'
    : 'No memo fits. Take a filter away, or search for less.';
}
