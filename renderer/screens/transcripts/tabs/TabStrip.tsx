import { ChevronDown, X } from 'lucide-react';
import { type MouseEvent, useEffect, useMemo, useRef, type WheelEvent } from 'react';
import type { SourceSummary } from '../../../../shared/model';
import { keysInWords } from '../../../commands/command';
import { openAmong, openTab, useTabs } from '../../../store/open-transcripts';
import { routeHref } from '../../../store/route-slice';
import { useResource } from '../../../store/use-resource';
import { MenuButton } from '../../../ui/MenuButton';
import { LookMenu } from '../desk/LookMenu';
import { focusCurrentTurn } from '../desk/tagging';
import menuStyles from '../SourceMenu.module.css';
import styles from './TabStrip.module.css';
import { onTabKey } from './tab-keys';
import { closeTranscripts } from './tab-moves';

/**
 * The transcripts that are open, above the one that is looked at (`currentId`; null for the list).
 * Links, because each has its address; one stop of Tab, arrows between them, Delete closes.
 */
export function TabStrip({ currentId }: { readonly currentId: number | null }) {
  const sources = useResource('sources');
  const { open } = useTabs();
  const tabs = useMemo(() => openAmong(sources ?? [], open, currentId), [sources, open, currentId]);
  const list = useRef<HTMLUListElement>(null);
  const current = tabs.find(({ id }) => id === currentId);
  const importedAt = current?.importedAt;
  useEffect(() => {
    if (currentId !== null && importedAt !== undefined) openTab({ id: currentId, importedAt });
    const tab = list.current?.querySelector('[aria-current]');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [currentId, importedAt]);
  // The desk has its strip from the first: what comes later would push the text down.
  if (currentId === null && tabs.length === 0) return null;
  const stop = current ?? tabs[0];
  return (
    <nav
      className={styles.strip}
      data-desk={currentId === null ? undefined : ''}
      aria-label="Open transcripts"
    >
      <ul ref={list} className={styles.list} onKeyDown={onTabKey} onWheel={scrollAlong}>
        {tabs.map((source) => (
          <Tab
            key={source.id}
            source={source}
            current={source === current}
            stop={source === stop}
          />
        ))}
      </ul>
      {tabs.length > 1 && <TabMenu tabs={tabs} current={current} />}
      {currentId !== null && <LookMenu />}
    </nav>
  );
}

interface TabProps {
  readonly source: SourceSummary;
  readonly current: boolean;
  /** Whether Tab stops here. */
  readonly stop: boolean;
}

function Tab({ source, current, stop }: TabProps) {
  const close = () => closeTranscripts([source]);
  const onClick = (event: MouseEvent<HTMLElement>) => {
    // The keyboard goes to the text, as soon as that is there.
    event.currentTarget.blur();
    if (!current) return;
    event.preventDefault();
    focusCurrentTurn();
  };
  const onAuxClick = (event: MouseEvent) => {
    if (event.button !== 1) return;
    event.preventDefault();
    close();
  };
  return (
    <li className={styles.tab} data-current={current ? '' : undefined} onAuxClick={onAuxClick}>
      <a
        href={routeHref('transcripts', source.id)}
        aria-current={current ? 'page' : undefined}
        tabIndex={stop ? 0 : -1}
        title={source.title}
        data-tab={source.id}
        draggable={false}
        onClick={onClick}
      >
        {source.title}
      </a>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Close ${source.title}`}
        title={`Close (${keysInWords('Mod+W')})`}
        onClick={close}
      >
        <X size={13} />
      </button>
    </li>
  );
}

interface TabMenuProps {
  readonly tabs: readonly SourceSummary[];
  readonly current: SourceSummary | undefined;
}

/** All of them by name, also those for which there is no room. */
function TabMenu({ tabs, current }: TabMenuProps) {
  const others = tabs.filter((source) => source !== current);
  return (
    <MenuButton
      label="List the open transcripts"
      className={`${menuStyles.button} ${styles.menu}`}
      items={[
        ...tabs.map((source) => ({
          id: `${source.id}`,
          label: source.title,
          checked: source === current,
          run: () => {
            window.location.hash = routeHref('transcripts', source.id);
          },
        })),
        ...(current
          ? [
              {
                id: 'others',
                label: 'Close the others',
                apart: true,
                run: () => closeTranscripts(others),
              },
            ]
          : []),
        {
          id: 'all',
          label: 'Close all',
          apart: !current,
          run: () => closeTranscripts(tabs),
        },
      ]}
    >
      <ChevronDown size={15} />
    </MenuButton>
  );
}

/** A wheel that turns one way only moves the tabs too. */
function scrollAlong({ currentTarget, deltaX, deltaY }: WheelEvent<HTMLElement>): void {
  if (deltaX === 0) currentTarget.scrollLeft += deltaY;
}
