import type { Participant, Voice } from '../../../shared/model';
import { likelySame } from '../../../shared/people/likely-same';
import { mixedRoles } from '../../../shared/people/mixed-roles';
import { Button } from '../../ui/Button';
import { inQuotes } from '../../ui/words';
import styles from './Proposals.module.css';
import { inTranscripts, keepApart, markEverywhere } from './people-actions';

interface ProposalsProps {
  readonly participants: readonly Participant[];
  readonly voices: readonly Voice[];
  readonly onMerge: (people: readonly Participant[]) => void;
}

/** People who are likely one, and voices that likely ask everywhere, each with why. */
export function Proposals({ participants, voices, onMerge }: ProposalsProps) {
  const same = likelySame(participants);
  const mixed = mixedRoles(voices);
  if (same.length === 0 && mixed.length === 0) return null;
  return (
    <section className={styles.proposals} aria-label="Likely the same">
      <h2>Likely the same</h2>
      <ul>
        {same.map(({ ids, likeness, names }) => {
          const people = participants.filter(({ id }) => ids.includes(id));
          const called = people.map(({ name }) => inQuotes(name)).join(', ');
          return (
            <li key={ids.join(' ')}>
              <span>
                {called}
                <span className={styles.why}>
                  {likeness === 'same'
                    ? 'The names differ only in case, accents, spaces or order.'
                    : `${inQuotes(names[0])} and ${inQuotes(names[1])}: one may be short for the other.`}
                </span>
              </span>
              <Button onClick={() => onMerge(people)} aria-label={`Merge… ${called}`}>
                Merge…
              </Button>
              <Button
                look="quiet"
                onClick={() => void keepApart(ids)}
                aria-label={`Different people: ${called}`}
              >
                Different people
              </Button>
            </li>
          );
        })}
        {mixed.map((role) => (
          <li key={`voice-${role.speakerId}`}>
            <span>
              {inQuotes(role.name)}
              <span className={styles.why}>
                Asks in {inTranscripts(role.asksIn)}, and answers in {role.answersIn}.
              </span>
            </span>
            <Button onClick={() => void markEverywhere(role, true)}>Interviewer in all</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
