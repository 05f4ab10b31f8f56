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

interface Chosen {
  readonly before: Speaker;
  readonly change: SpeakerChange;
}

type SpeakerChange = { readonly interviewer: boolean } | { readonly participantId: number | null };

function SpeakerForm({ speaker, participants }: SpeakerFormProps) {
  const [naming, setNaming] = useState(false);
  // What was chosen shows at once, until the speaker comes back from core with it.
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const shown = chosen?.before === speaker ? { ...speaker, ...chosen.change } : speaker;
  const { interviewer, participantId } = shown;
  const [everywhere, setEverywhere] = useState(false);
  const voices = useResource('speakers') ?? [];
  const key = speaker.name.toLowerCase();
  const places = voices.filter((voice) => voice.name.toLowerCase() === key).length;
  const change = async (wanted: SpeakerChange) => {
    setChosen({ before: speaker, change: wanted });
    const result = await call('speakers.update', { id: speaker.id, everywhere, ...wanted });
    if (!valueOrNotice(result, useStore.getState())) setChosen(null);
  };
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
    await change({ participantId: made.id });
  };
  return (
    <div className={styles.form} role="dialog" aria-label={`Who is ${called}`}>
      <h2>{called}</h2>
      {places > 1 && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={everywhere}
            onChange={(event) => setEverywhere(event.target.checked)}
          />
          <span>
            In all {places} transcripts
            <span className={styles.hint}>
              What is chosen below holds wherever this name speaks.
            </span>
          </span>
        </label>
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          data-autofocus
          checked={interviewer}
          onChange={(event) => void change({ interviewer: event.target.checked })}
        />
        <span>
          Interviewer
          <span className={styles.hint}>Quieter on the page, and counted for nobody.</span>
        </span>
      </label>
      {!interviewer && (
        <>
          <label htmlFor={selectId} className={styles.label}>
            Person of the study
          </label>
          <select
            id={selectId}
            value={naming ? 'new' : (participantId ?? 'none')}
            onChange={(event) => {
              const { value } = event.target;
              setNaming(value === 'new');
              if (value === 'new') return;
              void change({ participantId: value === 'none' ? null : Number(value) });
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
