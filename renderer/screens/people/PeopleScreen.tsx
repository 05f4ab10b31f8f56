import { useState } from 'react';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ScreenHeader } from '../../ui/ScreenHeader';
import { NewAttributeDialog } from './NewAttributeDialog';
import styles from './PeopleScreen.module.css';
import { PeopleTable } from './PeopleTable';

/** The people of the study under their pseudonyms, with what is known of them. */
export function PeopleScreen() {
  const participants = useResource('participants');
  const attributes = useResource('attributes');
  const sources = useResource('sources');
  const [adding, setAdding] = useState(false);
  if (!participants || !attributes || !sources) return null;
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
        note="The names here are the ones that briefs show. Click a cell to change it."
      >
        <Button onClick={() => setAdding(true)}>Add an attribute…</Button>
        <Button onClick={() => void addPerson()}>Add a person</Button>
      </ScreenHeader>
      <PeopleTable participants={participants} attributes={attributes} sources={sources} />
      {dialog}
    </div>
  );
}
