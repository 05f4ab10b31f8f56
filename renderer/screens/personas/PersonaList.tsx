import { useMemo, useState } from 'react';
import type { Persona } from '../../../shared/model';
import type { Command } from '../../commands/command';
import { useCommands } from '../../commands/registry';
import { routeHref } from '../../store/route-slice';
import type { Evidence } from '../../store/use-evidence';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { NewThing } from '../../ui/NewThing';
import { ScreenHeader } from '../../ui/ScreenHeader';
import { StatusKey, StatusKeys } from '../../ui/StatusKeys';
import { counted } from '../../ui/words';
import styles from './PersonaList.module.css';
import { createPersona } from './persona-actions';
import { viewNarrative } from './persona-view';

interface PersonaListProps {
  readonly personas: readonly Persona[];
  readonly evidence: Evidence;
}

/** Every persona with what stands behind it. */
export function PersonaList({ personas, evidence }: PersonaListProps) {
  const [naming, setNaming] = useState(false);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'new-persona',
        title: 'New persona',
        group: 'Here',
        keys: ['N'],
        run: () => setNaming(true),
      },
    ],
    [],
  );
  useCommands(commands);
  const add = naming ? (
    <NewThing
      label="Name of the new persona"
      placeholder="Hands-on operations lead"
      onCreate={createPersona}
      onCancel={() => setNaming(false)}
    />
  ) : (
    <Button look="main" onClick={() => setNaming(true)}>
      New persona
    </Button>
  );
  if (personas.length === 0) {
    return (
      <EmptyState title="No personas yet" actions={add}>
        A persona says who the people are that share a job: their day, what success looks like to
        them, what gets in the way. Write it in plain sentences and put a quote behind each one; the
        sentences that have none stay marked until they do.
      </EmptyState>
    );
  }
  return (
    <div className={styles.screen}>
      <ScreenHeader title="Personas">{add}</ScreenHeader>
      <ul className={styles.list}>
        {personas.map((persona) => (
          <PersonaRow key={persona.id} persona={persona} evidence={evidence} />
        ))}
      </ul>
      <StatusKeys>
        <StatusKey label="New persona" keys="N" onRun={() => setNaming(true)} />
      </StatusKeys>
    </div>
  );
}

interface PersonaRowProps {
  readonly persona: Persona;
  readonly evidence: Evidence;
}

function PersonaRow({ persona, evidence }: PersonaRowProps) {
  const view = useMemo(
    () => viewNarrative(persona.narrative, evidence),
    [persona.narrative, evidence],
  );
  return (
    <li className={styles.row}>
      <a href={routeHref('personas', persona.id)}>
        <span className={styles.name}>{persona.name}</span>
        <span className={styles.about}>
          {persona.type} · {persona.status}
        </span>
        {persona.summary && <span className={styles.summary}>{persona.summary}</span>}
      </a>
      <p className={styles.counts}>
        {view.people.length} of {evidence.participants.length} people ·{' '}
        {counted(view.quotes.length, 'quote')}
        {view.withoutQuote.length > 0 &&
          ` · ${view.withoutQuote.length} of ${counted(view.sentences.length, 'sentence')} without a quote`}
        {view.contradicting.length > 0 && ` · ${view.contradicting.length} against`}
      </p>
    </li>
  );
}
