import { type FormEvent, useId, useState } from 'react';
import type { Participant, Speaker, Transcript } from '../../../../shared/model';
import { call } from '../../../store/client';
import { valueOrNotice } from '../../../store/notice-slice';
import { useStore } from '../../../store/store';
import { useResource } from '../../../store/use-resource';
import { Button } from '../../../ui/Button';
import { Popover } from '../../../ui/Popover';
import { useDesk } from './desk-state';
import { turnElement } from './page-text';
import styles from './SpeakerPopover.module.css';

/** On a speaker's name: who of the study that is, or whether it is an interviewer. */
export function SpeakerPopover({ transcript }: { readonly transcript: Transcript }) {
  const turnId = useDesk((state) => state.speakerTurnId);
  const participants = useResource('participants');
  const turn = transcript.turns.find((candidate) => candidate.id === turnId);
  const speaker = transcript.speakers.find((candidate) => candidate.id === turn?.speakerId);
  const anchor = turn && turnElement(turn.id)?.querySelector<HTMLElement>('[data-speaker]');
  if (!speaker || !anchor || !participants) return null;
  return (
    <Popover anchor={anchor} onClose={() => useDesk.setState({ speakerTurnId: null })}>
      <SpeakerForm key={speaker.id} speaker={speaker} participants={participants} />
    </Popover>
  );
}

interface SpeakerFormProps {
  readonly speaker: Speaker;
  readonly participants: readonly Participant[];
}

type SpeakerChange = { readonly interviewer: boolean } | { readonly participantId: number | null };

async function update(id: number, change: SpeakerChange): Promise<void> {
  valueOrNotice(await call('speakers.update', { id, ...change }), useStore.getState());
}

function SpeakerForm({ speaker, participants }: SpeakerFormProps) {
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState(speaker.name);
  const called = speaker.name || 'Unnamed speaker';
  const selectId = useId();
  const sorted = participants.toSorted((a, b) => a.name.localeCompare(b.name));
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const store = useStore.getState();
    const made = valueOrNotice(await call('participants.create', { name: name.trim() }), store);
    if (!made) return;
    setNaming(false);
    await update(speaker.id, { participantId: made.id });
  };
  return (
    <div className={styles.form} role="dialog" aria-label={`Who is ${called}`}>
      <h2>{called}</h2>
      <label className={styles.check}>
        <input
          type="checkbox"
          data-autofocus
          checked={speaker.interviewer}
          onChange={(event) => void update(speaker.id, { interviewer: event.target.checked })}
        />
        <span>
          Interviewer
          <span className={styles.hint}>Quieter on the page, and counted for nobody.</span>
        </span>
      </label>
      {!speaker.interviewer && (
        <>
          <label htmlFor={selectId} className={styles.label}>
            Person of the study
          </label>
          <select
            id={selectId}
            value={naming ? 'new' : (speaker.participantId ?? 'none')}
            onChange={(event) => {
              const { value } = event.target;
              setNaming(value === 'new');
              if (value === 'new') return;
              const participantId = value === 'none' ? null : Number(value);
              void update(speaker.id, { participantId });
            }}
          >
            <option value="none">Nobody yet</option>
            {sorted.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
            <option value="new">A new person…</option>
          </select>
        </>
      )}
      {naming && (
        <form className={styles.new} onSubmit={(event) => void create(event)}>
          <input
            aria-label="Name of the new person"
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            Add
          </Button>
        </form>
      )}
    </div>
  );
}
