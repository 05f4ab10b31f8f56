import { useCallback, useMemo, useState } from 'react';
import { z } from 'zod';
import type { Participant } from '../../../shared/model';
import type { Command } from '../../commands/command';
import { useCommands } from '../../commands/registry';
import { shell } from '../../shell';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { recall, remember } from '../../store/study-memory';
import { useResource } from '../../store/use-resource';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ScreenHeader } from '../../ui/ScreenHeader';
import { WithPanel } from '../../ui/WithPanel';
import { Interviewers } from './Interviewers';
import { MergeDialog } from './MergeDialog';
import { NewAttributeDialog } from './NewAttributeDialog';
import styles from './PeopleScreen.module.css';
import { PeopleTable } from './PeopleTable';
import { PeopleTableDialog } from './PeopleTableDialog';
import { PersonPanel } from './PersonPanel';
import { Proposals } from './Proposals';
import { PseudonymsDialog } from './PseudonymsDialog';
import { exportPeople } from './people-actions';
import {
  byInterviews,
  type PeopleColumn,
  peopleOrderAfter,
  peopleOrderSchema,
  sortPeople,
} from './people-order';

/** Lets go of the person in the panel; the focus goes back to their row. */
function closePerson(): void {
  const opener = document.querySelector('tr[aria-current] a[data-opener]');
  if (opener instanceof HTMLElement) opener.focus();
  useStore.getState().go('people');
}

const memory = { hidden: 'hide-real-names', order: 'people-order' } as const;

/** The people of the study under their pseudonyms, with what is known of them. */
export function PeopleScreen() {
  const participants = useResource('participants');
  const attributes = useResource('attributes');
  const sources = useResource('sources');
  const voices = useResource('speakers');
  const kinds = useResource('kinds');
  const openId = useStore((state) => state.route.id);
  const [adding, setAdding] = useState(false);
  const [naming, setNaming] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [merging, setMerging] = useState<readonly Participant[] | null>(null);
  const [tablePath, setTablePath] = useState<string | null>(null);
  const [hidden, setHidden] = useState(() => recall(memory.hidden, z.boolean(), false));
  const [order, setOrder] = useState(() => recall(memory.order, peopleOrderSchema, byInterviews));
  const chooseTable = useCallback(() => void shell.choosePeopleTable().then(setTablePath), []);
  const closeTable = useCallback(() => setTablePath(null), []);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'give-pseudonyms',
        title: 'Give pseudonyms…',
        group: 'Here',
        run: () => setNaming(true),
      },
      {
        id: 'attributes-from-table',
        title: 'Attributes from a table…',
        group: 'Here',
        run: chooseTable,
      },
      {
        id: 'export-people',
        title: 'Export the people…',
        group: 'Here',
        run: () => void exportPeople(),
      },
    ],
    [chooseTable],
  );
  useCommands(commands);
  if (!participants || !attributes || !sources || !voices || !kinds) return null;
  const open = participants.find(({ id }) => id === openId);
  const marked = participants.filter(({ id }) => chosen.has(id));
  const choose = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const sortBy = (column: PeopleColumn) => {
    const next = peopleOrderAfter(order, column);
    remember(memory.order, next);
    setOrder(next);
  };
  const toggleRealNames = () => {
    remember(memory.hidden, !hidden);
    setHidden(!hidden);
  };
  const addPerson = async () => {
    const name = `Person ${participants.length + 1}`;
    const state = useStore.getState();
    const made = valueOrNotice(await call('participants.create', { name }), state);
    if (made) state.announce(`${name} added. Write over the name.`);
  };
  const dialog = (
    <>
      {adding && <NewAttributeDialog onClose={() => setAdding(false)} />}
      {tablePath !== null && <PeopleTableDialog path={tablePath} onClose={closeTable} />}
    </>
  );
  if (participants.length === 0) {
    return (
      <>
        <EmptyState
          title="No people yet"
          actions={
            <>
              <Button onClick={chooseTable}>Attributes from a table…</Button>
              <Button look="main" onClick={() => void addPerson()}>
                Add a person
              </Button>
            </>
          }
        >
          Everyone who speaks in an imported transcript appears here, interviewers left out. The
          names that stand here are the ones that leave the program: pseudonyms, if you like.
        </EmptyState>
        {dialog}
      </>
    );
  }
  return (
    <WithPanel
      label={open ? `About ${open.name}` : 'About a person'}
      panel={
        open ? (
          <PersonPanel
            key={open.id}
            person={open}
            attributes={attributes}
            kinds={kinds}
            sources={sources}
            showRealName={!hidden}
          />
        ) : null
      }
      onClose={closePerson}
    >
      <div className={styles.screen}>
        <ScreenHeader
          title="People"
          note="The names here are the ones that briefs show. Click a cell to change it."
        >
          <Button disabled={marked.length < 2} onClick={() => setMerging(marked)}>
            Merge…
          </Button>
          <Button onClick={() => setNaming(true)}>Give pseudonyms…</Button>
          <Button onClick={() => void exportPeople()}>Export…</Button>
          <Button aria-pressed={hidden} onClick={toggleRealNames}>
            {hidden ? 'Show real names' : 'Hide real names'}
          </Button>
          <Button onClick={chooseTable}>Attributes from a table…</Button>
          <Button onClick={() => setAdding(true)}>Add an attribute…</Button>
          <Button onClick={() => void addPerson()}>Add a person</Button>
        </ScreenHeader>
        <Proposals
          showRealNames={!hidden}
          participants={participants}
          voices={voices}
          onMerge={setMerging}
        />
        <PeopleTable
          participants={sortPeople(participants, sources, order)}
          attributes={attributes}
          kinds={kinds}
          sources={sources}
          chosen={chosen}
          onChoose={choose}
          showRealNames={!hidden}
          openId={open?.id ?? null}
          order={order}
          onSort={sortBy}
        />
        <Interviewers voices={voices} />
        {dialog}
        {merging && (
          <MergeDialog
            people={merging}
            attributes={attributes}
            onClose={() => setMerging(null)}
            onMerged={() => {
              setMerging(null);
              setChosen(new Set());
            }}
          />
        )}
        {naming && (
          <PseudonymsDialog
            participants={participants}
            sources={sources}
            onClose={() => setNaming(false)}
          />
        )}
      </div>
    </WithPanel>
  );
}
