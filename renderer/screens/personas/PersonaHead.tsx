import type { RefObject } from 'react';
import {
  type Persona,
  personaStatuses,
  personaStatusSchema,
  personaTypeSchema,
  personaTypes,
} from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import { Button } from '../../ui/Button';
import { EditableText } from '../../ui/EditableText';
import styles from './PersonaPage.module.css';
import { removePersona, updatePersona } from './persona-actions';

interface PersonaHeadProps {
  readonly persona: Persona;
  readonly headRef: RefObject<HTMLDivElement | null>;
}

/** A persona's name, what they are in a purchase, how far the work on them is, and one line. */
export function PersonaHead({ persona, headRef }: PersonaHeadProps) {
  const { id, name, status, summary, type } = persona;
  return (
    <header>
      <div className={styles.path}>
        <a className={styles.back} href={routeHref('personas')}>
          Personas
        </a>
        <span aria-hidden="true">/</span>
        <select
          aria-label="Part in the purchase"
          value={type}
          onChange={(event) =>
            void updatePersona(id, { type: personaTypeSchema.parse(event.target.value) })
          }
        >
          {personaTypes.map((known) => (
            <option key={known} value={known}>
              {capital(known)}
            </option>
          ))}
        </select>
        <select
          aria-label="Status"
          value={status}
          onChange={(event) =>
            void updatePersona(id, { status: personaStatusSchema.parse(event.target.value) })
          }
        >
          {personaStatuses.map((known) => (
            <option key={known} value={known}>
              {capital(known)}
            </option>
          ))}
        </select>
        <Button look="quiet" className={styles.remove} onClick={() => void removePersona(id, name)}>
          Remove
        </Button>
      </div>
      <h1 className="visually-hidden">{name}</h1>
      <div ref={headRef}>
        <EditableText
          className={styles.name}
          label="Name of the persona"
          value={name}
          onCommit={(next) => void updatePersona(id, { name: next })}
        />
      </div>
      <EditableText
        className={styles.summary}
        label="In one line"
        placeholder="In one line: who they are and what they are after"
        value={summary}
        allowEmpty
        onCommit={(next) => void updatePersona(id, { summary: next.slice(0, 600) })}
      />
    </header>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
