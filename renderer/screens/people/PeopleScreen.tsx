import { useMemo, useState } from 'react';
import { z } from 'zod';
import type { Participant } from '../../../shared/model';
import { inInterviewOrder } from '../../../shared/people/interview-order';
import type { Command } from '../../commands/command';
import { useCommands } from '../../commands/registry';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { recall, remember } from '../../store/study-memory';
import { useResource } from '../../store/use-resource';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ScreenHeader } from '../../ui/ScreenHeader';
import { Interviewers } from './Interviewers';
import { MergeDialog } from './MergeDialog';
import { NewAttributeDialog } from './NewAttributeDialog';
import styles from './PeopleScreen.module.css';
import { PeopleTable } from './PeopleTable';
import { Proposals } from './Proposals';
import { PseudonymsDialog } from './PseudonymsDialog';

const memory = 'hide-real-names';

/** The people of the study under their pseudonyms, with what is known of them. */
export function PeopleScreen() {
  const participants = useResource('participants');
  const attributes = useResource('attributes');
  const sources = useResource('sources');
  const voices = useResource('speakers');
  const [adding, setAdding] = useState(false);
  const [naming, setNaming] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [merging, setMerging] = useState<readonly Participant[] | null>(null);
  const [hidden, setHidden] = useState(() => recall(memory, z.boolean(), false));
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'give-pseudonyms',
        title: 'Give pseudonyms…',
        group: 'Here',
        run: () => setNaming(true),
      },
    ],
    [],
  );
  useCommands(commands);
  if (!participants || !attributes || !sources || !voices) return null;
  const marked = participants.filter(({ id }) => chosen.has(id));
  const choose = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const toggleRealNames = () => {
    remember(memory, !hidden);
    setHidden(!hidden);
  };
  const addPerson = async () => {
    const name = `Person ${participants.length + 1}`;
    const state = useStore.getState();
    const made = valueOrNotice(await call('participants.create', { name }), state);
    if (made) state.announce(`${name} added. Write over the name.`);
  };
  const dialog = adding && <NewAttributeDialog onClose={() => setAdding(false)} />;
  if (participants.length === 0) {
    return (
      <>
        <EmptyState
          title="No people yet"
          actions={
            <Button look="main" onClick={() => void addPerson()}>
              Add a person
            </Button>
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
    <div className={styles.screen}>
      <ScreenHeader
        title="People"
        note="The names here are the ones that briefs show, in the order of the interviews. Click a cell to change it."
      >
        <Button disabled={marked.length < 2} onClick={() => setMerging(marked)}>
          Merge…
        </Button>
        <Button onClick={() => setNaming(true)}>Give pseudonyms…</Button>
        <Button aria-pressed={hidden} onClick={toggleRealNames}>
          {hidden ? 'Show real names' : 'Hide real names'}
        </Button>
        <Button onClick={() => setAdding(true)}>Add an attribute…</Button>
        <Button onClick={() => void addPerson()}>Add a person</Button>
      </ScreenHeader>
      <Proposals participants={participants} voices={voices} onMerge={setMerging} />
      <PeopleTable
        participants={inInterviewOrder(participants, sources)}
        attributes={attributes}
        sources={sources}
        chosen={chosen}
        onChoose={choose}
        showRealNames={!hidden}
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
  );
}
